// The status messages that wait for us at the exchange.
#pragma once

#include <string>
#include <vector>

#include "push/edxml_message.h"
#include "push/exchange_client.h"

namespace sohoa::push {

struct ReceivedStatus {
    std::string docId;  // of the status message itself: what is acknowledged
    StatusMessage status;
};

struct UnreadableStatus {
    std::string docId;
    Error error;
};

struct StatusInbox {
    std::vector<ReceivedStatus> statuses;
    std::vector<UnreadableStatus> unreadable;  // one that is damaged does not keep the others back
    bool more = false;                         // acknowledge these, then ask again
};

// Changes nothing at the exchange. Fails where the list or a file cannot be fetched.
Result<StatusInbox> fetchStatuses(ExchangeClient& exchange);

}  // namespace sohoa::push
