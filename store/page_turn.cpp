#include "store/page_turn.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/ledger.h"

namespace sohoa {

static std::optional<QuarterTurn> turnIn(const SqlRow& row, std::size_t column) {
    if (!row.at(column)) return std::nullopt;
    return QuarterTurn{int(integer(row, column))};
}

static Result<> change(Database& database, std::string_view columns, const Job& job, PageNumber page,
                       QuarterTurn undone) {
    auto changed = database.execute(
        fmt::format("UPDATE page SET {} WHERE job_id = :1 AND take = :2 AND number = :3", columns),
        {job.id.value, std::int64_t(job.take), std::int64_t(page.value), static_cast<std::int64_t>(undone)});
    if (!changed) return passOn(changed);
    if (*changed != 1) return fail(errors::PageUnknown, fmt::format("page {}", page.value));
    return {};
}

Result<> setPageTurn(Database& database, const Job& job, PageNumber page, QuarterTurn undone, std::string_view byWhom) {
    return database.transaction([&]() -> Result<> {
        constexpr auto readAnew = "turn = :4, rotation = NULL, recognized_sha256 = NULL, kind = '', confidence = ''";
        if (auto turned = change(database, readAnew, job, page, undone); !turned) return turned;
        return appendToLedger(database, job.id, "page.turned",
                              {{"page", page.value}, {"undone", int(undone)}, {"by", byWhom}});
    });
}

Result<> noteRecognizedTurn(Database& database, const Job& job, PageNumber page, QuarterTurn undone) {
    return change(database, "rotation = :4", job, page, undone);
}

Result<std::map<PageNumber, PageTurn>> turnsOf(Database& database, const Job& job) {
    auto rows = database.query("SELECT number, turn, rotation FROM page WHERE job_id = :1 AND take = :2", 3,
                               {job.id.value, std::int64_t(job.take)});
    if (!rows) return passOn(rows);
    std::map<PageNumber, PageTurn> turns;
    for (const SqlRow& row : *rows)
        turns[PageNumber{int(integer(row, 0))}] = {turnIn(row, 1), turnIn(row, 2)};
    return turns;
}

}  // namespace sohoa
