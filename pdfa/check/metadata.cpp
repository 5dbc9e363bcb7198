// Clause 6.6: the XMP packets, what the document's own claims, and whether every property is defined and of its type.
#include <fmt/format.h>

#include "core/text.h"
#include "pdfa/check/extension_schemas.h"
#include "pdfa/check/predefined_schemas.h"
#include "pdfa/check/subject.h"
#include "pdfa/check/xmp_reader.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t longestPacket = 16u << 20;
constexpr std::string_view identification = "http://www.aiim.org/pdfa/ns/id/";

// A property may be declared in the packet it stands in, or in the document's own.
void property(const Xmp& xmp, const Xmp& document, const XmpProperty& property, const QPDFObjGen& id,
              Findings& findings) {
    std::optional<std::string> type = predefinedType(property);
    if (!type) {
        const XmpMembers* declared = declaredIn(xmp, property);
        if (declared == nullptr) declared = declaredIn(document, property);
        if (declared == nullptr)
            return findings.add("6.6.2.3.1", "1", fmt::format("the property {:.60} is defined nowhere", property.name),
                                id);
        type = textOf(*declared, "valueType");
    }
    if (!fitsType(property, *type))
        findings.add("6.6.2.3.1", "2", fmt::format("{:.60} is not of its type, {:.40}", property.name, *type), id);
}

void identify(Subject& subject, const Xmp& xmp, const QPDFObjGen& id, Findings& findings) {
    bool any = false;
    for (const XmpProperty& p : xmp.properties) {
        if (p.space != identification || p.values.empty()) continue;
        any = true;
        if (p.name == "part") subject.claimedPart = p.values.front();
        if (p.name == "conformance") subject.claimedConformance = p.values.front();
        const char* test = p.name == "part" ? "4" : p.name == "conformance" ? "5" : p.name == "amd" ? "6" : "7";
        if (p.prefix != "pdfaid") findings.add("6.6.4", test, fmt::format("{:.40} under another prefix", p.name), id);
    }
    if (!any) return findings.add("6.6.4", "1", "the file does not say that it is PDF/A", id);
    if (subject.claimedPart != "2") findings.add("6.6.4", "2", "the file does not claim to be PDF/A-2", id);
    const std::string& level = subject.claimedConformance;
    if (level != "U" && level != "B" && level != "A")
        findings.add("6.6.4", "3", "the file claims no level of conformance", id);
}

std::optional<Xmp> read(Subject& subject, QPDFObjectHandle stream, Findings& findings) {
    const QPDFObjGen id = stream.getObjGen();
    const std::string packet = subject.unfold(stream, longestPacket);
    if (!isUtf8(packet)) {
        findings.add("6.6.2.1", "5", "XMP that is not UTF-8", id);
        return std::nullopt;
    }
    auto xmp = readXmp(packet);
    if (!xmp) {
        findings.add("6.6.2.1", "4", "XMP that is not well-formed", id);
        return std::nullopt;
    }
    if (xmp->packetHeader.find("bytes=") != std::string::npos)
        findings.add("6.6.2.1", "2", "the xpacket instruction has bytes", id);
    if (xmp->packetHeader.find("encoding=") != std::string::npos)
        findings.add("6.6.2.1", "3", "the xpacket instruction has encoding", id);
    extensionSchemas(*xmp, id, findings);
    return xmp;
}

}  // namespace

void metadata(Subject& subject, Findings& findings) {
    QPDFObjectHandle own = subject.pdf.getRoot().getKey("/Metadata");
    Xmp document;
    if (!own.isStream()) {
        findings.add("6.6.2.1", "1", "the document has no XMP");
    } else if (auto xmp = read(subject, own, findings)) {
        document = std::move(*xmp);
        identify(subject, document, own.getObjGen(), findings);
        for (const XmpProperty& p : document.properties)
            property(document, document, p, own.getObjGen(), findings);
    }
    for (QPDFObjectHandle object : subject.objects) {
        if (!object.isStream() || nameIn(object.getDict(), "/Type") != "/Metadata") continue;
        if (object.getObjGen() == own.getObjGen()) continue;
        if (const auto xmp = read(subject, object, findings))
            for (const XmpProperty& p : xmp->properties)
                property(*xmp, document, p, object.getObjGen(), findings);
    }
}

}  // namespace sohoa::pdfa::check
