#include "push/edxml_limits.h"

#include <fmt/format.h>

#include <charconv>
#include <set>
#include <string_view>

#include "core/error_codes.h"
#include "core/text.h"
#include "push/edxml_text.h"

namespace sohoa::push {

namespace {

enum class Need { Required, Optional };

// The first thing wrong is what is reported.
class Checker {
  public:
    void text(std::string_view field, std::string_view value, std::size_t longest, Need need = Need::Optional) {
        if (!result_) return;
        if (value.empty()) {
            if (need == Need::Required) result_ = fail(errors::MessageFieldMissing, std::string(field));
            return;
        }
        if (!isXmlText(value)) return invalid(field, "characters that XML cannot carry");
        const std::size_t length = codePoints(value).size();
        if (length > longest)
            result_ =
                fail(errors::MessageFieldTooLong, fmt::format("{}: {} characters, at most {}", field, length, longest));
    }

    void number(std::string_view field, std::string_view value, int highest) {
        if (!result_ || value.empty()) return;
        int number = -1;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc{} || end != value.data() + value.size() || number < 0 || number > highest)
            invalid(field, fmt::format("no number from 0 to {}", highest));
    }

    void date(std::string_view field, std::string_view iso, Need need) {
        text(field, iso, 10, need);
        if (result_ && !iso.empty() && edxmlDate(iso).empty()) invalid(field, "no date");
    }

    void invalid(std::string_view field, std::string_view why) {
        if (result_) result_ = fail(errors::MessageFieldInvalid, fmt::format("{}: {}", field, why));
    }

    void organ(std::string_view which, const Organ& organ) {
        const auto field = [&](const char* name) { return fmt::format("{}/{}", which, name); };
        text(field("OrganId"), organ.code, 35, Need::Required);
        if (organ.code.find_first_of(" ,\t") != organ.code.npos)
            invalid(field("OrganId"), "a space or comma in a code");
        text(field("OrganizationInCharge"), organ.inCharge, 200);
        text(field("OrganName"), organ.name, 200, Need::Required);
        text(field("OrganAdd"), organ.address, 500);
        text(field("Email"), organ.email, 100);
        text(field("Telephone"), organ.telephone, 20);
        text(field("Fax"), organ.fax, 20);
        text(field("Website"), organ.website, 500);
    }

    void reference(const DocumentReference& reference, Need need) {
        text("ResponseFor/OrganId", reference.organCode, 35, need);
        text("ResponseFor/Code", reference.code, 42);
        text("ResponseFor/DocumentId", reference.documentId, 100, need);
        date("ResponseFor/PromulgationDate", reference.promulgationDate, Need::Optional);
    }

    void staff(const Staff& staff) {
        text("StaffInfo/Department", staff.department, 500);
        text("StaffInfo/DepartmentId", staff.departmentId, 500);
        text("StaffInfo/Staff", staff.name, 500);
        text("StaffInfo/StaffId", staff.staffId, 500);
        text("StaffInfo/Email", staff.email, 100);
        text("StaffInfo/Mobile", staff.mobile, 20);
    }

    void record(const RecordFields& fields) {
        const auto value = [&](Field field) { return textOf(fields, field); };
        text("CodeNumber", value(Field::CodeNumber), 11, Need::Required);
        text("CodeNotation", value(Field::CodeNotation), 30, Need::Required);
        text("Place", value(Field::Place), 50);
        date("IssuedDate", value(Field::IssuedDate), Need::Required);
        text("TypeName", value(Field::TypeName), 100, Need::Required);
        text("Subject", value(Field::Subject), 500, Need::Required);
        text("Competence", value(Field::Competence), 500);
        text("Position", value(Field::Position), 500);
        text("FullName", value(Field::FullName), 500);
        number("Priority", value(Field::Priority), 4);
        number("PageAmount", value(Field::PageAmount), 1'000'000);
        const auto places = fields.find(Field::ToPlaces);
        if (places == fields.end()) return;
        if (const auto* items = std::get_if<std::vector<std::string>>(&places->second.content))
            for (const auto& place : *items)
                text("ToPlaces", place, 150);
        else
            text("ToPlaces", value(Field::ToPlaces), 150);
    }

    Result<> result() && { return std::move(result_); }

  private:
    Result<> result_;
};

}  // namespace

Result<> checkLimits(const DocumentMessage& message, UtcTime written) {
    if (!textOf(message.fields, Field::Secrecy).empty()) return fail(errors::StateSecret, "QCVN 102 excludes it");
    Checker check;
    check.organ("From", message.from);
    if (message.to.empty()) return fail(errors::MessageFieldMissing, "To");
    std::set<std::string> receivers;
    for (const Organ& organ : message.to) {
        check.organ("To", organ);
        if (!receivers.insert(organ.code).second) check.invalid("To", "the same receiver twice");
    }
    check.text("DocumentId", message.documentId, 100, Need::Required);
    check.record(message.fields);
    if (textOf(message.fields, Field::IssuedDate) > vietnamIsoDate(written))
        check.invalid("IssuedDate", "in the future");
    check.text("Content", message.content, 500);
    check.date("DueDate", message.dueDate, Need::Optional);
    check.text("SphereOfPromulgation", message.sphere, 100);
    check.text("TyperNotation", message.typerNotation, 10);
    for (const auto& appendix : message.appendixes)
        check.text("Appendix", appendix, 500);
    for (const auto& reference : message.responseFor)
        check.reference(reference, Need::Required);
    check.text("BussinessDocReason", message.businessReason, 500);
    check.staff(message.staff);
    return std::move(check).result();
}

Result<> checkLimits(const StatusMessage& message) {
    Checker check;
    check.organ("From", message.from);
    check.reference(message.responseFor, Need::Required);
    check.staff(message.staff);
    check.text("StatusCode", message.code, 2, Need::Required);
    check.text("Description", message.description, 500);
    if (!message.at) check.invalid("Timestamp", "missing");
    return std::move(check).result();
}

Result<> checkLimits(const OutgoingAttachment& attachment) {
    Checker check;
    check.text("AttachmentName", attachment.name, 500, Need::Required);
    check.text("Attachment/Description", attachment.description, 500);
    check.text("ContentId", attachment.contentId, 100, Need::Required);
    if (!attachment.contentId.starts_with("cid:")) check.invalid("ContentId", "does not begin with cid:");
    return std::move(check).result();
}

}  // namespace sohoa::push
