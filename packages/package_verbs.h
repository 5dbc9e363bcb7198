// What sohoa-packages is asked.
//
//   {"do": "package", "output", "schemas", "kind", "uuid", "created_at", "office": {"code", "name", "fonds"},
//   "file_code",
//    "description": {"title", "maintenance", "mode", …}, "documents": [{"file", "name", "sha256", "fields", …}]}
//     → {"file", "objid", "sha256", "bytes", "documents", "files"}
//   {"do": "check", "file", "schemas"}
//     → {"whole", "objid", "type", "files", "documents", "bytes", "findings": [{"flaw", "path", "detail", "vi", "en"}]}
//   {"do": "sidecars", "kinds", "stem", "title", "pages": [{"recognized", "image"}]}
//     → {"files": [{"kind", "file", "sha256", "bytes"}]}
#pragma once

#include "core/json.h"
#include "core/result.h"

namespace sohoa::packages {

Result<Json> packageVerb(const Json& request);
Result<Json> checkVerb(const Json& request);
Result<Json> sidecarsVerb(const Json& request);

}  // namespace sohoa::packages
