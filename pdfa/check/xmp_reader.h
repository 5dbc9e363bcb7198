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
};

struct DeclaredProperty {
    std::string name, valueType, category, description;
};

struct DeclaredSchema {
    std::string title, space, prefix;
    std::vector<DeclaredProperty> properties;
    bool hasProperties = false;
};

struct Xmp {
    std::string packetHeader;             // what stands in the opening xpacket instruction; "" where there is none
    std::vector<XmpProperty> properties;  // of the document
    std::vector<DeclaredSchema> schemas;  // pdfaExtension:schemas
};

// Nothing where it is not well-formed or holds no rdf:RDF.
std::optional<Xmp> readXmp(const std::string& packet);

}  // namespace sohoa::pdfa::check
