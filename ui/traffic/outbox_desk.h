// The outbox: what is to be sent, what is on its way and why it waits, what receivers answered.
#pragma once

#include <QHash>
#include <QTimer>
#include <QVariantList>

#include "ui/desk.h"
#include "ui/records/row_list.h"
#include "ui/traffic/outbox_card.h"

namespace sohoa::ui {

class OutboxDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY changed)  // which of the three is shown
    Q_PROPERTY(QAbstractListModel* cards READ cards CONSTANT)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed)  // by group
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)

  public:
    explicit OutboxDesk(QObject* parent = nullptr);

    int group() const { return int(group_); }
    void setGroup(int group);
    // roles: number, job, state, stateWord, statusCode, title, documentCode, receiver, receiverName, docId, why,
    // trouble, pages, urgency, recallable, recalled
    QAbstractListModel* cards() { return &cards_; }
    QList<int> counts() const;
    bool isKnown() const { return known_; }

    Q_INVOKABLE void send(qint64 job, const QStringList& receivers);
    Q_INVOKABLE void follow(qint64 job);  // asks the exchange now
    Q_INVOKABLE void recall(qint64 job, const QString& reason);

  signals:
    void changed();
    void sent();      // the order to send is in the store
    void followed();  // the service asks the exchange
    void recalled();

  protected:
    void begin() override;
    void speakAgain() override;

  private:
    void look();
    void show();
    void nameReceivers();

    RowList<OutboxCard> cards_;
    QList<OutboxCard> all_;
    QJsonArray jobs_, dispatches_;
    QHash<QString, QString> names_;  // of agencies by code
    OutboxGroup group_ = OutboxGroup::ToSend;
    bool known_ = false;
    bool chosen_ = false;  // a person chose the group
    QTimer soon_;
};

}  // namespace sohoa::ui
