// Proof by content: what the exchange holds is fetched and its attachment's digest compared with ours. A list that
// names our document proves nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/sha256.h"
#include "push/exchange_client.h"

namespace sohoa::push {

struct SoughtDocument {
    std::string documentId, code, from, to;
    Sha256 attachment;
};

// The documents on the exchange that are ours, oldest row first: same notation, sender and receiver in the list, and
// after fetching the same DocumentId and attachment. None: it never arrived. Several: it was sent more than once.
Result<std::vector<std::string>> findSent(ExchangeClient& exchange, const SoughtDocument& sought);

// Fails with push.receipt_differs where the exchange holds another document or other bytes under that id.
Result<> confirmReceipt(ExchangeClient& exchange, const std::string& docId, const std::string& documentId,
                        const Sha256& attachment);

}  // namespace sohoa::push
