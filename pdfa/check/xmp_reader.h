// An XMP packet as a list of properties with their namespaces. The only <pugixml.hpp>; it reads no external entities.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sohoa::pdfa::check {

enum class XmpForm { Text, Seq, Bag, Alt, Structure };

struct XmpProperty {
    std::string space, name;  // namespace URI and local name
    XmpForm form = XmpForm::Text;
    std::vector<std::string> values;  // the text, or the items'
    std::string prefix;
};

// A member of a description within an extension schema; its text is "" where it has members of its own.
struct XmpMember {
    std::string space, prefix, name, text;
    XmpForm form = XmpForm::Text;
};
using XmpMembers = std::vector<XmpMember>;

struct DeclaredSchema {
    XmpMembers members;
    std::vector<XmpMembers> properties, types;  // of pdfaSchema:property and pdfaSchema:valueType

    std::string space() const;  // "" where none is said
};
std::string textOf(const XmpMembers& members, const std::string& name);

struct Xmp {
    std::string packetHeader;             // what stands in the opening xpacket instruction; "" where there is none
    std::vector<XmpProperty> properties;  // of the document
    std::vector<DeclaredSchema> schemas;  // pdfaExtension:schemas
};

// Nothing where it is not well-formed or holds no rdf:RDF, or has more of anything than a packet can need (hostile).
std::optional<Xmp> readXmp(const std::string& packet);

}  // namespace sohoa::pdfa::check
