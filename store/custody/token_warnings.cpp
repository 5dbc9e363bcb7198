#include "store/custody/token_warnings.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "core/day.h"
#include "store/custody/token_book.h"
#include "store/ledger.h"

namespace sohoa {

int daysUntil(UtcTime end, UtcTime now) {
    return static_cast<int>(std::chrono::floor<std::chrono::days>(end - now).count());
}

int expiryWarning(UtcTime notAfter, UtcTime now) {
    int reached = 0;
    for (const int days : warningDays)
        if (notAfter - now <= std::chrono::days(days)) reached = days;
    return reached;
}

std::string_view name(PinTrouble trouble) {
    static constexpr std::array names{"pin-count-low", "pin-final-try", "pin-locked"};
    return names[static_cast<std::size_t>(trouble)];
}

// True where it is noted for the first time.
static Result<bool> noteOnce(Database& database, const KnownToken& token, const std::string& warning,
                             const std::string& subject, UtcTime now) {
    auto noted = database.execute(
        "INSERT INTO token_warning (token_id, warning, subject, warned_at) VALUES (:1, :2, :3, :4) "
        "ON CONFLICT (token_id, warning, subject) DO NOTHING",
        {token.id, warning, subject, isoUtc(now)});
    if (!noted) return passOn(noted);
    return *noted == 1;
}

static Result<> warnOfOne(Database& database, const KnownToken& token, UtcTime now, std::vector<TokenWarning>& told) {
    auto state = TokenBook(database).state(token);
    if (!state) return passOn(state);
    const TokenCertificate* certificate = token.certificate(state->certificate);
    if (state->keeper.isNobody() || state->lost || state->revoked || certificate == nullptr) return {};
    const int reached = expiryWarning(certificate->notAfter, now);
    bool isNew = false;
    for (const int days : warningDays) {
        if (reached == 0 || days < reached) continue;
        auto first = noteOnce(database, token, fmt::format("certificate-{}", days), certificate->sha256, now);
        if (!first) return passOn(first);
        if (days == reached) isNew = *first;
    }
    if (!isNew) return {};
    const TokenWarning warning{token.serial, reached, daysUntil(certificate->notAfter, now)};
    told.push_back(warning);
    return appendToLedger(database, JobId{}, "token.expiry_warned",
                          {{"token", token.serial},
                           {"certificate_sha256", certificate->sha256},
                           {"days", warning.days},
                           {"days_left", warning.daysLeft}});
}

Result<std::vector<TokenWarning>> warnOfExpiry(Database& database, UtcTime now) {
    std::vector<TokenWarning> told;
    auto done = database.transaction([&]() -> Result<> {
        auto tokens = knownTokens(database);
        if (!tokens) return passOn(tokens);
        for (const KnownToken& token : *tokens)
            if (auto warned = warnOfOne(database, token, now, told); !warned) return warned;
        return {};
    });
    if (!done) return passOn(done);
    return told;
}

Result<bool> warnOfPin(Database& database, const KnownToken& token, PinTrouble trouble, UtcTime now) {
    bool isNew = false;
    auto done = database.transaction([&]() -> Result<> {
        auto first = noteOnce(database, token, std::string(name(trouble)), isoDay(dayInVietnam(now)), now);
        if (!first) return passOn(first);
        isNew = *first;
        if (!isNew) return {};
        return appendToLedger(database, JobId{}, "token.pin_warned",
                              {{"token", token.serial}, {"state", name(trouble)}});
    });
    if (!done) return passOn(done);
    return isNew;
}

}  // namespace sohoa
