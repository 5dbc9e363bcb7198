// Clause 6.6: the XMP packet, what it claims, and whether every property in it is defined.
#include <fmt/format.h>

#include <algorithm>

#include "pdfa/check/subject.h"
#include "pdfa/check/xmp_reader.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t longestPacket = 32u << 20;
constexpr std::string_view identification = "http://www.aiim.org/pdfa/ns/id/";

const std::set<std::string> predefinedSchemas{"http://purl.org/dc/elements/1.1/",
                                              "http://ns.adobe.com/xap/1.0/",
                                              "http://ns.adobe.com/xap/1.0/rights/",
                                              "http://ns.adobe.com/xap/1.0/mm/",
                                              "http://ns.adobe.com/xap/1.0/bj/",
                                              "http://ns.adobe.com/xap/1.0/t/pg/",
                                              "http://ns.adobe.com/xmp/1.0/DynamicMedia/",
                                              "http://ns.adobe.com/pdf/1.3/",
                                              "http://ns.adobe.com/photoshop/1.0/",
                                              "http://ns.adobe.com/camera-raw-settings/1.0/",
                                              "http://ns.adobe.com/tiff/1.0/",
                                              "http://ns.adobe.com/exif/1.0/",
                                              "http://ns.adobe.com/exif/1.0/aux/",
                                              "http://www.aiim.org/pdfa/ns/id/",
                                              "http://www.aiim.org/pdfa/ns/extension/",
                                              "http://ns.adobe.com/xap/1.0/sType/ResourceRef#"};

// YYYY[-MM[-DD[Thh:mm[:ss[.s+]](Z|±hh:mm)]]]
bool isXmpDate(std::string_view text) {
    const std::string_view shape = "dddd-dd-ddTdd:dd:dd";
    std::size_t i = 0;
    for (; i < text.size() && i < shape.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == 'd' ? !digit : text[i] != shape[i]) break;
    }
    if (i == text.size()) return i == 4 || i == 7 || i == 10 || i == 16 || i == 19;
    if (i != 16 && i != 19) return false;
    std::string_view rest = text.substr(i);
    if (i == 19 && rest.starts_with('.')) {
        const std::size_t end = rest.find_first_not_of("0123456789", 1);
        if (end == 1) return false;
        rest = end == std::string_view::npos ? "" : rest.substr(end);
    }
    return rest.empty() || rest == "Z" || (rest.size() == 6 && (rest[0] == '+' || rest[0] == '-') && rest[3] == ':');
}

bool isInteger(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// Whether a value is of the type that its schema declares; types with own definitions are left alone.
bool fits(const XmpProperty& property, const std::string& declared) {
    std::string type = lower(declared);
    XmpForm form = XmpForm::Text;
    for (const auto& [prefix, wanted] :
         {std::pair{"seq ", XmpForm::Seq}, {"bag ", XmpForm::Bag}, {"alt ", XmpForm::Alt}})
        if (type.starts_with(prefix)) {
            form = wanted;
            type = type.substr(4);
        }
    if (type == "lang alt") return property.form == XmpForm::Alt;
    static const std::set<std::string> simple{"text", "integer", "date",       "boolean",
                                              "uri",  "url",     "propername", "mimetype"};
    if (!simple.contains(type)) return true;
    if (property.form != form) return false;
    return std::all_of(property.values.begin(), property.values.end(), [&](const std::string& value) {
        if (type == "integer") return isInteger(value);
        if (type == "date") return value.empty() || isXmpDate(value);
        return type != "boolean" || value == "True" || value == "False";
    });
}

void schemas(const Xmp& xmp, const QPDFObjGen& id, Findings& findings) {
    for (const DeclaredSchema& schema : xmp.schemas) {
        if (schema.title.empty() || schema.space.empty() || schema.prefix.empty() || !schema.hasProperties)
            findings.add("6.6.2.3.3", "1", "an extension schema without name, namespace, prefix or properties", id);
        for (const DeclaredProperty& p : schema.properties) {
            const bool category = p.category == "internal" || p.category == "external";
            if (p.name.empty() || p.valueType.empty() || !category || p.description.empty())
                findings.add("6.6.2.3.3", "2",
                             fmt::format("the schema's property {:.40} is not fully described", p.name), id);
        }
    }
}

void property(const Xmp& xmp, const XmpProperty& property, const QPDFObjGen& id, Findings& findings) {
    if (predefinedSchemas.contains(property.space)) return;
    for (const DeclaredSchema& schema : xmp.schemas) {
        if (schema.space != property.space) continue;
        for (const DeclaredProperty& declared : schema.properties) {
            if (declared.name != property.name) continue;
            if (!fits(property, declared.valueType))
                findings.add("6.6.2.3.1", "2", fmt::format("{} is not of its declared type", property.name), id);
            return;
        }
    }
    findings.add("6.6.2.3.1", "1", fmt::format("the property {:.60} is defined nowhere", property.name), id);
}

void predefinedTypes(const XmpProperty& property, const QPDFObjGen& id, Findings& findings) {
    const auto is = [&](std::string_view space, std::string_view name) {
        return property.space == space && property.name == name;
    };
    const auto wrong = [&] {
        findings.add("6.6.2.3.1", "2", fmt::format("{} is of the wrong type", property.name), id);
    };
    for (const char* date : {"CreateDate", "ModifyDate", "MetadataDate"})
        if (is("http://ns.adobe.com/xap/1.0/", date) &&
            (property.form != XmpForm::Text ||
             (!property.values.front().empty() && !isXmpDate(property.values.front()))))
            wrong();
    for (const char* text : {"title", "description", "rights"})
        if (is("http://purl.org/dc/elements/1.1/", text) && property.form != XmpForm::Alt) wrong();
    if (is("http://purl.org/dc/elements/1.1/", "creator") && property.form != XmpForm::Seq) wrong();
}

void identify(Subject& subject, const Xmp& xmp, const QPDFObjGen& id, Findings& findings) {
    for (const XmpProperty& p : xmp.properties) {
        if (p.space != identification || p.values.empty()) continue;
        if (p.name == "part") subject.claimedPart = p.values.front();
        if (p.name == "conformance") subject.claimedConformance = p.values.front();
    }
    if (subject.claimedPart != "2") findings.add("6.6.4", "2", "the file does not claim to be PDF/A-2", id);
    const std::string& level = subject.claimedConformance;
    if (level != "U" && level != "B" && level != "A")
        findings.add("6.6.4", "3", "the file claims no level of conformance", id);
}

}  // namespace

void metadata(Subject& subject, Findings& findings) {
    QPDFObjectHandle stream = subject.pdf.getRoot().getKey("/Metadata");
    const QPDFObjGen id = stream.getObjGen();
    if (!stream.isStream()) return findings.add("6.6.2.1", "1", "the document has no XMP");
    const auto xmp = readXmp(streamData(stream, true, longestPacket));
    if (!xmp) return findings.add("6.6.2.1", "4", "the XMP is not well-formed", id);
    if (xmp->packetHeader.find("bytes=") != std::string::npos)
        findings.add("6.6.2.1", "2", "the xpacket instruction has bytes", id);
    if (xmp->packetHeader.find("encoding=") != std::string::npos)
        findings.add("6.6.2.1", "3", "the xpacket instruction has encoding", id);
    identify(subject, *xmp, id, findings);
    schemas(*xmp, id, findings);
    for (const XmpProperty& p : xmp->properties) {
        property(*xmp, p, id, findings);
        predefinedTypes(p, id, findings);
    }
}

}  // namespace sohoa::pdfa::check
