#include "tests/service/bus/fake_polkit.h"

#include <QDBusArgument>
#include <QMetaType>

namespace sohoa::test {

FakePolkit::FakePolkit(const BusOffice& office) : self_(office) {
    QDBusConnection bus = self_.bus();
    there_ = bus.registerVirtualObject("/org/freedesktop/PolicyKit1/Authority", this) &&
             bus.registerService("org.freedesktop.PolicyKit1");
}

void FakePolkit::answer(const QDBusMessage& question, bool yes, bool challenge) {
    QDBusArgument result;
    result.beginStructure();
    result << yes << challenge;
    result.beginMap(QMetaType(QMetaType::QString), QMetaType(QMetaType::QString));
    result.endMap();
    result.endStructure();
    self_.bus().send(question.createReply(QVariant::fromValue(result)));
}

void FakePolkit::answerWhatWaits(bool yes) {
    for (const QDBusMessage& question : waiting_)
        answer(question, yes, false);
    waiting_.clear();
}

bool FakePolkit::handleMessage(const QDBusMessage& message, const QDBusConnection&) {
    if (message.member() != "CheckAuthorization" || message.signature() != "(sa{sv})sa{ss}us") return false;
    ++asked_;
    const auto subject = message.arguments().at(0).value<QDBusArgument>();
    QString kind;
    QVariantMap details;
    subject.beginStructure();
    subject >> kind >> details;
    subject.endStructure();
    subject_ = kind == "system-bus-name" ? details["name"].toString() : QString();
    action_ = message.arguments().at(1).toString();
    message.setDelayedReply(true);
    switch (verdict) {
        case Verdict::Yes: answer(message, true, false); break;
        case Verdict::No: answer(message, false, false); break;
        case Verdict::Challenge: answer(message, false, true); break;
        case Verdict::Error:
            self_.bus().send(message.createErrorReply("org.freedesktop.PolicyKit1.Error.Failed", "no agent"));
            break;
        case Verdict::Rubbish: self_.bus().send(message.createReply(QString("yes"))); break;
        case Verdict::Silence: waiting_.push_back(message); break;
    }
    return true;
}

}  // namespace sohoa::test
