// What was done in a day, as the service counted it: for the report in the evening, and in the morning after a night's
// batch.
#pragma once

#include <QTimer>
#include <QVariantList>

#include "ui/desk.h"
#include "ui/report/day_figures.h"

namespace sohoa::ui {

class ReportDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)  // ISO; the last day that is counted
    Q_PROPERTY(bool sinceYesterday READ sinceYesterday WRITE setSinceYesterday NOTIFY changed)
    Q_PROPERTY(QString origin READ origin WRITE setOrigin NOTIFY changed)  // kiosk, batch; "" for all
    Q_PROPERTY(QString span READ span NOTIFY changed)                      // in words
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)

    Q_PROPERTY(
        QVariantMap counts READ counts NOTIFY changed)  // documents, pages, sheets, content, blank, separators, unread
    Q_PROPERTY(QVariantMap balance READ balance NOTIFY changed)  // fed, notKept, stored, setAside, inDocument, balances
    Q_PROPERTY(int sentCount READ sentCount NOTIFY changed)
    Q_PROPERTY(int heldCount READ heldCount NOTIFY changed)
    Q_PROPERTY(QVariantList hours READ hours NOTIFY changed)      // {hour, pages, share}
    Q_PROPERTY(QString hourWords READ hourWords NOTIFY changed)   // the bars, to be read aloud
    Q_PROPERTY(QVariantList reached READ reached NOTIFY changed)  // {word, state, count, share}
    Q_PROPERTY(QVariantList doubts READ doubts NOTIFY changed)    // {words, count, share}
    Q_PROPERTY(QVariantList held READ held NOTIFY changed)        // {trouble, count}
    Q_PROPERTY(QVariantList stages READ stages NOTIFY changed)    // {words, count, time}

  public:
    explicit ReportDesk(QObject* parent = nullptr);

    QString day() const { return day_; }
    void setDay(const QString& day);
    bool sinceYesterday() const { return sinceYesterday_; }
    void setSinceYesterday(bool wanted);
    QString origin() const { return origin_; }
    void setOrigin(const QString& origin);
    QString span() const;
    bool isToday() const;
    bool isKnown() const { return !told_.isEmpty(); }
    QVariantMap counts() const;
    QVariantMap balance() const;
    int sentCount() const { return told_["reached"]["sent"].toInt(); }
    int heldCount() const;
    QVariantList hours() const;
    QString hourWords() const;
    QVariantList reached() const;
    QVariantList doubts() const;
    QVariantList held() const;
    QVariantList stages() const;

    Q_INVOKABLE void moveDay(int days);  // never behind today

    static QString doubtWords(const QString& kind);
    static QString lengthShown(double seconds);  // "45 giây", "12 phút", "3 giờ 5 phút"

  signals:
    void changed();

  protected:
    void begin() override;
    void speakAgain() override { emit changed(); }

  private:
    void look();

    QString day_, origin_;
    bool sinceYesterday_ = false;
    QJsonObject told_;
    QTimer again_;
};

}  // namespace sohoa::ui
