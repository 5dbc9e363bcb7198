#include "store/registers/seal_use.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/ledger.h"

namespace sohoa {

static constexpr std::string_view columns =
    "id, job_id, entry_id, profile, source, medium, pages, page_count, agency, keeper, operator, before_sha256, "
    "after_sha256, token_serial, certificate_sha256, certificate_serial, printed_at, time_stamp, level, entered_at";
static constexpr std::size_t columnCount = 20;

static SqlValue orNull(std::int64_t value) { return value == 0 ? SqlValue(nullptr) : SqlValue(value); }

static std::string sourceOf(const SealUse& use) { return use.source ? std::string(name(*use.source)) : ""; }

Json toJson(const SealUse& use) {
    return {{"job", use.job.value},
            {"entry", use.entry},
            {"profile", use.profile},
            {"source", sourceOf(use)},
            {"medium", name(use.medium)},
            {"pages", use.pages},
            {"page_count", use.pageCount},
            {"agency", use.agency},
            {"keeper", use.keeper},
            {"operator", use.operatorName},
            {"before_sha256", use.before.hex()},
            {"after_sha256", use.after.hex()},
            {"token_serial", use.tokenSerial},
            {"certificate_sha256", use.certificateSha256},
            {"certificate_serial", use.certificateSerial},
            {"printed_at", isoUtc(use.printedAt)},
            {"time_stamp", use.timeStamp},
            {"level", use.level},
            {"entered_at", isoUtc(use.enteredAt)}};
}

Result<SealUse> sealUseFrom(const Json& json) {
    SealUse use;
    const auto before = Sha256::fromHex(stringOr(json, "before_sha256", "")),
               after = Sha256::fromHex(stringOr(json, "after_sha256", ""));
    const auto printed = parseIsoUtc(stringOr(json, "printed_at", ""));
    use.profile = stringOr(json, "profile", "");
    use.level = stringOr(json, "level", "");
    if (!before || !after || !printed || use.profile.empty() || use.level.empty())
        return fail(errors::EntryIncomplete, "profile, level, digests or the printed time");
    use.source = copySourceNamed(stringOr(json, "source", ""));
    use.medium =
        stringOr(json, "medium", "") == name(SourceMedium::Electronic) ? SourceMedium::Electronic : SourceMedium::Paper;
    use.pages = stringOr(json, "pages", "");
    use.pageCount = static_cast<int>(integerOr(json, "page_count", 0));
    use.agency = stringOr(json, "agency", "");
    use.before = *before;
    use.after = *after;
    use.tokenSerial = stringOr(json, "token_serial", "");
    use.certificateSha256 = stringOr(json, "certificate_sha256", "");
    use.certificateSerial = stringOr(json, "certificate_serial", "");
    use.printedAt = *printed;
    use.timeStamp = stringOr(json, "time_stamp", "");
    return use;
}

Result<> enterSealUse(Database& database, SealUse& use) {
    return database.transaction([&]() -> Result<> {
        auto known = database.query("SELECT 1 FROM seal_use WHERE after_sha256 = :1", 1, {use.after.hex()});
        if (!known) return passOn(known);
        if (!known->empty()) return fail(errors::AlreadyRegistered, use.after.hex());
        auto rows = database.query(
            "INSERT INTO seal_use (job_id, entry_id, profile, source, medium, pages, page_count, agency, keeper, "
            "operator, before_sha256, after_sha256, token_serial, certificate_sha256, certificate_serial, printed_at, "
            "time_stamp, level, entered_at) VALUES (:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13, :14, :15, "
            ":16, :17, :18, :19) RETURNING id",
            1,
            {orNull(use.job.value), orNull(use.entry), use.profile, sourceOf(use), std::string(name(use.medium)),
             use.pages, std::int64_t(use.pageCount), use.agency, use.keeper, use.operatorName, use.before.hex(),
             use.after.hex(), use.tokenSerial, use.certificateSha256, use.certificateSerial, isoUtc(use.printedAt),
             use.timeStamp, use.level, isoUtc(use.enteredAt)});
        if (!rows) return passOn(rows);
        if (rows->size() != 1) return fail(errors::StoreUnavailable, "a use of the seal was not entered");
        use.id = integer(rows->front(), 0);
        return appendToLedger(database, use.job, "seal.used",
                              {{"use", use.id},
                               {"profile", use.profile},
                               {"by", use.keeper},
                               {"before", use.before.hex()},
                               {"after", use.after.hex()},
                               {"certificate", use.certificateSha256},
                               {"time_stamp", use.timeStamp}});
    });
}

static Result<SealUse> fromRow(const SqlRow& row) {
    SealUse use;
    const auto before = Sha256::fromHex(text(row, 11)), after = Sha256::fromHex(text(row, 12));
    const auto printed = parseIsoUtc(text(row, 16)), entered = parseIsoUtc(text(row, 19));
    if (!before || !after || !printed || !entered)
        return fail(errors::StoreUnavailable, "a row of seal_use cannot be read");
    use.id = integer(row, 0);
    use.job.value = integer(row, 1);
    use.entry = integer(row, 2);
    use.profile = text(row, 3);
    use.source = copySourceNamed(text(row, 4));
    use.medium = text(row, 5) == name(SourceMedium::Electronic) ? SourceMedium::Electronic : SourceMedium::Paper;
    use.pages = text(row, 6);
    use.pageCount = static_cast<int>(integer(row, 7));
    use.agency = text(row, 8);
    use.keeper = text(row, 9);
    use.operatorName = text(row, 10);
    use.before = *before;
    use.after = *after;
    use.tokenSerial = text(row, 13);
    use.certificateSha256 = text(row, 14);
    use.certificateSerial = text(row, 15);
    use.printedAt = *printed;
    use.timeStamp = text(row, 17);
    use.level = text(row, 18);
    use.enteredAt = *entered;
    return use;
}

static Result<std::vector<SealUse>> usesWhere(Database& database, std::string_view where,
                                              const std::vector<SqlValue>& values) {
    auto rows = database.query(fmt::format("SELECT {} FROM seal_use WHERE {} ORDER BY id", columns, where), columnCount,
                               values);
    if (!rows) return passOn(rows);
    std::vector<SealUse> uses;
    for (const SqlRow& row : *rows) {
        auto use = fromRow(row);
        if (!use) return passOn(use);
        uses.push_back(std::move(*use));
    }
    return uses;
}

Result<std::vector<SealUse>> sealUsesOf(Database& database, JobId job) {
    return usesWhere(database, "job_id = :1", {job.value});
}

Result<std::vector<SealUse>> sealUsesOfEntries(Database& database, std::int64_t from, std::int64_t to) {
    return usesWhere(database, "entry_id BETWEEN :1 AND :2", {from, to});
}

}  // namespace sohoa
