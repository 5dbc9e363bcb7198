// The verbs of sohoa-push that talk to the exchange. Each request has "exchange", see exchangeSettingsFromJson().
#pragma once

#include "core/json.h"
#include "core/result.h"

namespace sohoa::push {

// {"edxml": path, "from": code, "message_type": "edoc"|"status"} → {"doc_id"}
Result<Json> send(const Json& request);

// {"document_id", "code", "from", "to", "attachment_sha256"} → {"doc_id": the oldest or null, "doc_ids": all}
Result<Json> find(const Json& request);

// {"doc_id", "document_id", "attachment_sha256"} → {"matches": true, "document_id", "attachment_sha256"},
// or push.receipt_differs
Result<Json> receipt(const Json& request);

// {} → {"statuses": [{"doc_id", "response_for": {"document_id", "code", "organ_id"}, "from", "code", "description",
//        "timestamp": ISO or null}], "unreadable": [{"doc_id", "code", "detail"}], "more": bool}
Result<Json> statuses(const Json& request);

// {"doc_id", "status": "processing"|"done"|"fail"} → {}
Result<Json> acknowledge(const Json& request);

// {"qd20": true} → {"agencies": [{"id", "code", "name", "mail", "code102", "old_code"}]}
Result<Json> agencies(const Json& request);

}  // namespace sohoa::push
