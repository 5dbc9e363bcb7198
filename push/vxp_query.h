// What is asked of the exchange axis: action, signed fields in the order of the vendor's client, and body. Pure.
#pragma once

#include <string>
#include <string_view>

#include "push/vxp_signature.h"

namespace sohoa::push {

enum class MessageType { Edoc, Status };
std::string_view name(MessageType type);  // "edoc", "status"

enum class TransportStatus { Processing, Done, Fail };
std::string_view name(TransportStatus status);  // "processing", "done", "fail"

struct VxpQuery {
    std::string action;  // the last part of the address
    Headers fields{};    // between systemid and timestamp
    std::string contentType = "application/json";
    Headers trailingFields{};  // after Content-Type
    std::string body{};
};

VxpQuery askSendEdoc(MessageType type, std::string from, std::string edxml, HashFileSpelling spelling);
VxpQuery askReceivedList(MessageType type);
VxpQuery askSentList(MessageType type);
VxpQuery askEdoc(std::string docId);
VxpQuery askUpdateStatus(std::string docId, TransportStatus status);
VxpQuery askAgencies(bool qd20);

// The complete list of fields to sign.
Headers fieldsToSign(const VxpQuery& query, const std::string& systemId, UtcTime at);

}  // namespace sohoa::push
