#include "store/people/lock_out.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error_codes.h"
#include "store/people/keyed_digest.h"

namespace sohoa {

std::string triesOfAccount(std::int64_t account) { return fmt::format("account {}", account); }

Result<std::string> triesOfUnknown(Database& database, std::string_view login) {
    auto digest = keyedDigest(database, "login", login);
    if (!digest) return passOn(digest);
    return "unknown " + digest->substr(0, 2);
}

static UtcTime endOfLockOut(UtcTime at, std::int64_t lockOuts) {
    // The longest pause is reached long before the shift could overflow.
    const std::chrono::minutes pause = firstLockOut * (std::int64_t{1} << std::min<std::int64_t>(lockOuts, 10));
    return at + std::min<std::chrono::minutes>(pause, longestLockOut);
}

Result<CountedTry> countTry(Database& database, const std::string& place, UtcTime at) {
    auto added = database.execute(
        "INSERT INTO sign_in_tries (place, tries, lock_outs) VALUES (:1, 0, 0) ON CONFLICT (place) DO NOTHING",
        {place});
    if (!added) return passOn(added);
    auto rows = database.query("SELECT tries, lock_outs, locked_until FROM sign_in_tries WHERE place = :1", 3, {place});
    if (!rows) return passOn(rows);
    std::int64_t tries = integer(rows->at(0), 0), lockOuts = integer(rows->at(0), 1);
    const std::string until = text(rows->at(0), 2);
    if (!until.empty()) {
        auto end = parseIsoUtc(until);
        if (!end) return passOn(end);
        if (at < *end) return fail(errors::LockedOut, "until " + until);
    }
    SqlValue locked = nullptr;
    const bool last = ++tries >= triesBeforeLockOut;
    if (last) {
        locked = isoUtc(endOfLockOut(at, lockOuts++));
        tries = 0;
    }
    auto counted =
        database.execute("UPDATE sign_in_tries SET tries = :1, lock_outs = :2, locked_until = :3 WHERE place = :4",
                         {tries, lockOuts, locked, place});
    if (!counted) return passOn(counted);
    return CountedTry{last};
}

Result<> forgetTries(Database& database, const std::string& place) {
    auto forgotten = database.execute("DELETE FROM sign_in_tries WHERE place = :1", {place});
    if (!forgotten) return passOn(forgotten);
    return {};
}

}  // namespace sohoa
