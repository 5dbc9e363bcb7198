#include "push/edxml_envelope.h"

#include <fmt/format.h>

#include "push/edxml_text.h"
#include "push/xml_writer.h"

namespace sohoa::push {

static void writeOrgan(XmlWriter& xml, const char* element, const Organ& organ) {
    xml.open(element);
    xml.leaf("OrganId", organ.code);
    xml.leaf("OrganizationInCharge", organ.inCharge);
    xml.leaf("OrganName", organ.name);
    xml.leaf("OrganAdd", organ.address);
    xml.leaf("Email", organ.email);
    xml.leaf("Telephone", organ.telephone);
    xml.leaf("Fax", organ.fax);
    xml.leaf("Website", organ.website);
    xml.close();
}

static void writeReference(XmlWriter& xml, const DocumentReference& reference) {
    xml.open("ResponseFor");
    xml.leaf("OrganId", reference.organCode);
    xml.leaf("Code", reference.code);
    xml.leaf("DocumentId", reference.documentId);
    xml.leafUnlessEmpty("PromulgationDate", edxmlDate(reference.promulgationDate));
    xml.close();
}

static void writeStaff(XmlWriter& xml, const Staff& staff) {
    if (staff.empty()) return;
    xml.open("StaffInfo");
    xml.leafUnlessEmpty("Department", staff.department);
    xml.leafUnlessEmpty("DepartmentId", staff.departmentId);
    xml.leafUnlessEmpty("Staff", staff.name);
    xml.leafUnlessEmpty("StaffId", staff.staffId);
    xml.leafUnlessEmpty("Email", staff.email);
    xml.leafUnlessEmpty("Mobile", staff.mobile);
    xml.close();
}

static std::vector<std::string> itemsOf(const RecordFields& fields, Field field) {
    const auto found = fields.find(field);
    if (found == fields.end()) return {};
    if (const auto* items = std::get_if<std::vector<std::string>>(&found->second.content)) return *items;
    return {textOf(fields, field)};
}

static std::string joinedBySpaces(const std::vector<std::string>& items) {
    return fmt::format("{}", fmt::join(items, " "));
}

static void writeSigner(XmlWriter& xml, const RecordFields& fields) {
    const std::string competence = joinedBySpaces(itemsOf(fields, Field::Competence));
    const std::string position = textOf(fields, Field::Position), fullName = textOf(fields, Field::FullName);
    if (competence.empty() && position.empty() && fullName.empty()) return;
    xml.open("SignerInfo");
    xml.leaf("Competence", competence);
    xml.leaf("Position", position);
    xml.leaf("FullName", fullName);
    xml.close();
}

static void writeOtherInfo(XmlWriter& xml, const DocumentMessage& message) {
    const std::string priority = textOf(message.fields, Field::Priority);
    xml.open("OtherInfo");
    xml.leaf("Priority", priority.empty() ? "0" : priority);
    xml.leafUnlessEmpty("SphereOfPromulgation", message.sphere);
    xml.leafUnlessEmpty("TyperNotation", message.typerNotation);
    if (message.promulgationAmount) xml.leaf("PromulgationAmount", std::to_string(*message.promulgationAmount));
    xml.leafUnlessEmpty("PageAmount", textOf(message.fields, Field::PageAmount));
    xml.leaf("Direction", message.direction ? "true" : "false");
    if (!message.appendixes.empty()) {
        xml.open("Appendixes");
        for (const auto& appendix : message.appendixes)
            xml.leaf("Appendix", appendix);
        xml.close();
    }
    xml.close();
}

static void writeMessageHeader(XmlWriter& xml, const DocumentMessage& message) {
    const RecordFields& fields = message.fields;
    xml.open("MessageHeader");
    writeOrgan(xml, "From", message.from);
    for (const Organ& organ : message.to)
        writeOrgan(xml, "To", organ);
    xml.leaf("DocumentId", message.documentId);
    xml.open("Code");
    xml.leaf("CodeNumber", textOf(fields, Field::CodeNumber));
    xml.leaf("CodeNotation", textOf(fields, Field::CodeNotation));
    xml.close();
    xml.open("PromulgationInfo");
    xml.leaf("Place", textOf(fields, Field::Place));
    xml.leaf("PromulgationDate", edxmlDate(textOf(fields, Field::IssuedDate)));
    xml.close();
    xml.open("DocumentType");
    xml.leaf("Type", std::to_string(message.type));
    xml.leaf("TypeDetail", std::to_string(message.typeDetail));
    xml.leaf("TypeName", textOf(fields, Field::TypeName));
    xml.close();
    xml.leaf("Subject", textOf(fields, Field::Subject));
    xml.leafUnlessEmpty("Content", message.content);
    writeSigner(xml, fields);
    xml.leafUnlessEmpty("DueDate", edxmlDate(message.dueDate));
    writeOtherInfo(xml, message);
    for (const auto& reference : message.responseFor)
        writeReference(xml, reference);
    xml.leaf("SteeringType", std::to_string(message.steeringType));
    if (const auto places = itemsOf(fields, Field::ToPlaces); !places.empty()) {
        xml.open("ToPlaces");
        for (const auto& place : places)
            xml.leaf("Place", place);
        xml.close();
    }
    xml.close();
}

static void writeTraces(XmlWriter& xml, const DocumentMessage& message) {
    xml.open("TraceHeaderList");
    xml.open("Bussiness");
    xml.leaf("BussinessDocType", std::to_string(static_cast<int>(message.businessType)));
    xml.leaf("BussinessDocReason", message.businessReason);
    xml.leaf("Paper", message.paperFollows ? "1" : "0");
    writeStaff(xml, message.staff);
    xml.close();
    for (const TraceEntry& entry : message.trace) {
        xml.open("TraceHeader");
        xml.leaf("OrganId", entry.organCode);
        xml.leaf("Timestamp", entry.at ? edxmlTime(*entry.at) : "");
        xml.close();
    }
    xml.close();
}

static void writeManifest(XmlWriter& xml, const std::vector<ManifestEntry>& manifest) {
    xml.open("edXMLBody");
    xml.open("edXMLManifest", R"(version="1.0")");
    for (const ManifestEntry& entry : manifest) {
        xml.open("Reference");
        xml.leaf("ContentId", entry.contentId);
        xml.leaf("ContentType", entry.contentType);
        xml.leafUnlessEmpty("Description", entry.description);
        xml.leaf("AttachmentName", entry.attachmentName);
        xml.close();
    }
    xml.close();
    xml.close();
}

static std::string fileStart() {
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<edXML xmlns=\"{}\">\n", EdxmlNamespace);
}

static XmlWriter envelopeWriter(std::string& out) {
    XmlWriter xml(out, "edXML:", 1);
    xml.open("edXMLEnvelope", fmt::format("xmlns:edXML=\"{}\"", EdxmlNamespace));
    xml.open("edXMLHeader");
    return xml;
}

std::string documentEnvelope(const DocumentMessage& message, const std::vector<ManifestEntry>& manifest) {
    std::string out = fileStart();
    XmlWriter xml = envelopeWriter(out);
    writeMessageHeader(xml, message);
    writeTraces(xml, message);
    xml.close();
    writeManifest(xml, manifest);
    xml.close();
    return out;
}

std::string statusFile(const StatusMessage& message) {
    std::string out = fileStart();
    XmlWriter xml = envelopeWriter(out);
    xml.open("MessageHeader");
    writeOrgan(xml, "From", message.from);
    writeReference(xml, message.responseFor);
    writeStaff(xml, message.staff);
    xml.leaf("StatusCode", message.code);
    xml.leaf("Description", message.description);
    xml.leaf("Timestamp", message.at ? edxmlTime(*message.at) : "");
    xml.close();
    xml.close();
    xml.close();
    return out + "</edXML>\n";
}

}  // namespace sohoa::push
