// What the exchange axis answers. Pure; survives every answer.
//
// All of them fail with push.exchange_busy (HTTP 503, 429), push.too_large (413), push.answer_garbled (no JSON, or not
// of the shape) and push.exchange_refused (FAIL; the detail holds ErrorCode, never the server's prose).
#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "push/http_client.h"

namespace sohoa::push {

struct ReceivedRow {
    std::string docId, messageType, from, to, status;
};

struct SentRow {
    std::string docId, receiverDocId, from, to, notation, messageType;
};

struct Agency {
    std::string id, code, name, mail, code102, oldCode;
};

Result<> decodeDone(const HttpAnswer& answer);
Result<std::string> decodeDocId(const HttpAnswer& answer);
Result<std::vector<ReceivedRow>> decodeReceivedList(const HttpAnswer& answer);
Result<std::vector<SentRow>> decodeSentList(const HttpAnswer& answer);
Result<std::string> decodeEdoc(const HttpAnswer& answer);  // the file's bytes
Result<std::vector<Agency>> decodeAgencies(const HttpAnswer& answer);

}  // namespace sohoa::push
