#include "push/exchange_verbs.h"

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "push/delivery_proof.h"
#include "push/edxml_writer.h"
#include "push/exchange_client.h"
#include "push/status_inbox.h"

namespace sohoa::push {

static Result<ExchangeClient> clientFor(const Json& request) {
    auto settings = exchangeSettingsFromJson(request.value("exchange", Json()));
    if (!settings) return passOn(settings);
    return ExchangeClient(std::move(*settings));
}

static Result<MessageType> messageTypeNamed(const std::string& wanted) {
    for (const MessageType type : {MessageType::Edoc, MessageType::Status})
        if (name(type) == wanted) return type;
    return fail(errors::BadMessage, "no such message_type");
}

static Result<TransportStatus> transportStatusNamed(const std::string& wanted) {
    for (const TransportStatus status : {TransportStatus::Processing, TransportStatus::Done, TransportStatus::Fail})
        if (name(status) == wanted) return status;
    return fail(errors::BadMessage, "no such status");
}

Result<Json> send(const Json& request) {
    auto path = stringIn(request, "edxml"), from = stringIn(request, "from");
    auto type = messageTypeNamed(stringOr(request, "message_type", "edoc"));
    if (!path) return passOn(path);
    if (!from) return passOn(from);
    if (!type) return passOn(type);
    auto exchange = clientFor(request);
    if (!exchange) return passOn(exchange);
    auto edxml = readFile(*path, DefaultLargestEdxml);
    if (!edxml) return passOn(edxml);
    auto docId = exchange->sendEdoc(*type, *from, std::move(*edxml));
    if (!docId) return passOn(docId);
    return Json{{"doc_id", *docId}};
}

Result<Json> find(const Json& request) {
    SoughtDocument sought{stringOr(request, "document_id", ""),
                          stringOr(request, "code", ""),
                          stringOr(request, "from", ""),
                          stringOr(request, "to", ""),
                          {}};
    if (sought.documentId.empty() || sought.code.empty() || sought.from.empty() || sought.to.empty())
        return fail(errors::BadMessage, "document_id, code, from and to are needed");
    auto digest = Sha256::fromHex(stringOr(request, "attachment_sha256", ""));
    if (!digest) return passOn(digest);
    sought.attachment = *digest;
    auto exchange = clientFor(request);
    if (!exchange) return passOn(exchange);
    auto found = findSent(*exchange, sought);
    if (!found) return passOn(found);
    return Json{{"doc_id", found->empty() ? Json() : Json(found->front())}, {"doc_ids", *found}};
}

Result<Json> receipt(const Json& request) {
    auto docId = stringIn(request, "doc_id"), documentId = stringIn(request, "document_id");
    if (!docId) return passOn(docId);
    if (!documentId) return passOn(documentId);
    auto digest = Sha256::fromHex(stringOr(request, "attachment_sha256", ""));
    if (!digest) return passOn(digest);
    auto exchange = clientFor(request);
    if (!exchange) return passOn(exchange);
    if (auto confirmed = confirmReceipt(*exchange, *docId, *documentId, *digest); !confirmed) return passOn(confirmed);
    return Json{{"matches", true}, {"attachment_sha256", digest->hex()}, {"document_id", *documentId}};
}

Result<Json> statuses(const Json& request) {
    auto exchange = clientFor(request);
    if (!exchange) return passOn(exchange);
    auto inbox = fetchStatuses(*exchange);
    if (!inbox) return passOn(inbox);
    Json list = Json::array(), unreadable = Json::array();
    for (const auto& [docId, status] : inbox->statuses) {
        list.push_back({{"doc_id", docId},
                        {"response_for",
                         {{"document_id", status.responseFor.documentId},
                          {"code", status.responseFor.code},
                          {"organ_id", status.responseFor.organCode}}},
                        {"from", status.from.code},
                        {"code", status.code},
                        {"description", status.description},
                        {"timestamp", status.at ? Json(isoUtc(*status.at)) : Json()}});
    }
    for (const auto& [docId, error] : inbox->unreadable)
        unreadable.push_back({{"doc_id", docId}, {"code", error.code.name}, {"detail", error.detail}});
    return Json{{"statuses", std::move(list)}, {"unreadable", std::move(unreadable)}, {"more", inbox->more}};
}

Result<Json> acknowledge(const Json& request) {
    auto docId = stringIn(request, "doc_id");
    if (!docId) return passOn(docId);
    auto status = transportStatusNamed(stringOr(request, "status", ""));
    if (!status) return passOn(status);
    auto exchange = clientFor(request);
    if (!exchange) return passOn(exchange);
    if (auto done = exchange->updateStatus(*docId, *status); !done) return passOn(done);
    return Json::object();
}

Result<Json> agencies(const Json& request) {
    auto exchange = clientFor(request);
    if (!exchange) return passOn(exchange);
    auto list = exchange->agencies(boolOr(request, "qd20", true));
    if (!list) return passOn(list);
    Json agencies = Json::array();
    for (const Agency& a : *list)
        agencies.push_back({{"id", a.id},
                            {"code", a.code},
                            {"name", a.name},
                            {"mail", a.mail},
                            {"code102", a.code102},
                            {"old_code", a.oldCode}});
    return Json{{"agencies", std::move(agencies)}};
}

}  // namespace sohoa::push
