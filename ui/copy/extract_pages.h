// The pages of an extract, chosen by touching their numbers: "1-3,5".
//
// Page 1 is always among them, because the copy shows the document's full form (Nghị định 30/2020 Điều 25).
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QSet>

namespace sohoa::ui {

class ExtractPages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int shown READ shown NOTIFY changed)
    Q_PROPERTY(int known MEMBER known_ READ known WRITE setKnown NOTIFY changed)
    Q_PROPERTY(bool canShowMore READ canShowMore NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)

  public:
    using QObject::QObject;

    int shown() const;  // how many numbers are offered
    int known() const { return known_; }
    void setKnown(int pages);  // 0: nobody has counted the paper yet
    bool canShowMore() const;
    int count() const { return int(others_.size()) + 1; }
    QString text() const;
    void setText(const QString& text);

    Q_INVOKABLE bool has(int page) const { return page == 1 || others_.contains(page); }
    Q_INVOKABLE void toggle(int page);
    Q_INVOKABLE void showMore();

  signals:
    void changed();

  private:
    int known_ = 0;
    int offered_ = 12;
    QSet<int> others_;  // than the first
};

}  // namespace sohoa::ui
