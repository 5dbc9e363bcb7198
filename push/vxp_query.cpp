#include "push/vxp_query.h"

#include <utility>

namespace sohoa::push {

std::string_view name(MessageType type) {
    switch (type) {
        case MessageType::Edoc: return "edoc";
        case MessageType::Status: return "status";
    }
    return "";
}

std::string_view name(TransportStatus status) {
    switch (status) {
        case TransportStatus::Processing: return "processing";
        case TransportStatus::Done: return "done";
        case TransportStatus::Fail: return "fail";
    }
    return "";
}

static Headers typeFields(MessageType type) {
    return {{"servicetype", "eDoc"}, {"messagetype", std::string(name(type))}};
}

VxpQuery askSendEdoc(MessageType type, std::string from, std::string edxml, HashFileSpelling spelling) {
    VxpQuery query{"sendEdoc", typeFields(type), "application/octet-stream", {}, std::move(edxml)};
    query.fields.emplace_back("hash-file", hashFile(sha256Of(query.body), spelling));
    query.fields.emplace_back("from", std::move(from));
    return query;
}

VxpQuery askReceivedList(MessageType type) { return {.action = "getReceivedEdocList", .fields = typeFields(type)}; }
VxpQuery askSentList(MessageType type) { return {.action = "getSentEdocList", .fields = typeFields(type)}; }

VxpQuery askEdoc(std::string docId) {
    return {.action = "getEdoc", .fields = {{"docId", std::move(docId)}, {"filePath", "xml"}}, .body = "{}"};
}

VxpQuery askUpdateStatus(std::string docId, TransportStatus status) {
    return {.action = "updateStatus",
            .fields = {{"docId", std::move(docId)}},
            .trailingFields = {{"status", std::string(name(status))}},
            .body = "{}"};
}

VxpQuery askAgencies(bool qd20) {
    if (qd20) return {.action = "getAgenciesListQD20", .fields = {{"level", "1"}}};
    return {.action = "getAgenciesList"};
}

Headers fieldsToSign(const VxpQuery& query, const std::string& systemId, UtcTime at) {
    Headers fields{{"systemid", systemId}};
    fields.insert(fields.end(), query.fields.begin(), query.fields.end());
    fields.emplace_back("timestamp", vxpTimestamp(at));
    fields.emplace_back("Content-Type", query.contentType);
    fields.insert(fields.end(), query.trailingFields.begin(), query.trailingFields.end());
    return fields;
}

}  // namespace sohoa::push
