// The one door to the office: calls to its service over D-Bus, and what it tells by itself.
//
// Nothing blocks: every call is asynchronous, and its answer comes to a function. It follows the service as it comes
// and goes (QDBusServiceWatcher), and the bus itself, to which it connects again. An answer that was on its way when
// the service or the bus went comes as service.away. Main thread.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>

#include "ui/door/answer.h"

class Office1Interface;
class QDBusPendingCall;

namespace sohoa::ui {

// One in an engine, connected from the start.
class Door : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Link link READ link NOTIFY linkChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY linkChanged)
    Q_PROPERTY(QString lastHeard READ lastHeard NOTIFY linkChanged)

  public:
    enum class Link {
        Seeking,  // just started
        Away,     // no bus, or nobody there under the service's name
        Open,     // somebody serves the office
    };
    Q_ENUM(Link)

    using Call = std::function<QDBusPendingCall(Office1Interface& office)>;
    using Then = std::function<void(const Answer& answer)>;
    static constexpr std::chrono::seconds usualPatience{15};

    explicit Door(QObject* parent);  // no default: QML would take it instead of create()
    ~Door() override;
    static Door* create(QQmlEngine* engine, QJSEngine*);
    static Door* of(QObject* inQml);  // the engine's, for an object that lives in QML

    void start();  // before it, nothing is asked and nothing is told

    // then hears exactly one answer, unless who is gone by then. Where nobody serves: service.away, soon.
    void ask(QObject* who, const Call& call, const Then& then, std::chrono::milliseconds patience = usualPatience);

    Link link() const { return link_; }
    bool isOpen() const { return link_ == Link::Open; }
    QString lastHeard() const { return lastHeard_; }  // Vietnam time of the last answer, "" before the first

  signals:
    void linkChanged();
    // As in service/vn.sohoa.Office1.xml.
    void jobChanged(qint64 id, const QString& state);
    void started(qint64 id, const QString& from);
    void progress(qint64 id, qint64 done, qint64 of);
    void noted(qint64 id, const QString& vi, const QString& en, const QString& file);
    void reached(qint64 id, const QString& state, qint64 milliseconds);
    void rested(qint64 id, const QString& state, const QString& errorCode, const QString& detail);
    void keeping(const QString& what, qint64 done, qint64 total);
    void tokenChanged(const QString& event);
    void sessionChanged();

  private slots:
    void busLost();

  private:
    struct Waiting {
        QPointer<QObject> who;
        Then then;
    };
    void connectBus();
    void came();
    void away();
    void listen();

    Link link_ = Link::Seeking;
    QString lastHeard_;
    std::unique_ptr<Office1Interface> service_;  // only while the service is there
    std::unique_ptr<QDBusServiceWatcher> watcher_;
    QTimer reconnect_;
    QString connectionName_;
    quint64 era_ = 0;  // counts the comings and goings, so that an answer of an older one is known
    quint64 asked_ = 0;
    std::map<quint64, Waiting> waiting_;  // calls of this era
};

}  // namespace sohoa::ui
