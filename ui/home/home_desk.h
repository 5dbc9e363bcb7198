// What waits at the home screen: how many documents want which hand, as the service counts them.
#pragma once

#include <QTimer>

#include "ui/desk.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

// One line of what waits; symbol is an icon's name, screen where it is worked on.
struct WaitingLine {
    int order = 0;
    QString what;  // the service's word: "to_review"
    QString words, symbol, screen;
    int count = 0;

    qint64 key() const { return order; }
    friend bool operator==(const WaitingLine&, const WaitingLine&) = default;
};

class HomeDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel* waiting READ waiting CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY changed)

  public:
    explicit HomeDesk(QObject* parent = nullptr);

    QAbstractListModel* waiting() { return &waiting_; }  // roles: what, words, symbol, screen, count
    int total() const;

  signals:
    void changed();

  protected:
    void begin() override;
    void speakAgain() override { show(); }

  private:
    void look();
    void show();

    RowList<WaitingLine> waiting_;
    QJsonObject counts_;
    QTimer soon_, later_;
};

}  // namespace sohoa::ui
