#include "store/keeping/anchor.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "store/keeping/copying.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largestAnchorFile = 1 << 16;

constexpr std::string_view columns = "sequence, head, made_at, stamped_at, COALESCE(token_sha256, '')";

LedgerAnchor anchorOf(const SqlRow& row) {
    return {integer(row, 0), text(row, 1), text(row, 2), text(row, 3), text(row, 4)};
}

Result<std::vector<LedgerAnchor>> storedAnchors(Database& database, std::string_view where) {
    auto rows = database.query(fmt::format("SELECT {} FROM anchor {} ORDER BY sequence", columns, where), 5);
    if (!rows) return passOn(rows);
    std::vector<LedgerAnchor> anchors;
    for (const SqlRow& row : *rows)
        anchors.push_back(anchorOf(row));
    return anchors;
}

Json toJson(const LedgerAnchor& anchor) {
    return {{"sequence", anchor.sequence},
            {"head", anchor.head},
            {"time", anchor.time},
            {"stamped_at", anchor.stampedAt},
            {"token_sha256", anchor.tokenSha256}};
}

fs::path fileOf(const fs::path& folder, const LedgerAnchor& anchor, std::string_view extension) {
    const VietnamTime day = inVietnam(parseIsoUtc(anchor.time).value_or(UtcTime{}));
    return folder / fmt::format("{:04}-{:02}-{:02}-{}.{}", day.year, day.month, day.day, anchor.sequence, extension);
}

Result<> writeIfOther(const fs::path& file, const std::string& content) {
    if (auto there = readFile(file, largestAnchorFile); there && *there == content) return {};
    return writeFileAtomically(file, content, AtomicFile::Existing::Replace);
}

// The token first: a JSON that names a token has it beside it.
Result<> writeFiles(const Spool& spool, const fs::path& folder, const LedgerAnchor& anchor) {
    if (!anchor.tokenSha256.empty()) {
        auto digest = Sha256::fromHex(anchor.tokenSha256);
        if (!digest) return passOn(digest);
        auto token = spool.verified(*digest, "tsr");
        if (!token) return passOn(token);
        auto bytes = readFile(*token);
        if (!bytes) return passOn(bytes);
        if (auto written = writeIfOther(fileOf(folder, anchor, "tsr"), *bytes); !written) return written;
    }
    return writeIfOther(fileOf(folder, anchor, "json"), jsonLine(toJson(anchor)) + "\n");
}

// Brings the stamp into the anchor and the token into the spool; the row is written by the caller.
Result<SpoolFile> stampOne(const Spool& spool, LedgerAnchor& anchor, const TimeStampFunction& stamp) {
    auto digest = Sha256::fromHex(anchor.head);
    if (!digest) return passOn(digest);
    auto token = stamp(*digest);
    if (!token) return passOn(token);
    auto file = spool.put(token->token, "tsr");
    if (!file) return file;
    anchor.stampedAt = isoUtc(token->genTime);
    anchor.tokenSha256 = file->sha256.hex();
    return file;
}

Result<> store(Database& database, const LedgerAnchor& anchor, const std::optional<SpoolFile>& token) {
    return database.transaction([&]() -> Result<> {
        SqlValue tokenName = nullptr;
        if (token) {
            tokenName = anchor.tokenSha256;
            auto added = database.execute(
                "INSERT INTO file (sha256, extension, bytes, added_at) VALUES (:1, 'tsr', :2, :3) "
                "ON CONFLICT (sha256) DO UPDATE SET deleted_at = NULL",
                {anchor.tokenSha256, std::int64_t(token->bytes), isoUtc(now())});
            if (!added) return passOn(added);
        }
        auto put = database.execute(
            "INSERT INTO anchor (sequence, head, made_at, stamped_at, token_sha256) VALUES (:1, :2, :3, :4, :5) "
            "ON CONFLICT (sequence) DO UPDATE SET stamped_at = :4, token_sha256 = :5",
            {anchor.sequence, anchor.head, anchor.time, anchor.stampedAt, tokenName});
        if (!put) return passOn(put);
        return appendToLedger(database, JobId{}, "ledger.anchored",
                              {{"sequence", anchor.sequence},
                               {"head", anchor.head},
                               {"token", anchor.tokenSha256},
                               {"stamped_at", anchor.stampedAt}});
    });
}

Result<LedgerAnchor> anchorOfTheHead(Database& database, const fs::path& folder) {
    auto outside = anchorsIn(folder);
    if (!outside) return passOn(outside);
    auto verdict = verifyLedger(database, std::move(*outside));
    if (!verdict) return passOn(verdict);
    if (verdict->brokenAt != 0)
        return fail(errors::LedgerBroken, fmt::format("entry {}: {}", verdict->brokenAt, verdict->reason));
    if (verdict->entries == 0) return fail(errors::WrongState, "the ledger is empty");
    return LedgerAnchor{verdict->entries, verdict->head, isoUtc(now()), {}, {}};
}

// The authority answers: what waited for it is made good. A server that stops answering leaves the rest for next time.
Result<std::size_t> upgradeUnsigned(Database& database, const Spool& spool, const TimeStampFunction& stamp) {
    auto waiting = storedAnchors(database, "WHERE token_sha256 IS NULL");
    if (!waiting) return passOn(waiting);
    std::size_t upgraded = 0;
    for (LedgerAnchor& anchor : *waiting) {
        auto token = stampOne(spool, anchor, stamp);
        if (!token) break;
        if (auto stored = store(database, anchor, *token); !stored) return passOn(stored);
        ++upgraded;
    }
    return upgraded;
}

}  // namespace

Result<AnchorReport> anchorLedger(Database& database, const Spool& spool, const fs::path& folder,
                                  const TimeStampFunction& stamp) {
    if (auto made = makeFolders(folder); !made) return passOn(made);
    auto anchor = anchorOfTheHead(database, folder);
    if (!anchor) return passOn(anchor);
    AnchorReport report;
    std::optional<SpoolFile> token;
    if (auto stamped = stampOne(spool, *anchor, stamp))
        token = std::move(*stamped);
    else
        report.unsignedBecause = std::move(stamped.error());
    if (auto stored = store(database, *anchor, token); !stored) return passOn(stored);
    report.anchor = *anchor;
    if (token) {
        auto upgraded = upgradeUnsigned(database, spool, stamp);
        if (!upgraded) return passOn(upgraded);
        report.upgraded = *upgraded;
    }
    auto all = storedAnchors(database, "");
    if (!all) return passOn(all);
    for (const LedgerAnchor& each : *all)
        if (auto written = writeFiles(spool, folder, each); !written) return passOn(written);
    return report;
}

static Result<LedgerAnchor> readAnchor(const fs::path& file) {
    const auto unreadable = [&] { return fail(errors::LedgerBroken, fmt::format("{}: not an anchor", file.string())); };
    auto text = readFile(file, largestAnchorFile);
    if (!text) return unreadable();
    auto json = parseJson(*text);
    if (!json) return unreadable();
    LedgerAnchor anchor{integerOr(*json, "sequence", 0), stringOr(*json, "head", ""), stringOr(*json, "time", ""),
                        stringOr(*json, "stamped_at", ""), stringOr(*json, "token_sha256", "")};
    if (anchor.sequence < 1 || !Sha256::fromHex(anchor.head) || !parseIsoUtc(anchor.time)) return unreadable();
    return anchor;
}

Result<std::vector<LedgerAnchor>> anchorsIn(const fs::path& folder) {
    std::vector<LedgerAnchor> anchors;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".json") continue;
        auto anchor = readAnchor(entry.path());
        if (!anchor) return passOn(anchor);
        anchors.push_back(std::move(*anchor));
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return fail(errors::FileUnreadable, fmt::format("{}: {}", folder.string(), error.message()));
    std::sort(anchors.begin(), anchors.end(),
              [](const LedgerAnchor& a, const LedgerAnchor& b) { return a.sequence < b.sequence; });
    return anchors;
}

}  // namespace sohoa
