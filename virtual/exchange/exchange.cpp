#include "virtual/exchange/exchange.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "virtual/exchange/edxml_edit.h"

namespace sohoa::virtual_exchange {

// The numbers are those of the provincial platforms (regulations on the LGSP variant).
static tl::unexpected<Refusal> refuse(const char* code, std::string text) {
    return tl::unexpected<Refusal>({code, std::move(text)});
}

static tl::unexpected<Refusal> refuse(const Error& error) { return refuse("20", std::string(error.code.name)); }

static std::string valueOf(const FieldMap& fields, const std::string& name) {
    const auto found = fields.find(name);
    return found == fields.end() ? "" : found->second;
}

static Json accepted() { return {{"status", "OK"}, {"ErrorCode", "0"}, {"ErrorDesc", ""}}; }

static Json accepted(Json data) {
    Json json = accepted();
    json["data"] = std::move(data);
    return json;
}

static Reply failed(const Refusal& refusal) {
    Reply reply;
    reply.body = jsonLine({{"status", "FAIL"}, {"ErrorCode", refusal.code}, {"ErrorDesc", refusal.text}});
    return reply;
}

Exchange::Exchange(ExchangeOptions options, DocumentShelf shelf)
    : options_(std::move(options)), shelf_(std::move(shelf)) {}

static std::optional<Reply> replyInstead(std::optional<Fault> fault) {
    if (fault == Fault::Busy503) return Reply{503, "text/plain", "busy\n"};
    if (fault == Fault::Garbage) return Reply{200, "application/json", "{\"status\":\"OK\",\"DocId\":\x01\xff"};
    if (fault == Fault::Html502) return Reply{502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>\n"};
    if (fault == Fault::Refuse) return failed({"20", "refused on demand"});
    return std::nullopt;
}

static Json withWrongDigest(Json json) {
    const auto edxml = fromBase64(json.value("data", ""));
    if (edxml) json["data"] = toBase64(withOtherAttachment(*edxml, "%PDF-1.7 another document"));
    return json;
}

Reply Exchange::handle(const Request& request) {
    const std::lock_guard lock(mutex_);
    const auto fault = options_.faults.take(request.action);
    if (auto reply = replyInstead(fault)) return std::move(*reply);
    const auto fields = verifiedFields(request.headers, options_.credentials);
    if (!fields) return failed(fields.error());
    auto json = answer(request, *fields);
    if (!json) return failed(json.error());
    if (fault == Fault::WrongDigest) json = withWrongDigest(std::move(*json));
    Reply reply;
    reply.body = jsonLine(*json);
    reply.cutConnection = fault == Fault::CutAfterAccept;
    if (fault == Fault::Slow) reply.delay = options_.slow;
    return reply;
}

Exchange::Answer Exchange::answer(const Request& request, const FieldMap& fields) {
    const std::string& action = request.action;
    if (action == "sendEdoc") return sendEdoc(request, fields);
    if (action == "getAgenciesList" || action == "getAgenciesListQD20" || action == "getSynchronizeUnit")
        return agencies(action);
    if (action == "registerAgency") return registerAgency(request.body);
    if (action == "updateStatus") return updateStatus(fields);
    if (auto answered = answerDue(shelf_, options_.answers, registered_, now()); !answered)
        return refuse(answered.error());
    if (action == "getSentEdocList") return sentList(fields);
    if (action == "getReceivedEdocList") return receivedList(fields);
    if (action == "getEdoc") return edoc(fields);
    return refuse("20", "no such service");
}

bool Exchange::receives(const std::string& code) const {
    const auto isIt = [&](const Party& party) { return party.code == code; };
    return options_.agencies.empty() || std::any_of(options_.agencies.begin(), options_.agencies.end(), isIt) ||
           std::any_of(registered_.begin(), registered_.end(), isIt);
}

Exchange::Answer Exchange::sendEdoc(const Request& request, const FieldMap& fields) {
    const std::string messageType = valueOf(fields, "messagetype");
    if (request.body.size() > options_.largestMessage + 2) return refuse("21", "too large");
    if (valueOf(fields, "servicetype") != "eDoc" || (messageType != "edoc" && messageType != "status"))
        return refuse("20", "servicetype or messagetype");
    if (!hashFileMatches(valueOf(fields, "hash-file"), request.body)) return refuse("10", "hash-file");
    HeldMessage message;
    const auto summary = summarized(request.body);
    if (!summary || summary->status != (messageType == "status")) return refuse("22", "edXML");
    if (summary->from.code != valueOf(fields, "from")) return refuse("19", "from differs from From/OrganId");
    if (!summary->status)
        for (const Party& to : summary->to)
            if (!receives(to.code)) return refuse("18", "no such receiver");
    message.summary = *summary;
    message.receivedAt = now();
    const bool trace = options_.appendTrace && !summary->status;
    auto held = shelf_.add(message, trace ? withTrace(request.body, "VXP", message.receivedAt) : request.body);
    if (!held) return refuse(held.error());
    Json json = accepted();
    json["DocId"] = held->docId;
    return json;
}

static bool ofType(const HeldMessage& message, const FieldMap& fields) {
    return valueOf(fields, "messagetype") == (message.summary.status ? "status" : "edoc");
}

Exchange::Answer Exchange::sentList(const FieldMap& fields) {
    Json rows = Json::array();
    const std::string wanted = valueOf(fields, "docid");
    for (const HeldMessage& m : shelf_.messages()) {
        if (!ofType(m, fields) || !m.answersDocId.empty() || (!wanted.empty() && m.docId != wanted)) continue;
        for (const Party& to : m.summary.to)
            rows.push_back({{"serviceType", "eDoc"},
                            {"messageType", m.summary.status ? "status" : "edoc"},
                            {"senderDocId", m.docId},
                            {"receiverDocId", fmt::format("{}-{}", m.docId, to.code)},
                            {"fromCode", m.summary.from.code},
                            {"toCode", to.code},
                            {"title", m.summary.subject},
                            {"notation", m.summary.notation},
                            {"sentTime", edxmlTimestamp(m.receivedAt)},
                            {"receivedTime", edxmlTimestamp(m.receivedAt)},
                            {"sendStatus", "done"},
                            {"sendStatusDesc", ""},
                            {"receiveStatus", m.transportStatus},
                            {"receiveStatusDesc", ""}});
    }
    return accepted(std::move(rows));
}

Exchange::Answer Exchange::receivedList(const FieldMap& fields) {
    const auto isOurs = [&](const Party& to) {
        return std::any_of(registered_.begin(), registered_.end(), [&](const Party& r) { return r.code == to.code; });
    };
    Json rows = Json::array();
    for (const HeldMessage& m : shelf_.messages()) {
        if (!ofType(m, fields) || m.transportStatus == "done") continue;
        const auto& to = m.summary.to;
        if (m.answersDocId.empty() && std::none_of(to.begin(), to.end(), isOurs)) continue;
        rows.push_back({{"docId", m.docId},
                        {"serviceType", "eDoc"},
                        {"messageType", m.summary.status ? "status" : "edoc"},
                        {"created_time", edxmlTimestamp(m.receivedAt)},
                        {"updated_time", edxmlTimestamp(m.receivedAt)},
                        {"from", m.summary.from.code},
                        {"to", to.front().code},
                        {"status", m.transportStatus.empty() ? "initial" : m.transportStatus},
                        {"status_desc", ""}});
    }
    return accepted(std::move(rows));
}

Exchange::Answer Exchange::edoc(const FieldMap& fields) {
    const HeldMessage* message = shelf_.find(valueOf(fields, "docid"));
    if (message == nullptr) return refuse("10", "no such document");
    auto edxml = shelf_.edxml(*message);
    if (!edxml) return refuse(edxml.error());
    return accepted(toBase64(*edxml));
}

Exchange::Answer Exchange::updateStatus(const FieldMap& fields) {
    const std::string docId = valueOf(fields, "docid"), status = valueOf(fields, "status");
    if (shelf_.find(docId) == nullptr) return refuse("10", "no such document");
    if (status != "done" && status != "processing" && status != "fail") return refuse("20", "status");
    if (auto set = shelf_.setTransportStatus(docId, status); !set) return refuse(set.error());
    return accepted();
}

Exchange::Answer Exchange::agencies(const std::string& action) {
    Json rows = Json::array();
    std::vector<Party> all = options_.agencies;
    all.insert(all.end(), registered_.begin(), registered_.end());
    for (const Party& party : all) {
        Json row = {{"id", party.code}, {"pid", ""}, {"code", party.code}, {"name", party.name}, {"mail", ""}};
        if (action == "getAgenciesListQD20") row.update({{"code102", ""}, {"oldCode", ""}});
        if (action == "getSynchronizeUnit")
            row.update(
                {{"version", "1"}, {"centerCode", ""}, {"deleted", false}, {"modifyDate", ""}, {"isAgency", true}});
        rows.push_back(std::move(row));
    }
    return accepted(std::move(rows));
}

Exchange::Answer Exchange::registerAgency(const std::string& body) {
    const auto json = parseJson(body);
    const std::string code = json ? stringOr(*json, "code", "") : "";
    if (code.empty()) return refuse("20", "no agency in the body");
    std::erase_if(registered_, [&](const Party& party) { return party.code == code; });
    registered_.push_back({code, stringOr(*json, "name", "")});
    return accepted();
}

}  // namespace sohoa::virtual_exchange
