#include "store/search/access_log.h"

#include <fmt/format.h>

#include <array>

#include "core/clock.h"
#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa {

static constexpr std::array<std::pair<Access, std::string_view>, 3> names{
    {{Access::Searched, "searched"}, {Access::Opened, "opened"}, {Access::Exported, "exported"}}};

std::string_view name(Access access) {
    for (const auto& [value, word] : names)
        if (value == access) return word;
    return "";
}

static std::optional<Access> accessNamed(std::string_view wanted) {
    for (const auto& [value, word] : names)
        if (word == wanted) return value;
    return std::nullopt;
}

Result<> noteAccess(Database& database, const AccessEntry& entry) {
    constexpr std::size_t longest = 1000;
    std::u32string detail = codePoints(nfc(entry.detail.substr(0, 8 * longest)));
    std::erase(detail, U'\0');
    detail.resize(std::min(detail.size(), longest));
    return database.transaction([&]() -> Result<> {
        auto noted = database.execute(
            "INSERT INTO access (time, account, action, job_id, detail) VALUES (:1, :2, :3, :4, :5)",
            {isoUtc(now()), entry.account, std::string(name(entry.access)), entry.job.value, utf8(detail)});
        if (!noted) return passOn(noted);
        return {};
    });
}

Result<std::vector<AccessEntry>> accesses(Database& database, const AccessFilter& filter, std::size_t limit) {
    std::string where = "id > 0";
    std::vector<SqlValue> values;
    const auto require = [&](std::string_view condition, SqlValue value) {
        values.push_back(std::move(value));
        where += fmt::format(" AND {} :{}", condition, values.size());
    };
    if (!filter.account.empty()) require("account =", filter.account);
    if (filter.job) require("job_id =", filter.job->value);
    if (filter.before > 0) require("id <", filter.before);
    auto rows = database.query(fmt::format("SELECT id, time, account, action, job_id, detail FROM access WHERE {} "
                                           "ORDER BY id DESC LIMIT {}",
                                           where, std::min<std::size_t>(limit, 1000)),
                               6, values);
    if (!rows) return passOn(rows);
    std::vector<AccessEntry> entries;
    for (const SqlRow& row : *rows) {
        const auto access = accessNamed(text(row, 3));
        if (!access) return fail(errors::StoreUnavailable, "a row of access cannot be read");
        entries.push_back({integer(row, 0), text(row, 1), text(row, 2), *access, JobId{integer(row, 4)}, text(row, 5)});
    }
    return entries;
}

}  // namespace sohoa
