// An XMP packet as a list of properties with their namespaces, and edited as such. The only <pugixml.hpp>; it reads no
// external entities.
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

// What becomes of a packet when its file becomes another one.
struct XmpName {
    std::string space, local;
};
struct XmpEdit {
    std::vector<XmpName> dropped;  // properties that go
    std::vector<XmpName> cut;      // lists that keep the items first to last, from 1, where they have so many
    std::size_t items = 0, first = 1, last = 0;
    std::string added;  // elements rdf:Description, with their namespaces
};

// All else stays as it stands. Nothing where readXmp() would give nothing.
std::optional<std::string> editedXmp(const std::string& packet, const XmpEdit& edit);

}  // namespace sohoa::pdfa::check
