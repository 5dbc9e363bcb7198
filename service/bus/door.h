// The one door: /vn/sohoa/Office1 on the bus. Looks up the method, its types in the XML, who calls and whether they
// may, and answers. Whatever a client sends, the answer is a result or an error.
//
// Main thread; slow methods are done one after the other on a thread of their own, with a store of their own. Where a
// hundred wait, more are turned away (org.freedesktop.DBus.Error.LimitsExceeded); what still waits at the end is let
// go.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QThreadPool>

#include "service/bus/doorkeeper.h"
#include "service/bus/method.h"
#include "service/bus/polkit.h"

namespace sohoa {

inline constexpr auto officeBusName = "vn.sohoa.Office1";
inline constexpr auto officePath = "/vn/sohoa/Office1";

class Door final : public QDBusVirtualObject {
    Q_OBJECT

  public:
    // xml: the interface as it is written down. Ends the process where a method is in one place only.
    // withPolkit: administration needs polkit's yes, too.
    Door(Desk desk, QDBusConnection bus, const Methods& methods, const QByteArray& xml, bool withPolkit);
    ~Door() override;

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;
    QString introspect(const QString& path) const override;
    bool isIdle() const { return working_.load() == 0 && doorkeeper_.isAlone(); }

  signals:
    void called();                     // somebody asked for something
    void left(const QString& client);  // a connection is gone from the bus

  private:
    struct Known {
        Method method;
        QString signature;
    };
    // Makes the call the caller's, who may have it done. Nobody is let in where everybody may.
    Result<> letIn(const Method& method, Call& call, bool touch);
    void answer(const QDBusMessage& message, const Result<QVariantList>& result);
    void askPolkit(const QDBusMessage& message, const Known& known, const Call& call);
    void carryOut(const QDBusMessage& message, const Known& known, const Call& call);
    void answerLater(QThreadPool& pool, const QDBusMessage& message, const Known& known, const Call& call);

    Desk desk_;
    QDBusConnection bus_;
    QHash<QString, Known> methods_;
    QString interface_;
    Doorkeeper doorkeeper_;
    std::unique_ptr<Polkit> polkit_;
    QThreadPool keeping_, showing_;
    std::atomic<int> working_{0};
};

// Method names and their types ("xs") in an interface description.
QHash<QString, QString> methodSignatures(const QByteArray& xml);

}  // namespace sohoa
