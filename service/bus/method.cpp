#include "service/bus/method.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>
#include <cerrno>

#include "core/error_codes.h"
#include "service/bus/bus_records.h"

namespace sohoa {

// A request is a handful of values; a document never comes in here.
static constexpr qsizetype longestRequest = 1 << 20;
static constexpr std::size_t longestSecret = 256;

QVariantList busAnswer(const Json& json) { return {busText(jsonLine(json))}; }

Result<Json> Call::json(int index) const {
    const QByteArray bytes = arguments.at(index).toString().toUtf8();
    if (bytes.size() > longestRequest) return fail(errors::BadRequest, "too long");
    auto parsed = parseJson(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!parsed || !parsed->is_object()) return fail(errors::BadRequest, "not a JSON object");
    return parsed;
}

Result<SecretBytes> Call::secret(int index) const {
    const auto handed = arguments.at(index).value<QDBusUnixFileDescriptor>();
    if (!handed.isValid()) return fail(errors::BadRequest, "no file descriptor");
    // A descriptor that could keep us waiting is not read.
    struct stat status {};
    if (::fstat(handed.fileDescriptor(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size == 0 ||
        status.st_size > static_cast<off_t>(longestSecret))
        return fail(errors::BadRequest, "a secret is handed over in a memory file");
    SecretBytes secret(static_cast<std::size_t>(status.st_size));
    ssize_t got = 0;
    do
        got = ::pread(handed.fileDescriptor(), secret.bytes().data(), secret.size(), 0);
    while (got < 0 && errno == EINTR);
    if (got < 0) return fail(errors::BadRequest, "the secret cannot be read");
    secret.shrink(static_cast<std::size_t>(got));
    return secret;
}

}  // namespace sohoa
