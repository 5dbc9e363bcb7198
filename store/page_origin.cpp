#include "store/page_origin.h"

#include <fmt/format.h>

#include "core/error_codes.h"

namespace sohoa {

Result<> setPageOrigin(Database& database, JobId job, int take, PageRange pages, const Sha256& original) {
    return database.transaction([&]() -> Result<> {
        auto changed = database.execute(
            "UPDATE page SET origin_sha256 = :1 WHERE job_id = :2 AND take = :3 AND number BETWEEN :4 AND :5",
            {original.hex(), job.value, std::int64_t(take), std::int64_t(pages.first), std::int64_t(pages.last)});
        if (!changed) return passOn(changed);
        const int wanted = pages.last - pages.first + 1;
        if (*changed != wanted) return fail(errors::PageUnknown, fmt::format("{} of {} pages", *changed, wanted));
        return {};
    });
}

Result<std::optional<Sha256>> pageOrigin(Database& database, JobId job, int take, PageNumber page) {
    auto rows = database.query("SELECT origin_sha256 FROM page WHERE job_id = :1 AND take = :2 AND number = :3", 1,
                               {job.value, std::int64_t(take), std::int64_t(page.value)});
    if (!rows) return passOn(rows);
    if (rows->empty() || !rows->front().at(0)) return std::optional<Sha256>();
    auto digest = Sha256::fromHex(*rows->front().at(0));
    if (!digest) return passOn(digest);
    return std::optional(*digest);
}

}  // namespace sohoa
