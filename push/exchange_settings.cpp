#include "push/exchange_settings.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/error_codes.h"

namespace sohoa::push {

static constexpr std::size_t longestSecret = 4096;

static Result<SecretBytes> readOpened(int fd) {
    struct stat info {};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) return fail(errors::ExchangeSecretUnreadable, "no file");
    if ((info.st_mode & 07) != 0) return fail(errors::ExchangeSecretUnreadable, "everybody may read it");
    SecretBytes secret(longestSecret);
    std::size_t size = 0;
    while (size < longestSecret) {
        const ssize_t got = ::read(fd, secret.bytes().data() + size, longestSecret - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(errors::ExchangeSecretUnreadable, strerror(errno));
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    while (size > 0 && (secret.view()[size - 1] == '\n' || secret.view()[size - 1] == '\r'))
        --size;
    secret.shrink(size);
    const bool oneLine = size > 0 && size < longestSecret && secret.view().find('\n') == std::string_view::npos;
    if (!oneLine) return fail(errors::ExchangeSecretUnreadable, "not one line with a secret");
    return secret;
}

Result<SecretBytes> readSecretFile(const std::string& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail(errors::ExchangeSecretUnreadable, fmt::format("{}: {}", path, strerror(errno)));
    auto secret = readOpened(fd);
    ::close(fd);
    if (!secret) secret.error().detail = fmt::format("{}: {}", path, secret.error().detail);
    return secret;
}

Result<ExchangeSettings> exchangeSettingsFromJson(const Json& json) {
    ExchangeSettings settings;
    auto endpoint = stringIn(json, "endpoint"), systemId = stringIn(json, "system_id"),
         file = stringIn(json, "secret_file");
    if (!endpoint) return passOn(endpoint);
    if (!systemId) return passOn(systemId);
    if (!file) return passOn(file);
    if (!endpoint->starts_with("http://") && !endpoint->starts_with("https://"))
        return fail(errors::BadConfig, "endpoint: neither http:// nor https://");
    while (endpoint->ends_with('/'))
        endpoint->pop_back();
    const std::int64_t seconds = integerOr(json, "timeout_seconds", 60);
    if (seconds < 1 || seconds > 3600) return fail(errors::BadConfig, "timeout_seconds: not from 1 to 3600");
    auto secret = readSecretFile(*file);
    if (!secret) return passOn(secret);
    settings.endpoint = std::move(*endpoint);
    settings.systemId = std::move(*systemId);
    settings.secret = std::move(*secret);
    if (!boolOr(json, "hash_file_quirk", true)) settings.hashFileSpelling = HashFileSpelling::Hex;
    settings.timeout = std::chrono::seconds(seconds);
    settings.tls = {stringOr(json, "ca_file", ""), stringOr(json, "client_certificate_file", ""),
                    stringOr(json, "client_key_file", "")};
    return settings;
}

}  // namespace sohoa::push
