#include "store/people/account_rows.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text.h"

namespace sohoa {

// The place of tries as lock_out.h's triesOfAccount writes it.
static constexpr std::string_view selection =
    "SELECT id, login, full_name, position, roles, os_user, secret, card, subject, enabled, created_at, locked_until "
    "FROM account LEFT JOIN sign_in_tries ON place = 'account ' || id";
static constexpr std::size_t columnCount = 12;

static std::vector<Role> rolesIn(std::string_view joined) {
    std::vector<Role> roles;
    for (const std::string& word : words(joined))
        if (const auto role = roleNamed(word)) roles.push_back(*role);
    return roles;
}

static Result<AccountRow> rowFrom(const SqlRow& row) {
    AccountRow found;
    Account& account = found.account;
    account.person = {integer(row, 0), text(row, 1), text(row, 2), text(row, 3), rolesIn(text(row, 4))};
    account.osUser = text(row, 5);
    found.secret = row.at(6);
    account.hasSecret = row.at(6).has_value();
    account.hasCard = row.at(7).has_value();
    account.hasSubject = row.at(8).has_value();
    account.enabled = integer(row, 9) == 1;
    auto created = parseIsoUtc(text(row, 10));
    if (!created) return passOn(created);
    account.createdAt = *created;
    if (row.at(11)) {
        auto until = parseIsoUtc(*row.at(11));
        if (!until) return passOn(until);
        if (*until > now()) account.lockedUntil = *until;
    }
    return found;
}

Result<std::vector<AccountRow>> accountRows(Database& database, std::string_view condition,
                                            const std::vector<SqlValue>& values) {
    auto rows = database.query(fmt::format("{} WHERE {} ORDER BY login", selection, condition), columnCount, values);
    if (!rows) return passOn(rows);
    std::vector<AccountRow> found;
    for (const SqlRow& row : *rows) {
        auto one = rowFrom(row);
        if (!one) return passOn(one);
        found.push_back(std::move(*one));
    }
    return found;
}

Result<std::optional<AccountRow>> accountRow(Database& database, std::string_view condition, const SqlValue& value) {
    auto rows = accountRows(database, condition, {value});
    if (!rows) return passOn(rows);
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

static bool isPrintable(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

std::optional<std::string> loginFrom(std::string_view typed) {
    constexpr std::size_t shortest = 2, longest = 32;
    const auto isLetterOrDigit = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (typed.size() > 4 * longest) return std::nullopt;
    std::string login = lowerCase(nfc(trimmed(typed)));
    if (login.size() < shortest || login.size() > longest || !isLetterOrDigit(login[0])) return std::nullopt;
    const bool fits = std::all_of(login.begin(), login.end(),
                                  [&](char c) { return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'; });
    return fits ? std::optional(login) : std::nullopt;
}

bool isOsUser(std::string_view osUser) { return !osUser.empty() && osUser.size() <= 64 && isPrintable(osUser); }

std::optional<std::string> cardFrom(std::string_view cardNumber) {
    constexpr std::size_t shortest = 4, longest = 64;
    if (cardNumber.size() > 2 * longest) return std::nullopt;
    std::string card;
    for (char c : cardNumber)
        if (c != ' ') card += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return card.size() >= shortest && card.size() <= longest && isPrintable(card) ? std::optional(card) : std::nullopt;
}

// OpenID Connect Core 2: at most 255 ASCII characters.
bool isSubject(std::string_view oidcSubject) {
    return !oidcSubject.empty() && oidcSubject.size() <= 255 && isPrintable(oidcSubject);
}

std::vector<Role> inOrder(const std::vector<Role>& roles) {
    std::vector<Role> ordered;
    for (Role role : allRoles())
        if (std::find(roles.begin(), roles.end(), role) != roles.end()) ordered.push_back(role);
    return ordered;
}

std::string joined(const std::vector<Role>& roles) {
    std::string text;
    for (Role role : roles)
        text.append(text.empty() ? "" : " ").append(name(role));
    return text;
}

}  // namespace sohoa
