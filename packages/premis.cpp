#include "packages/premis.h"

#include <set>

#include "packages/code_lists.h"
#include "packages/xml_writer.h"

namespace sohoa::packages {

namespace {

void writeIdentifier(XmlWriter& xml, const std::string& of, std::string_view type, std::string_view value) {
    xml.open(of + "Identifier");
    xml.leaf(of + "IdentifierType", type);
    xml.leaf(of + "IdentifierValue", value);
    xml.close();
}

void openRoot(XmlWriter& xml, std::string_view schema) {
    xml.declaration();
    xml.open("premis", {{"xmlns", "http://www.loc.gov/premis/v3"},
                        {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"},
                        {"xsi:schemaLocation", "http://www.loc.gov/premis/v3 " + std::string(schema)},
                        {"version", "3.0"}});
}

void writeFile(XmlWriter& xml, const PackagePlan& plan, const PackagedDocument& document) {
    xml.open("object", {{"xsi:type", "file"}});
    writeIdentifier(xml, "object", "LOCAL", plan.id("file", document.name));
    if (!document.docCode.empty()) writeIdentifier(xml, "object", "LOCAL_FILENAME", document.docCode);
    xml.open("objectCharacteristics");
    xml.leaf("compositionLevel", "0");
    xml.open("fixity");
    xml.leaf("messageDigestAlgorithm", "SHA-256");
    xml.leaf("messageDigest", document.sha256.hex());
    xml.close();
    xml.leaf("size", std::to_string(document.bytes));
    xml.open("format");
    xml.open("formatDesignation");
    xml.leaf("formatName", "application/pdf");
    if (!document.pdfa.empty()) xml.leaf("formatVersion", "PDF/A-" + document.pdfa);
    xml.close();
    if (const auto pronom = pronomOfPdfa(document.pdfa); !pronom.empty()) {
        xml.open("formatRegistry");
        xml.leaf("formatRegistryName", "PRONOM");
        xml.leaf("formatRegistryKey", pronom);
        xml.leaf("formatRegistryRole", "specification");
        xml.close();
    }
    xml.close();
    if (document.archivedAt && !document.kept) {
        xml.open("creatingApplication");
        xml.leaf("creatingApplicationName", "sohoa");
        xml.leaf("dateCreatedByApplication", vietnamIso(*document.archivedAt));
        xml.close();
    }
    xml.close();
    xml.leaf("originalName", document.name);
    xml.open("storage");
    xml.open("contentLocation");
    xml.leaf("contentLocationType", "URL");
    xml.leaf("contentLocationValue", "representations/rep1/data/" + document.name);
    xml.close();
    xml.close();
    xml.close();
}

struct Happened {
    std::string_view type;  // of the Library of Congress's list of event types
    UtcTime at;
    std::string agent;  // its identifier
    std::string detail;
};

struct Agent {
    std::string id, name, type, version;
};

constexpr auto software = "agent-software", agency = "agent-agency";
std::string deviceId(const PackagePlan& plan, const std::string& device) { return plan.id("agent-device", device); }

std::vector<Happened> eventsOf(const PackagePlan& plan, const PackagedDocument& document) {
    std::vector<Happened> events;
    const bool scanned = !document.fromFiles && !document.devices.empty();
    if (document.scannedAt)
        events.push_back({document.kept ? "ingestion" : "capture", *document.scannedAt,
                          scanned ? deviceId(plan, document.devices.front()) : agency,
                          document.kept ? "tệp gốc, giữ nguyên"
                          : scanned     ? "số hóa từ bản giấy"
                                        : "từ tệp ảnh"});
    if (document.archivedAt && !document.kept)
        events.push_back({"creation", *document.archivedAt, software, "PDF/A-" + document.pdfa});
    if (document.checkedAt && !document.pdfa.empty())
        events.push_back({"validation", *document.checkedAt, software, "PDF/A-" + document.pdfa});
    if (document.signedAt)
        events.push_back({"digital signature generation", *document.signedAt, agency, "PAdES: " + document.signer});
    events.push_back({"message digest calculation", plan.createdAt, software, "SHA-256"});
    return events;
}

void writeEvent(XmlWriter& xml, const PackagePlan& plan, const Happened& happened, std::string_view object) {
    xml.open("event");
    writeIdentifier(xml, "event", "LOCAL", plan.id("event", std::string(happened.type) + "/" + std::string(object)));
    xml.leaf("eventType", happened.type);
    xml.leaf("eventDateTime", vietnamIso(happened.at));
    xml.open("eventDetailInformation");
    xml.leaf("eventDetail", happened.detail);
    xml.close();
    xml.open("eventOutcomeInformation");
    xml.leaf("eventOutcome", "success");
    xml.close();
    writeIdentifier(xml, "linkingAgent", "LOCAL", happened.agent);
    writeIdentifier(xml, "linkingObject", "LOCAL", object);
    xml.close();
}

void writeAgent(XmlWriter& xml, const Agent& agent) {
    xml.open("agent");
    writeIdentifier(xml, "agent", "LOCAL", agent.id);
    xml.leaf("agentName", agent.name);
    xml.leaf("agentType", agent.type);
    if (!agent.version.empty()) xml.leaf("agentVersion", agent.version);
    xml.close();
}

std::vector<Agent> agentsOf(const PackagePlan& plan) {
    std::vector<Agent> agents{{software, "sohoa", "software", SOHOA_VERSION},
                              {agency, plan.agencyName, "organization", ""}};
    std::set<std::string> known;
    for (const PackagedDocument& document : plan.documents)
        for (const std::string& device : document.devices)
            if (!document.fromFiles && known.insert(device).second)
                agents.push_back({deviceId(plan, device), device, "hardware", ""});
    return agents;
}

}  // namespace

std::string packagePreservation(const PackagePlan& plan) {
    std::string out;
    XmlWriter xml(out);
    openRoot(xml, "../../schemas/premis.xsd");
    for (const PackagedDocument& document : plan.documents)
        writeFile(xml, plan, document);
    for (const PackagedDocument& document : plan.documents)
        for (const Happened& happened : eventsOf(plan, document))
            writeEvent(xml, plan, happened, plan.id("file", document.name));
    for (const Agent& agent : agentsOf(plan))
        writeAgent(xml, agent);
    xml.close();
    return out;
}

std::string representationPreservation(const PackagePlan& plan) {
    const std::string representation = plan.id("rep", "rep1");
    std::string out;
    XmlWriter xml(out);
    openRoot(xml, "../../../../schemas/premis.xsd");
    xml.open("object", {{"xsi:type", "representation"}});
    writeIdentifier(xml, "object", "LOCAL", representation);
    xml.leaf("originalName", "rep1");
    xml.open("relationship");
    xml.leaf("relationshipType", "structural");
    xml.leaf("relationshipSubType", "has part");
    for (const PackagedDocument& document : plan.documents)
        writeIdentifier(xml, "relatedObject", "LOCAL", plan.id("file", document.name));
    xml.close();
    xml.close();
    writeEvent(xml, plan, {"information package creation", plan.createdAt, software, std::string(name(plan.kind))},
               representation);
    for (const Agent& agent : {Agent{software, "sohoa", "software", SOHOA_VERSION}})
        writeAgent(xml, agent);
    xml.close();
    return out;
}

}  // namespace sohoa::packages
