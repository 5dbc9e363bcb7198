#include "push/status_inbox.h"

#include "core/error_codes.h"
#include "push/edxml_reader.h"

namespace sohoa::push {

static constexpr std::size_t mostAtOnce = 200;

static Result<StatusMessage> statusFrom(std::string edxml) {
    auto message = readEdxml(std::move(edxml));
    if (!message) return passOn(message);
    auto* status = std::get_if<StatusMessage>(&message->content);
    if (status == nullptr) return fail(errors::EdxmlInvalid, "a document where a status was announced");
    return std::move(*status);
}

Result<StatusInbox> fetchStatuses(ExchangeClient& exchange) {
    const auto rows = exchange.receivedList(MessageType::Status);
    if (!rows) return tl::unexpected<Error>(rows.error());
    StatusInbox inbox;
    for (const ReceivedRow& row : *rows) {
        if (row.status == "done") continue;
        if (inbox.statuses.size() + inbox.unreadable.size() == mostAtOnce) {
            inbox.more = true;
            break;
        }
        auto edxml = exchange.edoc(row.docId);
        if (!edxml) return passOn(edxml);
        auto status = statusFrom(std::move(*edxml));
        if (status)
            inbox.statuses.push_back({row.docId, std::move(*status)});
        else
            inbox.unreadable.push_back({row.docId, status.error()});
    }
    return inbox;
}

}  // namespace sohoa::push
