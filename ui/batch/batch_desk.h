// A batch: stack after stack through the scanner, each a job of its own; what is shown is what the service says of
// today's, so that a kiosk that ended shows it again.
#pragma once

#include <QHash>
#include <QTimer>
#include <QVariantList>

#include "ui/batch/stack.h"
#include "ui/desk.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

class BatchDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel* stacks READ stacks CONSTANT)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)  // the service has told today's stacks
    Q_PROPERTY(int stackCount READ stackCount NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(int toReview READ toReview NOTIFY changed)
    Q_PROPERTY(int stuck READ stuck NOTIFY changed)
    Q_PROPERTY(int paused READ paused NOTIFY changed)
    Q_PROPERTY(bool scanning READ isScanning NOTIFY changed)
    Q_PROPERTY(QVariantList profiles READ profiles NOTIFY profilesChanged)  // {name, title, note}

  public:
    explicit BatchDesk(QObject* parent = nullptr);

    // The next stack: by the profile ("" for the usual one), with pages counted by hand (0: not counted). declared: the
    // person says that no paper of the batch is a state secret; without it the service refuses.
    Q_INVOKABLE void startStack(const QString& profile, int expected, bool declared);
    Q_INVOKABLE void pause();  // at once: what is on the scanner, and what waits for it
    Q_INVOKABLE void goOn();   // all that a person stopped
    Q_INVOKABLE void resume(qint64 id);
    Q_INVOKABLE void cancel(qint64 id);

    // roles: job, number, phase, kind (of a Badge), words, title, begunAt, pages, expected, done, of, pictures, trouble
    QAbstractListModel* stacks() { return &stacks_; }
    bool isKnown() const { return known_; }
    int stackCount() const { return total_.stacks; }
    int pageCount() const { return total_.pages; }
    int toReview() const { return total_.toReview; }
    int stuck() const { return total_.stuck; }
    int paused() const { return total_.paused; }
    bool isScanning() const { return total_.scanning > 0; }
    QVariantList profiles() const { return profiles_; }

  signals:
    void changed();
    void profilesChanged();
    void started(qint64 id);

  protected:
    void begin() override;
    void speakAgain() override;

  private:
    void look();
    void show();
    void showProfiles();
    void findPictures(const Stack& stack);
    void stop(qint64 id);

    RowList<Stack> stacks_;
    QList<Stack> today_;
    QHash<qint64, QStringList> pictures_;
    QHash<qint64, int> picturedPages_;
    QHash<qint64, std::pair<int, int>> progress_;
    BatchTotal total_;
    QJsonObject profilesTold_;
    QVariantList profiles_;
    QTimer soon_;
    bool known_ = false;
};

}  // namespace sohoa::ui
