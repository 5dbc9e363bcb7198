#include "push/message_json.h"

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/text.h"
#include "push/document_type.h"

namespace sohoa::push {

static std::string text(const Json& json, const char* key) { return collapsed(nfc(stringOr(json, key, ""))); }

static Json member(const Json& json, const char* key, Json fallback) {
    return json.is_object() && json.contains(key) ? json.at(key) : std::move(fallback);
}

static Organ organFromJson(const Json& json) {
    return {text(json, "code"),  text(json, "in_charge"), text(json, "name"), text(json, "address"),
            text(json, "email"), text(json, "telephone"), text(json, "fax"),  text(json, "website")};
}

static Json toJson(const Organ& organ) {
    return {{"code", organ.code},   {"in_charge", organ.inCharge},  {"name", organ.name}, {"address", organ.address},
            {"email", organ.email}, {"telephone", organ.telephone}, {"fax", organ.fax},   {"website", organ.website}};
}

static Staff staffFromJson(const Json& json) {
    return {text(json, "department"), text(json, "department_id"), text(json, "name"),
            text(json, "staff_id"),   text(json, "email"),         text(json, "mobile")};
}

static Json toJson(const Staff& staff) {
    return {{"department", staff.department},
            {"department_id", staff.departmentId},
            {"name", staff.name},
            {"staff_id", staff.staffId},
            {"email", staff.email},
            {"mobile", staff.mobile}};
}

static DocumentReference referenceFromJson(const Json& json) {
    return {text(json, "organ_id"), text(json, "code"), text(json, "document_id"), text(json, "date")};
}

static Json toJson(const DocumentReference& reference) {
    return {{"organ_id", reference.organCode},
            {"code", reference.code},
            {"document_id", reference.documentId},
            {"date", reference.promulgationDate}};
}

static Json timeToJson(const std::optional<UtcTime>& time) { return time ? Json(isoUtc(*time)) : Json(); }

static Result<std::vector<OutgoingAttachment>> attachmentsFromJson(const Json& list) {
    std::vector<OutgoingAttachment> attachments;
    for (const Json& item : list) {
        auto file = stringIn(item, "file");
        if (!file) return passOn(file);
        attachments.push_back({*file, text(item, "name"), text(item, "description"), text(item, "content_id")});
    }
    return attachments;
}

static void readOptionalMembers(const Json& json, DocumentMessage& message) {
    message.content = text(json, "content");
    message.dueDate = text(json, "due_date");
    message.sphere = text(json, "sphere");
    message.direction = boolOr(json, "direction", false);
    message.paperFollows = integerOr(json, "paper", 0) == 1;
    message.steeringType = static_cast<int>(integerOr(json, "steering_type", 0));
    if (const auto amount = integerIn(json, "promulgation_amount"))
        message.promulgationAmount = static_cast<int>(*amount);
    if (const auto pages = integerIn(json, "page_amount"))
        message.fields[Field::PageAmount] = {std::int64_t{*pages}, 1.0, {}, {}, true};
    for (const Json& item : member(json, "appendixes", Json::array()))
        if (item.is_string()) message.appendixes.push_back(collapsed(nfc(item.get<std::string>())));
    for (const Json& item : member(json, "response_for", Json::array()))
        message.responseFor.push_back(referenceFromJson(item));
    message.staff = staffFromJson(member(json, "staff", Json::object()));
}

static Result<> readBusiness(const Json& json, DocumentMessage& message) {
    const std::int64_t type = integerOr(json, "type", 0);
    if (type < 0 || type > 3) return fail(errors::BadMessage, "a business type that is none");
    message.businessType = static_cast<BusinessType>(type);
    if (const std::string reason = text(json, "reason"); !reason.empty()) message.businessReason = reason;
    return {};
}

Result<DocumentRequest> documentFromJson(const Json& json) {
    DocumentRequest request;
    DocumentMessage& message = request.message;
    auto written = parseIsoUtc(stringOr(json, "timestamp", ""));
    if (!written) return passOn(written);
    request.written = *written;
    auto fields = recordFieldsFromJson(member(json, "fields", Json()));
    if (!fields) return passOn(fields);
    message.fields = std::move(*fields);
    message.from = organFromJson(member(json, "from", Json()));
    for (const Json& item : member(json, "to", Json::array()))
        message.to.push_back(organFromJson(item));
    message.documentId = text(json, "document_id");
    const DocumentType type = documentTypeNamed(textOf(message.fields, Field::TypeName));
    message.type = type.type;
    message.typeDetail = type.detail;
    message.typerNotation = type.notation;
    readOptionalMembers(json, message);
    if (auto business = readBusiness(member(json, "business", Json::object()), message); !business)
        return passOn(business);
    message.trace = {{message.from.code, request.written}};
    auto attachments = attachmentsFromJson(member(json, "attachments", Json::array()));
    if (!attachments) return passOn(attachments);
    request.attachments = std::move(*attachments);
    return request;
}

Result<StatusMessage> statusFromJson(const Json& json) {
    auto at = parseIsoUtc(stringOr(json, "timestamp", ""));
    if (!at) return passOn(at);
    return StatusMessage{organFromJson(member(json, "from", Json())),
                         referenceFromJson(member(json, "response_for", Json())),
                         staffFromJson(member(json, "staff", Json())),
                         text(json, "code"),
                         text(json, "description"),
                         *at};
}

Json toJson(const DocumentMessage& message) {
    Json to = Json::array(), references = Json::array(), trace = Json::array();
    for (const Organ& organ : message.to)
        to.push_back(toJson(organ));
    for (const auto& reference : message.responseFor)
        references.push_back(toJson(reference));
    for (const auto& entry : message.trace)
        trace.push_back({{"organ_id", entry.organCode}, {"timestamp", timeToJson(entry.at)}});
    return {{"from", toJson(message.from)},
            {"to", std::move(to)},
            {"document_id", message.documentId},
            {"fields", sohoa::toJson(message.fields)},
            {"type", message.type},
            {"type_detail", message.typeDetail},
            {"typer_notation", message.typerNotation},
            {"content", message.content},
            {"due_date", message.dueDate},
            {"sphere", message.sphere},
            {"promulgation_amount", message.promulgationAmount ? Json(*message.promulgationAmount) : Json()},
            {"direction", message.direction},
            {"appendixes", message.appendixes},
            {"response_for", std::move(references)},
            {"steering_type", message.steeringType},
            {"business", {{"type", static_cast<int>(message.businessType)}, {"reason", message.businessReason}}},
            {"paper", message.paperFollows ? 1 : 0},
            {"staff", toJson(message.staff)},
            {"trace", std::move(trace)}};
}

Json toJson(const StatusMessage& message) {
    return {{"from", toJson(message.from)},       {"response_for", toJson(message.responseFor)},
            {"staff", toJson(message.staff)},     {"code", message.code},
            {"description", message.description}, {"timestamp", timeToJson(message.at)}};
}

}  // namespace sohoa::push
