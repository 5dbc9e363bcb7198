// What a search found: one document, the places where the words stand, and the boxes of the words on their page.
#pragma once

#include <QJsonObject>
#include <QRectF>
#include <QString>

#include "ui/records/job_state.h"

namespace sohoa::ui {

struct SearchHit {
    qint64 job = 0;
    QString title, code, agency, day;
    JobState::Value state = JobState::Unknown;
    QString stateWord;
    bool similar = false;  // found with a slip of the recognizer
    QString snippets;      // styled, a line each
    int page = 0;          // where the first words stand on paper; 0: in the fields alone
    QList<QRectF> boxes;   // on that page
    QRectF place;          // of the first words there
    bool chosen = false;

    qint64 key() const { return job; }
    friend bool operator==(const SearchHit&, const SearchHit&) = default;

    static SearchHit from(const QJsonObject& hit);  // as Search answers
};

}  // namespace sohoa::ui
