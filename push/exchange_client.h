// The conversation with the exchange axis: one question, one answer. Nothing is repeated here.
//
// Fails as vxp_decode.h and http_client.h say; a question that changes nothing and whose answer was lost is
// push.unreachable.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "push/exchange_settings.h"
#include "push/vxp_decode.h"
#include "push/vxp_query.h"

namespace sohoa::push {

// One thread.
class ExchangeClient {
  public:
    using Post = std::function<Result<HttpAnswer>(const HttpQuestion&)>;

    explicit ExchangeClient(ExchangeSettings settings, Post post = push::post);

    // push.outcome_unknown: it may lie there or not; look for it (findSent) before it is sent again.
    Result<std::string> sendEdoc(MessageType type, const std::string& from, std::string edxml);
    Result<std::vector<ReceivedRow>> receivedList(MessageType type);
    Result<std::vector<SentRow>> sentList(MessageType type);
    Result<std::string> edoc(const std::string& docId);
    Result<> updateStatus(const std::string& docId, TransportStatus status);
    Result<std::vector<Agency>> agencies(bool qd20);

  private:
    Result<HttpAnswer> ask(const VxpQuery& query, std::size_t largestAnswer);
    Result<HttpAnswer> askHarmless(const VxpQuery& query, std::size_t largestAnswer);

    ExchangeSettings settings_;
    Post post_;
};

}  // namespace sohoa::push
