#include "service/bus/polkit.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QVariantMap>

#include "core/error_codes.h"

namespace sohoa {

bool isAdministration(Permission permission) {
    return permission == Permission::ManagePeople || permission == Permission::ManageOffice ||
           permission == Permission::Keep;
}

namespace {

// polkit's (sa{sv}): who is asking.
struct Subject {
    QString kind;
    QVariantMap details;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Subject& subject) {
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Subject& subject) {
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

// The answer (bba{ss}) begins with whether it is a yes.
bool isYes(const QDBusMessage& reply) {
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) return false;
    const auto answer = reply.arguments().at(0).value<QDBusArgument>();
    if (answer.currentType() != QDBusArgument::StructureType) return false;
    bool yes = false;
    answer.beginStructure();
    answer >> yes;
    return yes;
}

constexpr uint letThemAuthenticate = 1;
constexpr int longestWait = 180'000;  // milliseconds: a person looks for the password

}  // namespace
}  // namespace sohoa

Q_DECLARE_METATYPE(sohoa::Subject)

namespace sohoa {

void Polkit::ask(const QString& client, std::function<void(const Result<>&)> then) {
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusMessage question =
        QDBusMessage::createMethodCall("org.freedesktop.PolicyKit1", "/org/freedesktop/PolicyKit1/Authority",
                                       "org.freedesktop.PolicyKit1.Authority", "CheckAuthorization");
    const Subject subject{"system-bus-name", {{"name", client}}};
    question << QVariant::fromValue(subject) << QString("vn.sohoa.administer")
             << QVariant::fromValue(QMap<QString, QString>()) << letThemAuthenticate << QString();
    auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(question, longestWait), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [then = std::move(then)](QDBusPendingCallWatcher* w) {
        w->deleteLater();
        then(isYes(w->reply()) ? Result<>{} : Result<>(fail(errors::NotAuthorized)));
    });
}

}  // namespace sohoa
