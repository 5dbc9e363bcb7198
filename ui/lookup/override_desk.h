// What one person asked for and another one decides: the list, and the decision about the one that is chosen.
#pragma once

#include <QAbstractListModel>
#include <QJsonObject>

#include "ui/desk.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

struct OverrideCard {
    qint64 id = 0;
    qint64 job = 0;
    int page = 0;
    QString action;  // the service's word: "page-deletion"
    QString reason, askedBy, askedAt, expiresAt;
    bool chosen = false;

    qint64 key() const { return id; }
    friend bool operator==(const OverrideCard&, const OverrideCard&) = default;
    static OverrideCard from(const QJsonObject& json);  // as Overrides answers
};

// Roles of cards: overrideId, jobId, page, what (in words), reason, askedBy, askedAt, expiresAt, chosen.
class OverrideDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel* cards READ cards CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(double chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString askedBy READ askedBy NOTIFY changed)

  public:
    explicit OverrideDesk(QObject* parent = nullptr);

    Q_INVOKABLE void choose(double id);
    Q_INVOKABLE void decide(bool approve);

    QAbstractListModel* cards() { return &cards_; }
    int count() const { return cards_.rowCount(); }
    bool isKnown() const { return known_; }
    double chosen() const { return double(chosen_); }
    QString askedBy() const;  // the login of who asked for the chosen one

    static QString wordsFor(const QString& action, int page);
    void show(const QJsonObject& answer);  // as Overrides answers

  signals:
    void changed();
    void decided();

  protected:
    void begin() override { look(); }
    void speakAgain() override;

  private:
    void look();
    void showRows(QList<OverrideCard> rows);

    RowList<OverrideCard> cards_;
    qint64 chosen_ = 0;
    bool known_ = false;
};

}  // namespace sohoa::ui
