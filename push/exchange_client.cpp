#include "push/exchange_client.h"

#include "core/error_codes.h"

namespace sohoa::push {

static constexpr std::size_t shortAnswer = 1u << 20;
static constexpr std::size_t listAnswer = 16u << 20;
static constexpr std::size_t documentAnswer = 96u << 20;  // base64 of the largest message

ExchangeClient::ExchangeClient(ExchangeSettings settings, Post post)
    : settings_(std::move(settings)), post_(std::move(post)) {}

Result<HttpAnswer> ExchangeClient::ask(const VxpQuery& query, std::size_t largestAnswer) {
    auto headers = signedHeaders(fieldsToSign(query, settings_.systemId, now()), settings_.secret.view());
    if (!headers) return passOn(headers);
    HttpQuestion question;
    question.url = settings_.endpoint + '/' + query.action;
    question.headers = std::move(*headers);
    question.body = query.body;
    question.timeout = settings_.timeout;
    question.largestAnswer = largestAnswer;
    question.tls = settings_.tls;
    return post_(question);
}

Result<HttpAnswer> ExchangeClient::askHarmless(const VxpQuery& query, std::size_t largestAnswer) {
    auto answer = ask(query, largestAnswer);
    if (!answer && answer.error().code == errors::OutcomeUnknown) answer.error().code = errors::ExchangeUnreachable;
    return answer;
}

Result<std::string> ExchangeClient::sendEdoc(MessageType type, const std::string& from, std::string edxml) {
    const auto answer = ask(askSendEdoc(type, from, std::move(edxml), settings_.hashFileSpelling), shortAnswer);
    return answer.and_then(decodeDocId);
}

Result<std::vector<ReceivedRow>> ExchangeClient::receivedList(MessageType type) {
    return askHarmless(askReceivedList(type), listAnswer).and_then(decodeReceivedList);
}

Result<std::vector<SentRow>> ExchangeClient::sentList(MessageType type) {
    return askHarmless(askSentList(type), listAnswer).and_then(decodeSentList);
}

Result<std::string> ExchangeClient::edoc(const std::string& docId) {
    return askHarmless(askEdoc(docId), documentAnswer).and_then(decodeEdoc);
}

Result<> ExchangeClient::updateStatus(const std::string& docId, TransportStatus status) {
    return askHarmless(askUpdateStatus(docId, status), shortAnswer).and_then(decodeDone);
}

Result<std::vector<Agency>> ExchangeClient::agencies(bool qd20) {
    return askHarmless(askAgencies(qd20), listAnswer).and_then(decodeAgencies);
}

}  // namespace sohoa::push
