#include "service/bus/door.h"

#include <QXmlStreamReader>

#include "core/error_codes.h"

namespace sohoa {

QHash<QString, QString> methodSignatures(const QByteArray& xml) {
    QHash<QString, QString> signatures;
    QString method;
    for (QXmlStreamReader reader(xml); !reader.atEnd();) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attributes = reader.attributes();
        if (reader.name() == u"signal") method.clear();
        if (reader.name() == u"method") {
            method = attributes.value("name").toString();
            signatures.insert(method, "");
        }
        if (reader.name() == u"arg" && attributes.value("direction") == u"in")
            signatures[method] += attributes.value("type").toString();
    }
    return signatures;
}

// The description without the document's frame, as QtDBus puts it into its own.
static QString interfaceOnly(const QByteArray& xml) {
    const auto from = xml.indexOf("<interface"), to = xml.indexOf("</interface>");
    return QString::fromUtf8(xml.mid(from, to - from)) + "</interface>\n";
}

Door::Door(Desk desk, QDBusConnection bus, const Methods& methods, const QByteArray& xml, bool withPolkit)
    : desk_(desk),
      bus_(std::move(bus)),
      interface_(interfaceOnly(xml)),
      doorkeeper_(bus_, desk.store, desk.sessions),
      polkit_(withPolkit ? std::make_unique<Polkit>(bus_) : nullptr) {
    const auto signatures = methodSignatures(xml);
    for (const Method& method : methods) {
        if (!signatures.contains(method.name)) qFatal("%s is not in the XML", qPrintable(method.name));
        methods_.insert(method.name, {method, signatures.value(method.name)});
    }
    for (auto it = signatures.begin(); it != signatures.end(); ++it)
        if (!methods_.contains(it.key())) qFatal("%s has no handler", qPrintable(it.key()));
    keeping_.setMaxThreadCount(1);
    showing_.setMaxThreadCount(1);
    connect(&doorkeeper_, &Doorkeeper::left, this, &Door::left);
}

Door::~Door() {
    for (QThreadPool* pool : {&keeping_, &showing_}) {
        pool->clear();
        pool->waitForDone();
    }
}

QString Door::introspect(const QString&) const { return interface_; }

void Door::answer(const QDBusMessage& message, const Result<QVariantList>& result) {
    if (!message.isReplyRequired()) return;
    if (result) {
        QDBusMessage reply = message.createReply(*result);
        bus_.send(reply);
        return;
    }
    const Error& error = result.error();
    QDBusMessage reply = message.createErrorReply("vn.sohoa.Error." + busText(error.code.name), busText(error.code.vi));
    reply << busText(error.detail);
    bus_.send(reply);
}

static Permission neededFor(const Method& method, const Call& call) {
    return method.needsFor ? method.needsFor(call) : *method.needs;
}

Result<> Door::letIn(const Method& method, Call& call, bool touch) {
    auto person = doorkeeper_.person(call.client, touch);
    call.person = person.value_or(Person{});
    if (!method.needs) return {};
    if (!person) return passOn(person);
    const Permission needed = neededFor(method, call);
    if (Doorkeeper::namesTheFirst(call.person) && needed != Permission::ManagePeople) return fail(errors::NotSignedIn);
    if (!may(call.person, needed)) return fail(errors::NotPermitted, std::string(name(needed)));
    return {};
}

bool Door::handleMessage(const QDBusMessage& message, const QDBusConnection&) {
    if (message.type() != QDBusMessage::MethodCallMessage) return false;
    if (!message.interface().isEmpty() && message.interface() != officeBusName) return false;
    const auto known = methods_.constFind(message.member());
    if (known == methods_.constEnd()) return false;
    if (message.signature() != known->signature) {
        bus_.send(message.createErrorReply(QDBusError::InvalidArgs, "takes (" + known->signature + ")"));
        return true;
    }
    const Method& method = known->method;
    Call call{message.service(), {}, message.arguments()};
    if (auto in = letIn(method, call, method.touches); !in) {
        answer(message, passOn(in));
        return true;
    }
    emit called();
    if (polkit_ && method.needs && isAdministration(neededFor(method, call)))
        askPolkit(message, *known, call);
    else
        carryOut(message, *known, call);
    return true;
}

// That takes as long as a person looks for a password: who asked must still be there, and must still be allowed.
void Door::askPolkit(const QDBusMessage& message, const Known& known, const Call& call) {
    polkit_->ask(call.client, [this, message, known, call](const Result<>& authorized) {
        Call now = call;
        auto in = authorized ? letIn(known.method, now, false) : authorized;
        if (in && now.person.account != call.person.account) in = fail(errors::NotSignedIn);
        if (in)
            carryOut(message, known, now);
        else
            answer(message, passOn(in));
    });
}

void Door::carryOut(const QDBusMessage& message, const Known& known, const Call& call) {
    switch (known.method.pace) {
        case Pace::Quick: answer(message, known.method.handler(desk_, call)); return;
        case Pace::Shown: answerLater(showing_, message, known, call); return;
        case Pace::Slow: answerLater(keeping_, message, known, call); return;
    }
}

void Door::answerLater(QThreadPool& pool, const QDBusMessage& message, const Known& known, const Call& call) {
    constexpr int mostWaiting = 100;
    if (working_ >= mostWaiting) {
        bus_.send(message.createErrorReply(QDBusError::LimitsExceeded, "too much waits to be done"));
        return;
    }
    ++working_;
    pool.start([this, message, handler = known.method.handler, call] {
        auto store = Store::open(desk_.config);
        if (store) {
            Desk own{desk_.config, *store, desk_.lanes, desk_.sessions, desk_.progress, desk_.devices};
            answer(message, handler(own, call));
        } else {
            answer(message, passOn(store));
        }
        --working_;
    });
}

}  // namespace sohoa
