// What the service tells, as values: dictionaries of the bus become records here and nowhere else.
//
// The keys are described in service/vn.sohoa.Office1.xml. A key that is missing or of another type is read as empty:
// the screen shows less then, it does not fail. Texts come from paper and from other machines and are shown as plain
// text only.
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include "ui/records/job_state.h"

namespace sohoa::ui {

struct OfficeRecord {
    QString code, name, place;
    static OfficeRecord from(const QVariantMap& map);
};

struct JobRecord {
    qint64 id = 0;
    JobState::Value state = JobState::Unknown;
    QString stateWord;  // as it came
    bool held = false;
    QString errorCode, errorVi, errorEn;
    QString created;  // Vietnam time as people read it
    QString operatorName, source, title, documentCode;
    int pages = 0;
    int urgency = 0;

    qint64 key() const { return id; }
    friend bool operator==(const JobRecord&, const JobRecord&) = default;
    static JobRecord from(const QVariantMap& map);
};

struct FieldRecord {
    int order = 0;  // place in the list of core/record_fields.h
    QString name, text;

    qint64 key() const { return order; }
    friend bool operator==(const FieldRecord&, const FieldRecord&) = default;
};

struct DispatchRecord {
    int order = 0;
    QString receiver;
    JobState::Value state = JobState::Unknown;
    QString stateWord, statusCode, docId;

    qint64 key() const { return order; }
    friend bool operator==(const DispatchRecord&, const DispatchRecord&) = default;
};

struct JobDetails {
    JobRecord job;
    QList<FieldRecord> fields;  // in the order of core/record_fields.h, empty ones left out
    QString archiveFile, signedFile;
    QList<DispatchRecord> dispatches;
    QList<JobState::Value> history;  // the states it went through, the oldest first
    static JobDetails from(const QVariantMap& map);
};

struct PageRecord {
    int number = 0, sheet = 0;
    bool back = false;
    int width = 0, height = 0, dpi = 0;
    QString kind;  // "content", "blank", "separator", "" until recognized
    double confidence = 0;
    QString image;  // the URL under which ui/page_image_provider.h shows the file

    qint64 key() const { return number; }
    friend bool operator==(const PageRecord&, const PageRecord&) = default;
    static PageRecord from(const QVariantMap& map);
};

}  // namespace sohoa::ui
