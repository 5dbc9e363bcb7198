// The verbs of sohoa-push that work on files: pack and read.
#pragma once

#include "core/json.h"
#include "core/result.h"

namespace sohoa::push {

// {"output": .edxml path, "message": see documentFromJson(), "max_bytes": 50 MiB} or {"output", "status": see
// statusFromJson()} → {"edxml", "sha256", "bytes", "attachments": [{"name", "sha256"}]}
Result<Json> pack(const Json& request);

// {"file": .edxml path, "extract_to": folder or ""} →
// {"kind": "document", "message", "attachments": [{"name", "description", "content_id", "content_type", "sha256",
// "bytes",
//   "path"}]} or {"kind": "status", "status"}.
// An attachment that cannot be trusted has "refused": error code and "detail" instead of digest and path. The files are
// named attachment-1.pdf, …: never by what the sender wrote.
Result<Json> read(const Json& request);

}  // namespace sohoa::push
