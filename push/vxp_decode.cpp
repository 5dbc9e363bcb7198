#include "push/vxp_decode.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "core/json.h"
#include "core/text.h"

namespace sohoa::push {

// Ids and codes come as texts or as numbers.
static std::string textIn(const Json& object, const char* key) {
    if (!object.is_object()) return "";
    const auto found = object.find(key);
    if (found == object.end()) return "";
    if (found->is_string()) return nfc(found->get<std::string>());
    if (found->is_number_integer()) return std::to_string(found->get<std::int64_t>());
    return "";
}

// A code goes into the journal; whatever else stands there does not.
static std::string asCode(const std::string& text) {
    const bool plain = !text.empty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '_' ||
               c == '-';
    });
    return plain ? text : "unreadable";
}

static Result<Json> opened(const HttpAnswer& answer) {
    if (answer.status == 503 || answer.status == 429)
        return fail(errors::ExchangeBusy, fmt::format("HTTP {}", answer.status));
    if (answer.status == 413) return fail(errors::MessageTooLarge, "HTTP 413");
    auto json = parseJson(answer.body);
    const bool shaped = json && (json->is_object() || json->is_array());
    if (!shaped)
        return fail(errors::AnswerGarbled, fmt::format("HTTP {}, {} bytes", answer.status, answer.body.size()));
    const std::string code = textIn(*json, "ErrorCode");
    const bool refused = textIn(*json, "status") == "FAIL" || (!code.empty() && code != "0");
    if (refused) return fail(errors::ExchangeRefused, "ErrorCode " + asCode(code));
    if (answer.status < 200 || answer.status > 299)
        return fail(errors::AnswerGarbled, fmt::format("HTTP {}", answer.status));
    return json;
}

static Result<Json> openedList(const HttpAnswer& answer) {
    auto json = opened(answer);
    if (!json || json->is_array()) return json;
    const auto data = json->find("data");
    if (data != json->end() && data->is_array()) return Json(std::move(*data));
    if (textIn(*json, "status") == "OK" && (data == json->end() || data->is_null())) return Json::array();
    return fail(errors::AnswerGarbled, "no list in the answer");
}

Result<> decodeDone(const HttpAnswer& answer) {
    auto json = opened(answer);
    if (!json) return passOn(json);
    if (textIn(*json, "status") != "OK") return fail(errors::AnswerGarbled, "neither OK nor FAIL");
    return {};
}

Result<std::string> decodeDocId(const HttpAnswer& answer) {
    auto json = opened(answer);
    if (!json) return passOn(json);
    std::string id = textIn(*json, "DocId");
    if (textIn(*json, "status") != "OK" || id.empty() || id.size() > 200)
        return fail(errors::AnswerGarbled, "no DocId in the answer");
    return id;
}

Result<std::vector<ReceivedRow>> decodeReceivedList(const HttpAnswer& answer) {
    auto list = openedList(answer);
    if (!list) return passOn(list);
    std::vector<ReceivedRow> rows;
    for (const Json& item : *list) {
        ReceivedRow row{textIn(item, "docId"), textIn(item, "messageType"), textIn(item, "from"), textIn(item, "to"),
                        textIn(item, "status")};
        if (row.docId.empty()) return fail(errors::AnswerGarbled, "a row without docId");
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<SentRow>> decodeSentList(const HttpAnswer& answer) {
    auto list = openedList(answer);
    if (!list) return passOn(list);
    std::vector<SentRow> rows;
    for (const Json& item : *list) {
        SentRow row{textIn(item, "senderDocId"), textIn(item, "receiverDocId"), textIn(item, "fromCode"),
                    textIn(item, "toCode"),      textIn(item, "notation"),      textIn(item, "messageType")};
        if (row.docId.empty()) return fail(errors::AnswerGarbled, "a row without senderDocId");
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::string> decodeEdoc(const HttpAnswer& answer) {
    const std::string_view body = trimmed(answer.body);
    if (answer.status == 200 && (body.starts_with("<?xml") || body.starts_with("<edXML"))) return answer.body;
    auto json = opened(answer);
    if (!json) return passOn(json);
    std::string data = stringOr(*json, "data", "");
    if (trimmed(data).starts_with("<")) return data;
    auto bytes = fromBase64(data);
    if (!bytes || bytes->empty()) return fail(errors::AnswerGarbled, "no document in the answer");
    return std::move(*bytes);
}

Result<std::vector<Agency>> decodeAgencies(const HttpAnswer& answer) {
    auto list = openedList(answer);
    if (!list) return passOn(list);
    std::vector<Agency> agencies;
    for (const Json& item : *list) {
        Agency agency{textIn(item, "id"),   textIn(item, "code"),    textIn(item, "name"),
                      textIn(item, "mail"), textIn(item, "code102"), textIn(item, "oldCode")};
        if (agency.code.empty()) return fail(errors::AnswerGarbled, "an agency without a code");
        agencies.push_back(std::move(agency));
    }
    return agencies;
}

}  // namespace sohoa::push
