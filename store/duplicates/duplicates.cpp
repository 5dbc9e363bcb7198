#include "store/duplicates/duplicates.h"

#include <fmt/format.h>

#include "store/directory/directory.h"
#include "store/duplicates/document_identity.h"
#include "store/duplicates/similar_pages.h"

namespace sohoa {

std::string_view name(DuplicateReason reason) {
    switch (reason) {
        case DuplicateReason::SameDocumentId: return "document_id";
        case DuplicateReason::SameSymbol: return "symbol";
        case DuplicateReason::SimilarPages: return "pages";
    }
    return "";
}

static constexpr int mostAlerts = 100;

Result<> indexIdentity(Database& database, JobId job, const RecordFields& fields) {
    auto identity = identityOf(database, fields);
    if (!identity) return passOn(identity);
    auto written = database.execute(
        "INSERT INTO document_identity (job_id, document_id, year, number, notation, agency_code, agency_name) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7) ON CONFLICT (job_id) DO UPDATE SET document_id = excluded.document_id, "
        "year = excluded.year, number = excluded.number, notation = excluded.notation, "
        "agency_code = excluded.agency_code, agency_name = excluded.agency_name",
        {job.value, identity->documentId, std::int64_t(identity->year), identity->number, identity->notation,
         identity->agencyCode, identity->agencyName});
    if (!written) return passOn(written);
    return {};
}

Result<> forgetDuplicates(Database& database, JobId job) {
    auto gone = database.execute("DELETE FROM document_identity WHERE job_id = :1", {job.value});
    if (!gone) return passOn(gone);
    return indexFingerprints(database, job, {});
}

static Result<> addSameDocumentId(Database& database, const DocumentIdentity& identity, JobId self,
                                  std::vector<DuplicateAlert>& alerts) {
    if (identity.documentId.empty()) return {};
    auto rows =
        database.query(fmt::format("SELECT job_id FROM document_identity WHERE document_id = :1 AND job_id <> :2 "
                                   "ORDER BY job_id DESC LIMIT {}",
                                   mostAlerts),
                       1, {identity.documentId, self.value});
    if (!rows) return passOn(rows);
    for (const SqlRow& row : *rows)
        alerts.push_back({JobId{integer(row, 0)}, DuplicateReason::SameDocumentId, 0, 0});
    return {};
}

static Result<> addSameSymbol(Database& database, const DocumentIdentity& identity, JobId self,
                              std::vector<DuplicateAlert>& alerts) {
    if (identity.number.empty() || identity.notation.empty() || identity.year == 0) return {};
    auto rows = database.query(
        "SELECT job_id, agency_code, agency_name FROM document_identity "
        "WHERE number = :1 AND notation = :2 AND year = :3 AND job_id <> :4 ORDER BY job_id DESC",
        3, {identity.number, identity.notation, std::int64_t(identity.year), self.value});
    if (!rows) return passOn(rows);
    int found = 0;
    for (const SqlRow& row : *rows) {
        if (found == mostAlerts) break;
        const std::string code = text(row, 1), agencyName = text(row, 2);
        bool same =
            !agencyName.empty() && agencyName == identity.agencyName && (code.empty() || identity.agencyCode.empty());
        if (!same) {
            auto related = isSameAgency(database, code, identity.agencyCode);
            if (!related) return passOn(related);
            same = *related;
        }
        if (!same) continue;
        alerts.push_back({JobId{integer(row, 0)}, DuplicateReason::SameSymbol, 0, 0});
        ++found;
    }
    return {};
}

Result<std::vector<DuplicateAlert>> duplicatesOf(Database& database, const RecordFields& fields, JobId self,
                                                 int mostBits) {
    auto identity = identityOf(database, fields);
    if (!identity) return passOn(identity);
    std::vector<DuplicateAlert> alerts;
    if (auto added = addSameDocumentId(database, *identity, self, alerts); !added) return passOn(added);
    if (auto added = addSameSymbol(database, *identity, self, alerts); !added) return passOn(added);
    auto similar = similarTo(database, self, mostBits);
    if (!similar) return passOn(similar);
    for (const SimilarDocument& document : *similar)
        if (alerts.size() < 3 * mostAlerts)
            alerts.push_back({document.job, DuplicateReason::SimilarPages, document.pages, document.bits});
    return alerts;
}

}  // namespace sohoa
