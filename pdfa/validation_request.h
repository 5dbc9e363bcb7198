// The order to keep validation data in a file, as it comes from outside.
#pragma once

#include "core/json.h"
#include "pdfa/validation_store.h"

namespace sohoa::pdfa {

// {"file", "output", "time": ISO, "must_conform": bool, "certificates", "ocsps", "crls": lists of base64 DER,
//  "signatures": [{"field", "certificates", "ocsps", "crls": places in those lists}]}
// Fails with core.bad_message.
Result<ValidationRequest> validationRequestFromJson(const Json& json);

}  // namespace sohoa::pdfa
