#include "ui/door/answer.h"

#include <QDBusMessage>
#include <QJsonDocument>

#include "core/error_codes.h"

namespace sohoa::ui {

static constexpr auto ErrorPrefix = "vn.sohoa.Error.";

static QString text(std::string_view words) { return QString::fromUtf8(words.data(), qsizetype(words.size())); }

Trouble Trouble::named(const QString& code, const QString& detail, const QString& message) {
    const ErrorCode& known = errorCodeNamed(code.toStdString());
    if (text(known.name) == code) return {code, text(known.vi), text(known.en), detail};
    return {code, message.isEmpty() ? text(known.vi) : message, text(known.en), detail};
}

QJsonObject Answer::json(int index) const {
    return QJsonDocument::fromJson(values.value(index).toString().toUtf8()).object();
}

QString Answer::text(int index) const { return values.value(index).toString(); }

qint64 Answer::number(int index) const { return values.value(index).toLongLong(); }

QDBusUnixFileDescriptor Answer::file(int index) const { return values.value(index).value<QDBusUnixFileDescriptor>(); }

Answer Answer::of(const QDBusMessage& reply) {
    if (reply.type() != QDBusMessage::ErrorMessage) return {{}, reply.arguments()};
    const QString name = reply.errorName();
    const QString message = reply.arguments().value(0).toString();
    if (!name.startsWith(ErrorPrefix)) return {Trouble::named("service.away", name, message), {}};
    return {Trouble::named(name.mid(qsizetype(qstrlen(ErrorPrefix))), reply.arguments().value(1).toString(), message),
            {}};
}

}  // namespace sohoa::ui
