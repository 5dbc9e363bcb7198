#include "store/duplicates/similar_pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/error_codes.h"
#include "store/duplicates/duplicates.h"
#include "store/duplicates/page_fingerprint.h"

namespace sohoa {

static constexpr int mostPagesProbed = 10, mostDocuments = 100;

// Of one band, the pages that share it by chance are some tens among a million; a band that thousands share (white
// paper) tells nothing, and the other fifteen decide.
static constexpr int mostCandidates = 3000;

Result<> indexFingerprints(Database& database, JobId job, const std::vector<FingerprintedPage>& pages) {
    std::map<int, PageFingerprint> read;
    for (const auto& [page, hex] : pages) {
        const auto fingerprint = PageFingerprint::fromHex(hex);
        if (!fingerprint || !read.emplace(page.value, *fingerprint).second)
            return fail(errors::BadMessage, "a page's fingerprint");
    }
    return database.transaction([&]() -> Result<> {
        // The bands are found by the fingerprints, so that the index needs no second one by job.
        auto known = database.query("SELECT page, fingerprint FROM page_fingerprint WHERE job_id = :1", 2, {job.value});
        if (!known) return passOn(known);
        for (const SqlRow& row : *known) {
            const auto fingerprint = PageFingerprint::fromHex(text(row, 1));
            if (!fingerprint) continue;
            for (std::int64_t band : fingerprint->bands()) {
                auto gone =
                    database.execute("DELETE FROM fingerprint_band WHERE band = :1 AND job_id = :2 AND page = :3",
                                     {band, job.value, integer(row, 0)});
                if (!gone) return passOn(gone);
            }
        }
        auto gone = database.execute("DELETE FROM page_fingerprint WHERE job_id = :1", {job.value});
        if (!gone) return passOn(gone);
        for (const auto& [page, hex] : pages) {
            auto written =
                database.execute("INSERT INTO page_fingerprint (job_id, page, fingerprint) VALUES (:1, :2, :3)",
                                 {job.value, std::int64_t(page.value), std::string(hex)});
            if (!written) return passOn(written);
            std::string rows;
            for (std::int64_t band : read.at(page.value).bands())
                rows += fmt::format("{}({}, :1, :2)", rows.empty() ? "" : ", ", band);
            written = database.execute("INSERT INTO fingerprint_band (band, job_id, page) VALUES " + rows,
                                       {job.value, std::int64_t(page.value)});
            if (!written) return passOn(written);
        }
        return {};
    });
}

// The pages that share a band with ours, or nearly, each once.
static Result<std::map<std::pair<std::int64_t, std::int64_t>, PageFingerprint>> candidatesFor(
    Database& database, const PageFingerprint& page, JobId self) {
    std::map<std::pair<std::int64_t, std::int64_t>, PageFingerprint> candidates;
    for (std::size_t band = 0; band < PageFingerprint::bandCount; ++band) {
        auto rows = database.query(
            fmt::format("SELECT f.job_id, f.page, f.fingerprint FROM (SELECT job_id, page FROM fingerprint_band "
                        "WHERE band IN ({}) AND job_id <> :1 LIMIT {}) b JOIN page_fingerprint f "
                        "ON f.job_id = b.job_id AND f.page = b.page",
                        fmt::join(page.keysNear(band), ", "), mostCandidates),
            3, {self.value});
        if (!rows) return passOn(rows);
        for (const SqlRow& row : *rows)
            if (const auto fingerprint = PageFingerprint::fromHex(text(row, 2)))
                candidates.emplace(std::pair{integer(row, 0), integer(row, 1)}, *fingerprint);
    }
    return candidates;
}

Result<std::vector<SimilarDocument>> similarTo(Database& database, JobId job, int mostBits) {
    auto rows =
        database.query(fmt::format("SELECT fingerprint FROM page_fingerprint WHERE job_id = :1 ORDER BY page LIMIT {}",
                                   mostPagesProbed),
                       1, {job.value});
    if (!rows) return passOn(rows);
    std::map<std::int64_t, SimilarDocument> found;
    for (const SqlRow& row : *rows) {
        const auto page = PageFingerprint::fromHex(text(row, 0));
        if (!page) continue;
        auto candidates = candidatesFor(database, *page, job);
        if (!candidates) return passOn(candidates);
        std::set<std::int64_t> counted;
        for (const auto& [place, fingerprint] : *candidates) {
            const int bits = page->distanceTo(fingerprint);
            if (bits > mostBits) continue;
            SimilarDocument& document =
                found.try_emplace(place.first, SimilarDocument{JobId{place.first}, 0, bits}).first->second;
            document.bits = std::min(document.bits, bits);
            if (counted.insert(place.first).second) ++document.pages;
        }
    }
    std::vector<SimilarDocument> similar;
    for (const auto& [id, document] : found)
        similar.push_back(document);
    std::sort(similar.begin(), similar.end(), [](const SimilarDocument& a, const SimilarDocument& b) {
        return std::tuple(-a.pages, a.bits, -a.job.value) < std::tuple(-b.pages, b.bits, -b.job.value);
    });
    if (similar.size() > mostDocuments) similar.resize(mostDocuments);
    return similar;
}

}  // namespace sohoa
