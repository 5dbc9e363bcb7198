#include "store/originals.h"

#include <fmt/format.h>

#include <array>

#include "core/error_codes.h"

namespace sohoa {

namespace {

constexpr std::array kinds{OriginalKind::Signed, OriginalKind::Archive, OriginalKind::Pdf, OriginalKind::Image};

Result<Original> originalFromRow(const SqlRow& row) {
    auto digest = Sha256::fromHex(text(row, 0));
    if (!digest) return passOn(digest);
    const auto kind = originalKindNamed(text(row, 1));
    if (!kind) return fail(errors::StoreUnavailable, fmt::format("an original of kind {}", text(row, 1)));
    Original original{*digest, *kind, int(integer(row, 2)), text(row, 3), text(row, 4), {}, text(row, 6)};
    if (!text(row, 5).empty()) {
        auto time = parseIsoUtc(text(row, 5));
        if (!time) return passOn(time);
        original.verifiedAt = *time;
    }
    return original;
}

}  // namespace

std::string_view name(OriginalKind kind) {
    switch (kind) {
        case OriginalKind::Signed: return "signed";
        case OriginalKind::Archive: return "pdfa";
        case OriginalKind::Pdf: return "pdf";
        case OriginalKind::Image: return "image";
    }
    return "";
}

std::optional<OriginalKind> originalKindNamed(std::string_view word) {
    for (const OriginalKind kind : kinds)
        if (name(kind) == word) return kind;
    return std::nullopt;
}

Result<> noteOriginal(Database& database, JobId job, const Original& o) {
    const std::string verifiedAt = o.verifiedAt ? isoUtc(*o.verifiedAt) : "";
    auto written = database.execute(
        "INSERT INTO original (job_id, sha256, kind, pages, pdfa, verdict, verified_at, report) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7, :8) ON CONFLICT (job_id, sha256) DO UPDATE SET kind = :3, pages = :4, "
        "pdfa = :5, verdict = :6, verified_at = :7, report = :8",
        {job.value, o.sha256.hex(), std::string(name(o.kind)), std::int64_t(o.pages), o.pdfa, o.verdict, verifiedAt,
         o.report});
    if (!written) return passOn(written);
    return {};
}

Result<std::vector<Original>> originalsOf(Database& database, JobId job) {
    auto rows = database.query(
        "SELECT o.sha256, o.kind, o.pages, o.pdfa, o.verdict, o.verified_at, o.report FROM original o "
        "JOIN attachment a ON a.job_id = o.job_id AND a.sha256 = o.sha256 WHERE o.job_id = :1 ORDER BY a.id",
        7, {job.value});
    if (!rows) return passOn(rows);
    std::vector<Original> originals;
    for (const SqlRow& row : *rows) {
        auto original = originalFromRow(row);
        if (!original) return passOn(original);
        originals.push_back(std::move(*original));
    }
    return originals;
}

Result<std::map<JobId, Original>> keptOriginals(Database& database) {
    auto rows = database.query(
        "SELECT sha256, kind, pages, pdfa, verdict, verified_at, '{}', job_id FROM original WHERE kind IN (:1, :2)", 8,
        {std::string(name(OriginalKind::Signed)), std::string(name(OriginalKind::Archive))});
    if (!rows) return passOn(rows);
    std::map<JobId, Original> kept;
    for (const SqlRow& row : *rows) {
        auto original = originalFromRow(row);
        if (!original) return passOn(original);
        kept.insert_or_assign(JobId{integer(row, 7)}, std::move(*original));
    }
    return kept;
}

}  // namespace sohoa
