// Messages as the JSON of sohoa-push's requests and results.
#pragma once

#include <string>
#include <vector>

#include "core/json.h"
#include "core/result.h"
#include "push/edxml_message.h"

namespace sohoa::push {

struct DocumentRequest {
    DocumentMessage message;
    std::vector<OutgoingAttachment> attachments;
    UtcTime written;
};

// {"from": {"code", "name", "in_charge", "address", "email", "telephone", "fax", "website"}, "to": [the same],
// "document_id",
//  "fields": RecordFields, "content", "paper": 0|1, "page_amount", "timestamp": ISO UTC,
//  "attachments": [{"file", "name", "description", "content_id"}]}
// and, where there is something to say: "promulgation_amount", "due_date", "sphere", "direction", "appendixes",
// "response_for": [{"organ_id", "code", "document_id", "date"}], "steering_type", "business": {"type": 0…3, "reason"},
// "staff": {"department", "department_id", "name", "staff_id", "email", "mobile"}.
// Type, TypeDetail and TyperNotation come from the field TypeName. Fails with core.bad_message.
Result<DocumentRequest> documentFromJson(const Json& json);

// {"from", "response_for", "staff", "code", "description", "timestamp"}
Result<StatusMessage> statusFromJson(const Json& json);

// The same names as in the requests; a document also has "type", "type_detail", "typer_notation" and
// "trace": [{"organ_id", "timestamp"}].
Json toJson(const DocumentMessage& message);
Json toJson(const StatusMessage& message);

}  // namespace sohoa::push
