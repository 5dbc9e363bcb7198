#include "packages/mets.h"

#include <fmt/format.h>

#include "packages/code_lists.h"
#include "packages/xml_writer.h"

namespace sohoa::packages {

namespace {

constexpr auto csipProfile = "https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml";
constexpr auto sipProfile = "https://earksip.dilcis.eu/profile/E-ARK-SIP.xml";

struct Root {
    std::string id, label, type, schemas;  // schemas: the folder, from here
};

void openRoot(XmlWriter& xml, const PackagePlan& plan, const Root& root) {
    const bool sip = oaisType(plan.kind) == "SIP";
    xml.declaration();
    xml.open("mets:mets",
             {{"xmlns:mets", "http://www.loc.gov/METS/"},
              {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
              {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
              {"xmlns:csip", "https://DILCIS.eu/XML/METS/CSIPExtensionMETS"},
              {"xmlns:sip", "https://DILCIS.eu/XML/METS/SIPExtensionMETS"},
              {"xsi:schemaLocation",
               fmt::format("http://www.loc.gov/METS/ {0}mets.xsd http://www.w3.org/1999/xlink {0}xlink.xsd "
                           "https://DILCIS.eu/XML/METS/CSIPExtensionMETS {0}DILCISExtensionMETS.xsd "
                           "https://DILCIS.eu/XML/METS/SIPExtensionMETS {0}DILCISExtensionSIPMETS.xsd",
                           root.schemas)},
              {"OBJID", root.id},
              {"LABEL", root.label},
              {"TYPE", root.type},
              {"csip:CONTENTINFORMATIONTYPE", "MIXED"},
              {"PROFILE", sip ? sipProfile : csipProfile}});
    xml.open("mets:metsHdr", {{"CREATEDATE", vietnamIso(plan.createdAt)},
                              {"LASTMODDATE", vietnamIso(plan.createdAt)},
                              {"RECORDSTATUS", "NEW"},
                              {"csip:OAISPACKAGETYPE", std::string(oaisType(plan.kind))}});
    xml.open("mets:agent", {{"ROLE", "CREATOR"}, {"TYPE", "OTHER"}, {"OTHERTYPE", "SOFTWARE"}});
    xml.leaf("mets:name", "sohoa");
    xml.leaf("mets:note", SOHOA_VERSION, {{"csip:NOTETYPE", "SOFTWARE VERSION"}});
    xml.close();
    xml.open("mets:agent", {{"ROLE", "ARCHIVIST"}, {"TYPE", "ORGANIZATION"}});
    xml.leaf("mets:name", plan.agencyName);
    xml.leaf("mets:note", plan.fonds, {{"csip:NOTETYPE", "IDENTIFICATIONCODE"}});
    xml.close();
    xml.open("mets:agent", {{"ROLE", "CREATOR"}, {"TYPE", "ORGANIZATION"}});
    xml.leaf("mets:name", plan.agencyName);
    if (!plan.agencyCode.empty()) xml.leaf("mets:note", plan.agencyCode);
    xml.close();
    xml.close();
}

// One METS file in the making.
class Mets {
  public:
    Mets(const PackagePlan& plan, std::string scope) : plan_(plan), scope_(std::move(scope)), xml_(out_) {}

    XmlWriter& xml() { return xml_; }
    std::string id(std::string_view prefix, const std::string& of) const { return plan_.id(prefix, scope_ + of); }
    std::string take() { return std::move(out_); }

    void reference(const MetsFile& file, std::string_view type) {
        xml_.empty("mets:mdRef", {{"ID", id("mdref", file.path)},
                                  {"LOCTYPE", "URL"},
                                  {"MDTYPE", std::string(type)},
                                  {"MIMETYPE", "text/xml"},
                                  {"SIZE", std::to_string(file.bytes)},
                                  {"CREATED", vietnamIso(plan_.createdAt)},
                                  {"CHECKSUM", file.sha256.hex()},
                                  {"CHECKSUMTYPE", "SHA-256"},
                                  {"xlink:type", "simple"},
                                  {"xlink:href", file.path}});
    }
    void description(const MetsFile& file) {
        xml_.open("mets:dmdSec",
                  {{"ID", id("dmd", file.path)}, {"CREATED", vietnamIso(plan_.createdAt)}, {"STATUS", "CURRENT"}});
        reference(file, "EAD");
        xml_.close();
    }
    void preservation(const MetsFile& file) {
        xml_.open("mets:amdSec", {{"ID", id("amd", file.path)}});
        xml_.open("mets:digiprovMD", {{"ID", id("digiprov", file.path)}, {"STATUS", "CURRENT"}});
        reference(file, "PREMIS");
        xml_.close();
        xml_.close();
    }
    // pdfa: of a document's file; nothing for what is no PDF.
    void file(const MetsFile& file, const std::string& fileId, UtcTime created, std::string_view pdfa = {}) {
        const XmlWriter::Attribute id{"ID", fileId}, mime{"MIMETYPE", file.mimeType};
        const XmlWriter::Attribute size{"SIZE", std::to_string(file.bytes)}, made{"CREATED", vietnamIso(created)};
        const XmlWriter::Attribute sum{"CHECKSUM", file.sha256.hex()}, type{"CHECKSUMTYPE", "SHA-256"};
        if (const auto pronom = pronomOfPdfa(pdfa); !pronom.empty())
            xml_.open("mets:file", {id,
                                    mime,
                                    size,
                                    made,
                                    sum,
                                    type,
                                    {"sip:FILEFORMATNAME", "PDF/A"},
                                    {"sip:FILEFORMATVERSION", std::string(pdfa)},
                                    {"sip:FORMATREGISTRY", "PRONOM"},
                                    {"sip:FORMATREGISTRYKEY", std::string(pronom)}});
        else
            xml_.open("mets:file", {id, mime, size, made, sum, type});
        xml_.empty("mets:FLocat", {{"LOCTYPE", "URL"}, {"xlink:type", "simple"}, {"xlink:href", file.path}});
        xml_.close();
    }

  private:
    const PackagePlan& plan_;
    std::string scope_, out_;
    XmlWriter xml_;
};

std::string labelOf(const PackagePlan& plan) {
    if (!plan.description.title.empty()) return plan.description.title;
    return textOf(plan.documents.front().fields, Field::Subject);
}

}  // namespace

std::string packageMets(const PackagePlan& plan, const PackageParts& parts) {
    Mets mets(plan, "");
    XmlWriter& xml = mets.xml();
    openRoot(xml, plan, {plan.objectId(), labelOf(plan), std::string(oaisType(plan.kind)), "schemas/"});
    mets.description(parts.description);
    mets.preservation(parts.preservation);

    xml.open("mets:fileSec", {{"ID", mets.id("fs", "")}});
    xml.open("mets:fileGrp", {{"ID", mets.id("fg", "schemas")}, {"USE", "Schemas"}});
    for (const MetsFile& schema : parts.schemas)
        mets.file(schema, mets.id("file", schema.path), plan.createdAt);
    xml.close();
    xml.open(
        "mets:fileGrp",
        {{"ID", mets.id("fg", "rep1")}, {"USE", "Representations/rep1"}, {"csip:CONTENTINFORMATIONTYPE", "MIXED"}});
    mets.file(parts.representation, mets.id("file", parts.representation.path), plan.createdAt);
    xml.close();
    xml.close();

    xml.open("mets:structMap", {{"ID", mets.id("sm", "")}, {"TYPE", "PHYSICAL"}, {"LABEL", "CSIP"}});
    xml.open("mets:div", {{"ID", mets.id("div", "")}, {"LABEL", plan.objectId()}});
    xml.empty("mets:div", {{"ID", mets.id("div", "metadata")},
                           {"LABEL", "Metadata"},
                           {"DMDID", mets.id("dmd", parts.description.path)},
                           {"ADMID", mets.id("amd", parts.preservation.path)}});
    xml.open("mets:div", {{"ID", mets.id("div", "schemas")}, {"LABEL", "Schemas"}});
    for (const MetsFile& schema : parts.schemas)
        xml.empty("mets:fptr", {{"FILEID", mets.id("file", schema.path)}});
    xml.close();
    xml.open("mets:div", {{"ID", mets.id("div", "rep1")}, {"LABEL", "Representations/rep1"}});
    xml.empty("mets:mptr", {{"LOCTYPE", "URL"},
                            {"xlink:type", "simple"},
                            {"xlink:href", parts.representation.path},
                            {"xlink:title", "METS of rep1"}});
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    return mets.take();
}

std::string representationMets(const PackagePlan& plan, const RepresentationParts& parts) {
    Mets mets(plan, "rep1/");
    XmlWriter& xml = mets.xml();
    openRoot(xml, plan, {plan.id("uuid", "rep1"), "rep1", "representation", "../../schemas/"});
    for (const MetsFile& description : parts.descriptions)
        mets.description(description);
    mets.preservation(parts.preservation);

    xml.open("mets:fileSec", {{"ID", mets.id("fs", "")}});
    xml.open("mets:fileGrp", {{"ID", mets.id("fg", "data")}, {"USE", "Data"}});
    for (const PackagedDocument& document : plan.documents)
        mets.file({"data/" + document.name, "application/pdf", document.sha256, document.bytes},
                  plan.id("file", document.name), document.archivedAt.value_or(plan.createdAt), document.pdfa);
    xml.close();
    xml.close();

    xml.open("mets:structMap", {{"ID", mets.id("sm", "")}, {"TYPE", "PHYSICAL"}, {"LABEL", "CSIP"}});
    xml.open("mets:div", {{"ID", mets.id("div", "")}, {"LABEL", "rep1"}});
    xml.open("mets:div", {{"ID", mets.id("div", "data")}, {"LABEL", "Data"}});
    for (const PackagedDocument& document : plan.documents) {
        xml.open("mets:div", {{"ID", mets.id("div", document.name)}, {"LABEL", document.name}});
        xml.empty("mets:fptr", {{"FILEID", plan.id("file", document.name)}});
        xml.close();
    }
    xml.close();
    xml.open("mets:div", {{"ID", mets.id("div", "metadata")}, {"LABEL", "MetadataLink"}});
    for (std::size_t i = 0; i < plan.documents.size(); ++i) {
        xml.open("mets:div", {{"ID", mets.id("uuid", plan.documents[i].name)},
                              {"LABEL", "MetadataLink/File"},
                              {"DMDID", mets.id("dmd", parts.descriptions[i].path)},
                              {"ADMID", mets.id("amd", parts.preservation.path)}});
        xml.empty("mets:fptr", {{"FILEID", plan.id("file", plan.documents[i].name)}});
        xml.close();
    }
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    return mets.take();
}

}  // namespace sohoa::packages
