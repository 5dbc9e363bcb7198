// The words of a review: how sure a field is, why it is doubted, and what is wrong with the record.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QVariantList>

#include "ui/review/review_field.h"

namespace sohoa::ui {

class ReviewWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

  public:
    using QObject::QObject;

    // As a badge shows it. seen and fixed: by the person, in this review.
    Q_INVOKABLE static QString sureness(int sureness, bool seen, bool fixed);
    // Why a person should look: a sentence for each doubt, "" where nothing but the confidence says so.
    Q_INVOKABLE static QString remark(const QVariantList& doubts);
    // A rule that the record breaks, with the field's name; and what seems to be the same document as another job's.
    Q_INVOKABLE static QString problem(const QString& field, const QString& sentence);
    Q_INVOKABLE static QString duplicate(const QString& reason, int pages, double job);
    // {kind, read, proposal}, as remark takes them.
    static QVariantList asList(const QList<ReviewDoubt>& doubts);
    static QString ofDoubt(const ReviewDoubt& doubt);
};

}  // namespace sohoa::ui
