#include "push/edxml_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/base64.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "push/attachment_packing.h"
#include "push/edxml_text.h"
#include "push/xml_tree.h"

namespace sohoa::push {

static constexpr std::size_t mostAttachments = 100;
static constexpr std::size_t mostAttachedBytes = 200u << 20;  // unpacked, all together

static std::string textIn(XmlElement parent, std::string_view name) {
    return collapsed(nfc(parent.child(name).text()));
}

static std::optional<int> numberIn(XmlElement parent, std::string_view name) {
    const std::string text = textIn(parent, name);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

static Organ organIn(XmlElement element) {
    return {textIn(element, "OrganId"),   textIn(element, "OrganizationInCharge"),
            textIn(element, "OrganName"), textIn(element, "OrganAdd"),
            textIn(element, "Email"),     textIn(element, "Telephone"),
            textIn(element, "Fax"),       textIn(element, "Website")};
}

static Staff staffIn(XmlElement element) {
    return {textIn(element, "Department"), textIn(element, "DepartmentId"), textIn(element, "Staff"),
            textIn(element, "StaffId"),    textIn(element, "Email"),        textIn(element, "Mobile")};
}

static DocumentReference referenceIn(XmlElement element) {
    return {textIn(element, "OrganId"), textIn(element, "Code"), textIn(element, "DocumentId"),
            isoDate(textIn(element, "PromulgationDate"))};
}

static void setText(RecordFields& fields, Field field, std::string text) {
    if (!text.empty()) fields[field] = {std::move(text), 1.0, {}, {}, false};
}

static void setNumber(RecordFields& fields, Field field, std::optional<int> number) {
    if (number && *number >= 0) fields[field] = {std::int64_t{*number}, 1.0, {}, {}, false};
}

static void setList(RecordFields& fields, Field field, std::vector<std::string> items) {
    std::erase(items, "");
    if (!items.empty()) fields[field] = {std::move(items), 1.0, {}, {}, false};
}

static RecordFields fieldsIn(XmlElement header) {
    RecordFields fields;
    const XmlElement code = header.child("Code"), signer = header.child("SignerInfo"),
                     other = header.child("OtherInfo");
    const std::string number = textIn(code, "CodeNumber"), notation = textIn(code, "CodeNotation");
    if (!number.empty() && !notation.empty()) setText(fields, Field::Code, number + '/' + notation);
    setText(fields, Field::CodeNumber, number);
    setText(fields, Field::CodeNotation, notation);
    setText(fields, Field::IssuedDate, isoDate(textIn(header.child("PromulgationInfo"), "PromulgationDate")));
    setText(fields, Field::Place, textIn(header.child("PromulgationInfo"), "Place"));
    setText(fields, Field::OrganName, textIn(header.child("From"), "OrganName"));
    setText(fields, Field::OrganizationInCharge, textIn(header.child("From"), "OrganizationInCharge"));
    setText(fields, Field::TypeName, textIn(header.child("DocumentType"), "TypeName"));
    setText(fields, Field::Subject, textIn(header, "Subject"));
    setList(fields, Field::Competence, {textIn(signer, "Competence")});
    setText(fields, Field::Position, textIn(signer, "Position"));
    setText(fields, Field::FullName, textIn(signer, "FullName"));
    setNumber(fields, Field::Priority, numberIn(other, "Priority"));
    setNumber(fields, Field::PageAmount, numberIn(other, "PageAmount"));
    std::vector<std::string> places;
    for (const XmlElement place : header.child("ToPlaces").children("Place"))
        places.push_back(collapsed(nfc(place.text())));
    setList(fields, Field::ToPlaces, std::move(places));
    return fields;
}

static void readTraces(XmlElement list, DocumentMessage& message) {
    const XmlElement business = list.child("Bussiness");
    if (const auto type = numberIn(business, "BussinessDocType"); type && *type >= 0 && *type <= 3)
        message.businessType = static_cast<BusinessType>(*type);
    message.businessReason = textIn(business, "BussinessDocReason");
    message.paperFollows = textIn(business, "Paper") == "1";
    message.staff = staffIn(business.child("StaffInfo"));
    for (const XmlElement entry : list.children("TraceHeader"))
        message.trace.push_back({textIn(entry, "OrganId"), parseEdxmlTime(textIn(entry, "Timestamp"))});
}

static Result<DocumentMessage> documentIn(XmlElement header, XmlElement traces) {
    DocumentMessage message;
    message.from = organIn(header.child("From"));
    for (const XmlElement to : header.children("To"))
        message.to.push_back(organIn(to));
    message.documentId = textIn(header, "DocumentId");
    if (message.from.code.empty() || message.documentId.empty())
        return fail(errors::EdxmlInvalid, "a document without sender or DocumentId");
    message.fields = fieldsIn(header);
    message.type = numberIn(header.child("DocumentType"), "Type").value_or(2);
    message.typeDetail = numberIn(header.child("DocumentType"), "TypeDetail").value_or(0);
    message.content = textIn(header, "Content");
    message.dueDate = isoDate(textIn(header, "DueDate"));
    const XmlElement other = header.child("OtherInfo");
    message.sphere = textIn(other, "SphereOfPromulgation");
    message.typerNotation = textIn(other, "TyperNotation");
    message.promulgationAmount = numberIn(other, "PromulgationAmount");
    message.direction = textIn(other, "Direction") == "true";
    for (const XmlElement appendix : other.child("Appendixes").children("Appendix"))
        message.appendixes.push_back(collapsed(nfc(appendix.text())));
    for (const XmlElement reference : header.children("ResponseFor"))
        message.responseFor.push_back(referenceIn(reference));
    message.steeringType = numberIn(header, "SteeringType").value_or(0);
    readTraces(traces, message);
    return message;
}

static Result<StatusMessage> statusIn(XmlElement header) {
    StatusMessage status;
    status.from = organIn(header.child("From"));
    status.responseFor = referenceIn(header.child("ResponseFor"));
    status.staff = staffIn(header.child("StaffInfo"));
    status.code = textIn(header, "StatusCode");
    status.description = textIn(header, "Description");
    status.at = parseEdxmlTime(textIn(header, "Timestamp"));
    if (status.code.size() == 1) status.code.insert(0, "0");
    if (status.responseFor.documentId.empty()) return fail(errors::EdxmlInvalid, "a status that names no document");
    return status;
}

static IncomingAttachment attachmentIn(XmlElement element, std::size_t largest) {
    IncomingAttachment attachment{textIn(element, "ContentId"),
                                  textIn(element, "AttachmentName"),
                                  textIn(element, "Description"),
                                  textIn(element, "ContentType"),
                                  {},
                                  {}};
    auto bytes = fromBase64(element.child("ContentTransferEncoded").text());
    if (!bytes || bytes->empty()) {
        attachment.refused = Error{errors::AttachmentDamaged, bytes ? "empty" : "no base64"};
        return attachment;
    }
    auto content = unpackedAttachment(std::move(*bytes), attachment.name, attachment.contentType, largest);
    if (content)
        attachment.bytes = std::move(*content);
    else
        attachment.refused = std::move(content.error());
    return attachment;
}

static Result<std::vector<IncomingAttachment>> attachmentsIn(XmlElement root) {
    const auto elements = root.child("AttachmentEncoded").children("Attachment");
    if (elements.size() > mostAttachments)
        return fail(errors::EdxmlBomb, fmt::format("{} attachments", elements.size()));
    std::vector<IncomingAttachment> attachments;
    std::size_t left = mostAttachedBytes;
    for (const XmlElement element : elements) {
        attachments.push_back(attachmentIn(element, left));
        left -= std::min(left, attachments.back().bytes.size());
    }
    return attachments;
}

Result<EdxmlMessage> readEdxml(std::string bytes) {
    auto tree = XmlTree::parse(std::move(bytes));
    if (!tree) return passOn(tree);
    const XmlElement root = tree->root();
    if (root.localName() != "edXML" || root.namespaceUri() != EdxmlNamespace)
        return fail(errors::EdxmlInvalid, "the root is no edXML of QCVN 102");
    const XmlElement header = root.child("edXMLEnvelope").child("edXMLHeader");
    const XmlElement message = header.child("MessageHeader");
    if (!message) return fail(errors::EdxmlInvalid, "no MessageHeader");
    if (message.child("StatusCode")) {
        auto status = statusIn(message);
        if (!status) return passOn(status);
        return EdxmlMessage{std::move(*status), {}};
    }
    auto document = documentIn(message, header.child("TraceHeaderList"));
    if (!document) return passOn(document);
    auto attachments = attachmentsIn(root);
    if (!attachments) return passOn(attachments);
    return EdxmlMessage{std::move(*document), std::move(*attachments)};
}

}  // namespace sohoa::push
