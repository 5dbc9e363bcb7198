#include "service/cli/job_json.h"

#include <nlohmann/json.hpp>

namespace sohoa::cli {

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

}  // namespace sohoa::cli
