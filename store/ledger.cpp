#include "store/ledger.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/json.h"
#include "core/sha256.h"

namespace sohoa {

static const std::string beginning(64, '0');
static constexpr std::string_view columns = "sequence, time, job_id, event, detail, previous, hash";

std::string ledgerHash(const LedgerEntry& e) {
    const Json hashed = Json::array({e.previous, e.sequence, e.time, e.job.value, e.event, e.detail});
    return sha256Of(jsonLine(hashed)).hex();
}

static LedgerEntry entryOf(const SqlRow& row) {
    return {integer(row, 0), text(row, 1), JobId{integer(row, 2)}, text(row, 3), text(row, 4),
            text(row, 5),    text(row, 6)};
}

static Result<> append(Database& database, JobId job, std::string_view event, const Json& detail) {
    auto last = database.query("SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1", 2);
    if (!last) return passOn(last);
    LedgerEntry entry;
    entry.sequence = last->empty() ? 1 : integer(last->at(0), 0) + 1;
    entry.previous = last->empty() ? beginning : text(last->at(0), 1);
    entry.time = isoUtc(now());
    entry.job = job;
    entry.event = event;
    entry.detail = jsonLine(detail);
    entry.hash = ledgerHash(entry);
    auto written = database.execute(
        fmt::format("INSERT INTO ledger ({}) VALUES (:1, :2, :3, :4, :5, :6, :7)", columns),
        {entry.sequence, entry.time, job.value, entry.event, entry.detail, entry.previous, entry.hash});
    if (!written) return passOn(written);
    return {};
}

Result<> appendToLedger(Database& database, JobId job, std::string_view event, const Json& detail) {
    return database.transaction([&] { return append(database, job, event, detail); });
}

static std::string wrongWith(const LedgerEntry& entry, const LedgerVerdict& before) {
    if (entry.sequence != before.entries + 1) return "an entry is missing";
    if (entry.previous != before.head) return "does not follow the entry before";
    if (entry.hash != ledgerHash(entry)) return "its content was altered";
    return {};
}

// The store's own anchors and those from outside, in the order of their sequence: one a day for years fits into memory.
static Result<std::vector<LedgerAnchor>> allAnchors(Database& database, std::vector<LedgerAnchor> outside) {
    auto rows = database.query("SELECT sequence, head, made_at FROM anchor ORDER BY sequence", 3);
    if (!rows) return passOn(rows);
    for (const SqlRow& row : *rows)
        outside.push_back({integer(row, 0), text(row, 1), text(row, 2), {}, {}});
    std::sort(outside.begin(), outside.end(),
              [](const LedgerAnchor& a, const LedgerAnchor& b) { return a.sequence < b.sequence; });
    return outside;
}

namespace {

// Holds the anchors against the entries as they go by.
class AnchorCheck {
  public:
    explicit AnchorCheck(std::vector<LedgerAnchor> anchors) : anchors_(std::move(anchors)) {}

    // The verdict has reached one entry more. False: an anchor of that entry says otherwise.
    bool holds(LedgerVerdict& verdict) {
        for (; next_ < anchors_.size() && anchors_[next_].sequence <= verdict.entries; ++next_) {
            const LedgerAnchor& anchor = anchors_[next_];
            if (anchor.sequence != verdict.entries || anchor.head != verdict.head) {
                verdict.brokenAt = std::max<std::int64_t>(anchor.sequence, 1);
                verdict.reason = fmt::format("rewritten: the anchor of {} holds another head", anchor.time);
                return false;
            }
            ++verdict.anchors;
            verdict.newestAnchor = std::max(verdict.newestAnchor, anchor.time);
        }
        return true;
    }
    // The ledger has ended.
    void end(LedgerVerdict& verdict) const {
        if (next_ == anchors_.size()) return;
        const LedgerAnchor& last = anchors_.back();
        verdict.brokenAt = verdict.entries + 1;
        verdict.reason = fmt::format("cut off: the anchor of {} knows entry {}", last.time, last.sequence);
    }

  private:
    std::vector<LedgerAnchor> anchors_;
    std::size_t next_ = 0;
};

}  // namespace

Result<LedgerVerdict> verifyLedger(Database& database, std::vector<LedgerAnchor> outside) {
    // Anchors first: one that is made meanwhile is then not missed, for its entry is there by then.
    auto anchors = allAnchors(database, std::move(outside));
    if (!anchors) return passOn(anchors);
    AnchorCheck anchored(std::move(*anchors));
    LedgerVerdict verdict;
    verdict.head = beginning;
    // A thousand at a time: the ledger grows for years and is never held in memory.
    for (std::int64_t last = INT64_MIN;;) {
        auto rows = database.query(
            fmt::format("SELECT {} FROM ledger WHERE sequence > :1 ORDER BY sequence LIMIT 1000", columns), 7, {last});
        if (!rows) return passOn(rows);
        if (rows->empty()) break;
        for (const SqlRow& row : *rows) {
            const LedgerEntry entry = entryOf(row);
            verdict.reason = wrongWith(entry, verdict);
            if (!verdict.reason.empty()) {
                verdict.brokenAt = verdict.entries + 1;
                return verdict;
            }
            verdict.head = entry.hash;
            ++verdict.entries;
            if (!anchored.holds(verdict)) return verdict;
            last = entry.sequence;
        }
    }
    anchored.end(verdict);
    return verdict;
}

Result<std::vector<LedgerEntry>> ledgerOf(Database& database, JobId job) {
    auto rows = database.query(fmt::format("SELECT {} FROM ledger WHERE job_id = :1 ORDER BY sequence", columns), 7,
                               {job.value});
    if (!rows) return passOn(rows);
    std::vector<LedgerEntry> entries;
    for (const SqlRow& row : *rows)
        entries.push_back(entryOf(row));
    return entries;
}

}  // namespace sohoa
