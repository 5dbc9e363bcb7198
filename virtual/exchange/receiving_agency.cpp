#include "virtual/exchange/receiving_agency.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "virtual/exchange/edxml_edit.h"

namespace sohoa::virtual_exchange {

static const std::map<std::string, std::string> descriptions = {
    {"01", "Đã đến"},       {"02", "Từ chối không tiếp nhận văn bản điện tử: không thuộc thẩm quyền"},
    {"03", "Đã tiếp nhận"}, {"04", "Chờ phân công"},
    {"05", "Đang xử lý"},   {"06", "Đã xử lý xong"},
    {"15", "Đồng ý"},       {"16", "Từ chối"},
};

std::optional<std::vector<std::string>> answerCodes(const std::string& text) {
    std::vector<std::string> codes;
    if (text == "none") return codes;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        codes.push_back(text.substr(at, end - at));
        if (!descriptions.contains(codes.back())) return std::nullopt;
        at = end + 1;
    }
    return codes;
}

static std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

std::string statusLetter(const HeldMessage& document, const Party& receiver, const std::string& code, UtcTime at) {
    return fmt::format(
        R"(<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
  <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
    <edXML:edXMLHeader>
      <edXML:MessageHeader>
        <edXML:From>
          <edXML:OrganId>{}</edXML:OrganId>
          <edXML:OrganName>{}</edXML:OrganName>
        </edXML:From>
        <edXML:ResponseFor>
          <edXML:OrganId>{}</edXML:OrganId>
          <edXML:Code>{}</edXML:Code>
          <edXML:DocumentId>{}</edXML:DocumentId>
          <edXML:PromulgationDate>{}</edXML:PromulgationDate>
        </edXML:ResponseFor>
        <edXML:StaffInfo>
          <edXML:Department>Văn thư</edXML:Department>
        </edXML:StaffInfo>
        <edXML:StatusCode>{}</edXML:StatusCode>
        <edXML:Description>{}</edXML:Description>
        <edXML:Timestamp>{}</edXML:Timestamp>
      </edXML:MessageHeader>
    </edXML:edXMLHeader>
  </edXML:edXMLEnvelope>
</edXML>
)",
        escaped(receiver.code), escaped(receiver.name), escaped(document.summary.from.code),
        escaped(document.summary.notation), escaped(document.summary.documentId),
        escaped(document.summary.promulgationDate), code, descriptions.at(code), edxmlTimestamp(at));
}

namespace {

struct DueAnswer {
    HeldMessage document;
    Party receiver;
    std::string code;
    UtcTime at;
};

using AnswerKey = std::tuple<std::string, std::string, std::string>;  // document, receiver, code

bool isOutside(const Party& party, const std::vector<Party>& outside) {
    return std::any_of(outside.begin(), outside.end(), [&](const Party& o) { return o.code == party.code; });
}

std::vector<DueAnswer> answersDue(const DocumentShelf& shelf, const AnswerPlan& plan, const std::vector<Party>& outside,
                                  UtcTime at) {
    std::set<AnswerKey> given;
    for (const HeldMessage& m : shelf.messages())
        if (!m.answersDocId.empty()) given.emplace(m.answersDocId, m.summary.from.code, m.statusCode);
    std::vector<DueAnswer> due;
    for (const HeldMessage& document : shelf.messages()) {
        if (document.summary.status) continue;
        for (const Party& receiver : document.summary.to) {
            UtcTime when = document.receivedAt;
            for (const std::string& code : plan.codes) {
                when += plan.delay;
                if (when > at || isOutside(receiver, outside)) break;
                if (!given.contains({document.docId, receiver.code, code}))
                    due.push_back({document, receiver, code, when});
            }
        }
    }
    return due;
}

}  // namespace

Result<> answerDue(DocumentShelf& shelf, const AnswerPlan& plan, const std::vector<Party>& outside, UtcTime at) {
    for (const DueAnswer& answer : answersDue(shelf, plan, outside, at)) {
        HeldMessage status;
        status.summary.status = true;
        status.summary.from = answer.receiver;
        status.summary.to = {answer.document.summary.from};
        status.summary.documentId = answer.document.summary.documentId;
        status.summary.notation = answer.document.summary.notation;
        status.receivedAt = at;
        status.answersDocId = answer.document.docId;
        status.statusCode = answer.code;
        auto added = shelf.add(status, statusLetter(answer.document, answer.receiver, answer.code, answer.at));
        if (!added) return passOn(added);
    }
    return {};
}

}  // namespace sohoa::virtual_exchange
