// One field of a record as a person reviews it: what was read, how sure that is, why it is doubted, and what became of
// it in this review.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/field_doubt.h"
#include "ui/review/sureness.h"

namespace sohoa::ui {

struct ReviewDoubt {
    FieldDoubtKind kind = FieldDoubtKind::LookAlike;
    QString read, proposal;  // as in core/field_doubt.h

    friend bool operator==(const ReviewDoubt&, const ReviewDoubt&) = default;
};

struct ReviewField {
    int order = 0;  // place in core/record_fields.h
    QString name;
    QString read;                  // the service's text, lists joined by "; "
    std::optional<QString> fixed;  // by the person, in the service's form
    double confidence = 0;
    int page = 0;  // 0: not read off the paper
    QRect box;     // pixels of that page; empty where unknown
    bool confirmed = false, needed = false, refused = false;
    QString refusal;  // code of the problem that refuses it
    QList<ReviewDoubt> doubts;
    bool seen = false;
    bool inHand = false;

    QString text() const { return fixed.value_or(read); }
    bool isMissing() const { return needed && text().isEmpty(); }
    Sureness::Value sureness() const;
    // Whether a person has to look before the record is confirmed: what was read off the paper and is not sure, what is
    // doubted, refused or missing.
    bool mustBeSeen() const;
    bool waits() const { return mustBeSeen() && !seen; }
    // Other values it may have, each as a whole, for one touch.
    QStringList proposals() const;

    qint64 key() const { return order; }
    friend bool operator==(const ReviewField&, const ReviewField&) = default;
};

// The fields of a Record, those that must be seen first: the least sure at the top. Number and notation go with the
// code they are parts of. What the six fields lack that every document needs is there as an empty field.
QList<ReviewField> reviewFieldsOf(const QJsonObject& record);

// What a person changed, for Confirm. A code that was mended brings its number and notation along.
QJsonObject correctionsOf(const QList<ReviewField>& fields);

}  // namespace sohoa::ui
