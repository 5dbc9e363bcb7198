#include "service/record_json.h"

#include <nlohmann/json.hpp>

namespace sohoa {

Json jobJson(Store& store, const Job& job) {
    Json json = {{"id", job.id.value},
                 {"state", name(job.state)},
                 {"held", job.held ? toJson(*job.held) : Json(nullptr)},
                 {"created_at", isoUtc(job.createdAt)},
                 {"operator", job.order.operatorName},
                 {"source", name(job.order.source)},
                 {"dpi", job.order.dpi.value},
                 {"mode", name(job.order.mode)},
                 {"take", job.take},
                 {"origin", name(job.order.origin)},
                 {"direction", name(job.direction)},
                 {"urgency", job.urgency},
                 {"responsible", job.responsible},
                 {"received_at", job.receivedAt ? isoUtc(*job.receivedAt) : ""},
                 {"due_at", job.dueAt ? isoUtc(*job.dueAt) : ""},
                 {"legal_hold", job.legalHold.value_or("")},
                 {"recalled_at", job.recalledAt ? isoUtc(*job.recalledAt) : ""},
                 {"late_issue", job.lateIssue.value_or("")},
                 {"paper_also", job.paperAlso},
                 {"paper_place", job.paperPlace},
                 {"fields", toJson(job.fields)}};
    if (job.archive) {
        json["archive_sha256"] = job.archive->hex();
        json["archive_file"] = store.spool().pathOf(*job.archive, "pdf").string();
    }
    if (job.copy) json["copy_form"] = name(job.copy->form);
    if (job.signedFile) {
        json["signed_sha256"] = job.signedFile->hex();
        json["signed_file"] = store.spool().pathOf(*job.signedFile, "pdf").string();
    }
    return json;
}

Json pageJson(const StoredPage& stored) {
    Json json = toJson(stored.page);
    json["kind"] = stored.kind;
    json["confidence"] = stored.confidence;
    return json;
}

Json dispatchJson(const Dispatch& d) {
    return {{"id", d.id},
            {"job", d.job.value},
            {"receiver", d.receiver},
            {"sha256", d.signedFile.hex()},
            {"document_id", d.documentId},
            {"state", name(d.state)},
            {"attempts", d.attempts},
            {"doc_id", d.docId},
            {"status_code", d.statusCode},
            {"status_text", d.statusText},
            {"error_code", d.errorCode}};
}

Result<Json> wholeJob(Store& store, JobId id) {
    auto job = store.job(id);
    if (!job) return passOn(job);
    auto pages = store.pages(*job);
    if (!pages) return passOn(pages);
    auto dispatches = store.dispatches(id);
    if (!dispatches) return passOn(dispatches);
    auto history = ledgerOf(store.database(), id);
    if (!history) return passOn(history);
    Json json = jobJson(store, *job);
    json["pages"] = Json::array();
    json["dispatches"] = Json::array();
    json["history"] = Json::array();
    for (const StoredPage& page : *pages)
        json["pages"].push_back(pageJson(page));
    for (const Dispatch& dispatch : *dispatches)
        json["dispatches"].push_back(dispatchJson(dispatch));
    for (const LedgerEntry& e : *history)
        json["history"].push_back({{"sequence", e.sequence}, {"time", e.time}, {"event", e.event}, {"hash", e.hash}});
    return json;
}

}  // namespace sohoa
