// The store's pages: where they stand in their document, and what became of them.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/rows.h"
#include "store/store.h"

namespace sohoa {

namespace {

std::vector<SqlValue> keyOf(const Job& job) { return {job.id.value, std::int64_t(job.take)}; }

std::vector<SqlValue> keyOf(const Job& job, PageNumber page) {
    return {job.id.value, std::int64_t(job.take), std::int64_t(page.value)};
}

// In the transaction that uses it.
Result<int> lastPlace(Database& database, const Job& job) {
    auto rows =
        database.query("SELECT coalesce(max(place), 0) FROM page WHERE job_id = :1 AND take = :2", 1, keyOf(job));
    if (!rows) return passOn(rows);
    return int(integer(rows->at(0), 0));
}

Result<> makeRoomAt(Database& database, const Job& job, int place) {
    auto moved = database.execute("UPDATE page SET place = place + 1 WHERE job_id = :1 AND take = :2 AND place >= :3",
                                  {job.id.value, std::int64_t(job.take), std::int64_t(place)});
    if (!moved) return passOn(moved);
    return {};
}

Result<std::vector<StoredPage>> read(Database& database, const Spool& spool, const Job& job,
                                     std::string_view condition) {
    auto rows = database.query(fmt::format("SELECT {} FROM page JOIN file ON file.sha256 = page.sha256 "
                                           "WHERE job_id = :1 AND take = :2 {}",
                                           pageColumns, condition),
                               pageColumnCount, keyOf(job));
    if (!rows) return passOn(rows);
    std::vector<StoredPage> pages;
    for (const SqlRow& row : *rows) {
        auto page = pageFromRow(row, spool);
        if (!page) return passOn(page);
        pages.push_back(std::move(*page));
    }
    return pages;
}

// Only the last sheets are ever compared: what a long scan keeps does not grow.
Result<> forgetOlderPrint(Database& database, const Job& job, PageNumber added) {
    constexpr int pagesCompared = 4;
    auto forgotten = database.execute("UPDATE page SET print = '' WHERE job_id = :1 AND take = :2 AND number = :3",
                                      keyOf(job, PageNumber{added.value - pagesCompared}));
    if (!forgotten) return passOn(forgotten);
    return {};
}

Result<> onlyPage(const Result<std::int64_t>& changed, PageNumber page) {
    if (changed && *changed == 0) return fail(errors::PageUnknown, fmt::format("page {}", page.value));
    return changedOne(changed, "a page");
}

}  // namespace

Result<> Store::startTake(Job& job) {
    ++job.take;
    return record(job, "take.started", {{"take", job.take}});
}

Result<> Store::addPage(const Job& job, const Page& page, const SpoolFile& file, const PageNotes& notes) {
    return database_.transaction([&]() -> Result<> {
        if (auto added = addFile(file, page.file.extension().string().substr(1)); !added) return added;
        int place = notes.place;
        if (place == 0) {
            auto last = lastPlace(database_, job);
            if (!last) return passOn(last);
            place = *last + 1;
        } else if (auto room = makeRoomAt(database_, job, place); !room) {
            return room;
        }
        auto written = database_.execute(
            "INSERT INTO page (job_id, take, number, sheet, side, sha256, bytes, width, height, dpi, mode, device, "
            "scanned_at, place, removed, removed_why, print, quality) "
            "VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13, :14, :15, :16, :17, :18)",
            {job.id.value, std::int64_t(job.take), std::int64_t(page.number.value), std::int64_t(page.sheet.value),
             std::string(name(page.side)), file.sha256.hex(), std::int64_t(file.bytes), std::int64_t(page.size.width),
             std::int64_t(page.size.height), std::int64_t(page.dpi.value), std::string(name(page.mode)), page.device,
             isoUtc(page.scannedAt), std::int64_t(place), std::int64_t(!notes.removedWhy.empty()), notes.removedWhy,
             notes.print, notes.quality});
        if (!written) return passOn(written);
        if (auto forgotten = forgetOlderPrint(database_, job, page.number); !forgotten) return forgotten;
        Json entry = {{"take", job.take},
                      {"page", page.number.value},
                      {"sheet", page.sheet.value},
                      {"side", name(page.side)},
                      {"sha256", file.sha256.hex()},
                      {"bytes", file.bytes},
                      {"width", page.size.width},
                      {"height", page.size.height},
                      {"dpi", page.dpi.value},
                      {"mode", name(page.mode)},
                      {"device", page.device},
                      {"operator", job.order.operatorName},
                      {"scanned_at", isoUtc(page.scannedAt)}};
        if (!notes.removedWhy.empty()) entry["set_aside"] = notes.removedWhy;
        return appendToLedger(database_, job.id, "page.stored", entry);
    });
}

Result<std::vector<StoredPage>> Store::pages(const Job& job) {
    return read(database_, spool_, job, "AND removed = 0 ORDER BY place, number");
}

Result<std::vector<StoredPage>> Store::allPages(const Job& job) {
    return read(database_, spool_, job, "ORDER BY number");
}

Result<int> Store::pageCount(const Job& job) {
    auto rows =
        database_.query("SELECT count(*) FROM page WHERE job_id = :1 AND take = :2 AND removed = 0", 1, keyOf(job));
    if (!rows) return passOn(rows);
    return int(integer(rows->at(0), 0));
}

Result<> Store::removePage(const Job& job, PageNumber page, std::string_view why, std::string_view byWhom) {
    return database_.transaction([&]() -> Result<> {
        auto values = keyOf(job, page);
        values.emplace_back(std::string(why));
        auto removed = onlyPage(database_.execute("UPDATE page SET removed = 1, removed_why = :4 WHERE job_id = :1 AND "
                                                  "take = :2 AND number = :3 AND removed = 0",
                                                  values),
                                page);
        if (!removed) return removed;
        return appendToLedger(database_, job.id, "page.removed", {{"page", page.value}, {"why", why}, {"by", byWhom}});
    });
}

Result<> Store::restorePage(const Job& job, PageNumber page, std::string_view byWhom) {
    return database_.transaction([&]() -> Result<> {
        auto restored =
            onlyPage(database_.execute("UPDATE page SET removed = 0, removed_why = '' WHERE job_id = :1 AND "
                                       "take = :2 AND number = :3 AND removed = 1",
                                       keyOf(job, page)),
                     page);
        if (!restored) return restored;
        return appendToLedger(database_, job.id, "page.restored", {{"page", page.value}, {"by", byWhom}});
    });
}

Result<> Store::movePage(const Job& job, PageNumber page, int to, std::string_view byWhom) {
    return database_.transaction([&]() -> Result<> {
        auto inOrder = pages(job);
        if (!inOrder) return passOn(inOrder);
        const auto moved =
            std::find_if(inOrder->begin(), inOrder->end(), [&](const StoredPage& p) { return p.page.number == page; });
        const auto count = static_cast<int>(inOrder->size());
        if (moved == inOrder->end() || to < 1 || to > count)
            return fail(errors::PageUnknown, fmt::format("page {} to place {}", page.value, to));
        const auto from = static_cast<int>(moved - inOrder->begin()) + 1;
        if (from == to) return {};
        // Before the page that stands there, or behind it where the way leads down.
        const int place = inOrder->at(static_cast<std::size_t>(to) - 1).place + (from < to ? 1 : 0);
        if (auto room = makeRoomAt(database_, job, place); !room) return room;
        auto values = keyOf(job, page);
        values.emplace_back(std::int64_t(place));
        auto set = onlyPage(
            database_.execute("UPDATE page SET place = :4 WHERE job_id = :1 AND take = :2 AND number = :3", values),
            page);
        if (!set) return set;
        return appendToLedger(database_, job.id, "page.moved",
                              {{"page", page.value}, {"from", from}, {"to", to}, {"by", byWhom}});
    });
}

Result<> Store::setQuality(const Job& job, PageNumber page, const std::string& quality) {
    auto values = keyOf(job, page);
    values.emplace_back(quality);
    return onlyPage(
        database_.execute("UPDATE page SET quality = :4 WHERE job_id = :1 AND take = :2 AND number = :3", values),
        page);
}

Result<> Store::forgetPrints(const Job& job) {
    auto forgotten = database_.execute("UPDATE page SET print = '' WHERE job_id = :1 AND take = :2", keyOf(job));
    if (!forgotten) return passOn(forgotten);
    return {};
}

Result<> Store::setRecognized(const Job& job, PageNumber page, const SpoolFile& recognized, std::string_view kind,
                              double confidence) {
    return database_.transaction([&]() -> Result<> {
        if (auto added = addFile(recognized, "json"); !added) return added;
        auto image = database_.query("SELECT sha256 FROM page WHERE job_id = :1 AND take = :2 AND number = :3", 1,
                                     keyOf(job, page));
        if (!image) return passOn(image);
        auto changed =
            changedOne(database_.execute("UPDATE page SET recognized_sha256 = :1, kind = :2, confidence = :3 "
                                         "WHERE job_id = :4 AND take = :5 AND number = :6",
                                         {recognized.sha256.hex(), std::string(kind), fmt::format("{:.3f}", confidence),
                                          job.id.value, std::int64_t(job.take), std::int64_t(page.value)}),
                       "no such page");
        if (!changed) return changed;
        return appendToLedger(database_, job.id, "page.recognized",
                              {{"page", page.value},
                               {"kind", kind},
                               {"sha256", recognized.sha256.hex()},
                               {"from", text(image->at(0), 0)}});
    });
}

}  // namespace sohoa
