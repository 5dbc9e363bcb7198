// The paper slip of a certified copy: what it is, the digest that it is known by, who signed it with which certificate,
// when, and where it went; the same facts as a QR code. For who takes the paper home and holds the file against it.
#pragma once

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "store/store.h"

namespace sohoa {

// The facts, as they are printed and as the caller is told: {"number", "form", "document_code", "subject", "issued",
// "sha256", "pages", "keeper", "certificate_serial", "token_serial", "printed_at", "time_stamp", "sent_to":
// [{"receiver", "state", "doc_id"}]}. Fails with store.wrong_state where there is no certified copy.
Result<Json> slipFacts(Store& store, const Job& job);

// What the QR code says: a line for each fact, short enough to be read from paper.
std::string slipCode(const Config& config, const Json& facts);

// A print_form request without its output. at: when it is printed.
Json slipForm(const Config& config, const Json& facts, UtcTime at);

}  // namespace sohoa
