#include "pdfa/check/xmp_reader.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cstring>
#include <functional>
#include <sstream>

namespace sohoa::pdfa::check {

namespace {

constexpr std::string_view rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr std::string_view extension = "http://www.aiim.org/pdfa/ns/extension/";

constexpr std::size_t mostProperties = 20000, mostDeclared = 5000, mostAttributes = 200;

struct QualifiedName {
    std::string space, local, prefix;
    bool is(std::string_view wantedSpace, std::string_view wantedLocal) const {
        return space == wantedSpace && local == wantedLocal;
    }
};

// pugixml knows no namespaces: a prefix is looked up in the elements around.
QualifiedName resolve(const char* name, pugi::xml_node at, bool attribute) {
    const char* colon = std::strchr(name, ':');
    const std::string prefix = colon == nullptr ? "" : std::string(name, colon);
    const std::string declaration = prefix.empty() ? "xmlns" : "xmlns:" + prefix;
    const std::string local = colon == nullptr ? name : colon + 1;
    if (attribute && prefix.empty()) return {"", local, ""};
    for (; at; at = at.parent())
        if (const auto found = at.attribute(declaration.c_str())) return {found.value(), local, prefix};
    return {"", local, prefix};
}
QualifiedName nameOf(pugi::xml_node node) { return resolve(node.name(), node, false); }

bool isElement(pugi::xml_node node) { return node.type() == pugi::node_element; }

pugi::xml_node childNamed(pugi::xml_node node, std::string_view space, std::string_view local) {
    for (pugi::xml_node child : node.children())
        if (isElement(child) && nameOf(child).is(space, local)) return child;
    return {};
}

// rdf:parseType="Resource" or an rdf:Description within; of either the node that holds the members.
pugi::xml_node structureOf(pugi::xml_node node) {
    const pugi::xml_node description = childNamed(node, rdf, "Description");
    return description ? description : node;
}

void eachItem(pugi::xml_node list, const std::function<void(pugi::xml_node)>& visit) {
    for (pugi::xml_node container : list.children())
        for (pugi::xml_node item : container.children())
            if (isElement(item) && nameOf(item).is(rdf, "li")) visit(structureOf(item));
}

XmpForm formOf(pugi::xml_node node) {
    for (pugi::xml_node child : node.children()) {
        if (!isElement(child)) continue;
        const QualifiedName name = nameOf(child);
        return name.is(rdf, "Seq")   ? XmpForm::Seq
               : name.is(rdf, "Bag") ? XmpForm::Bag
               : name.is(rdf, "Alt") ? XmpForm::Alt
                                     : XmpForm::Structure;
    }
    return XmpForm::Text;
}

XmpMembers membersOf(pugi::xml_node structure) {
    XmpMembers members;
    for (pugi::xml_node child : structure.children()) {
        if (!isElement(child)) continue;
        const QualifiedName name = nameOf(child);
        members.push_back({name.space, name.prefix, name.local, child.child_value(), formOf(child)});
    }
    for (const pugi::xml_attribute a : structure.attributes()) {
        const std::string_view raw = a.name();
        if (raw.starts_with("xmlns") || raw.starts_with("xml:")) continue;
        const QualifiedName name = resolve(a.name(), structure, true);
        if (name.space != rdf) members.push_back({name.space, name.prefix, name.local, a.value()});
    }
    return members;
}

void readSchemas(pugi::xml_node node, std::vector<DeclaredSchema>& schemas) {
    eachItem(node, [&](pugi::xml_node item) {
        DeclaredSchema schema{membersOf(item), {}, {}};
        for (pugi::xml_node child : item.children()) {
            const std::string local = nameOf(child).local;
            if (local == "property")
                eachItem(child, [&](pugi::xml_node p) { schema.properties.push_back(membersOf(p)); });
            if (local == "valueType") eachItem(child, [&](pugi::xml_node t) { schema.types.push_back(membersOf(t)); });
        }
        schemas.push_back(std::move(schema));
    });
}

void setValue(pugi::xml_node node, XmpProperty& property) {
    property.form = formOf(node);
    if (property.form == XmpForm::Text) {
        property.values.emplace_back(node.child_value());
        return;
    }
    for (pugi::xml_node child : node.children())
        if (isElement(child)) {
            for (pugi::xml_node item : child.children())
                if (isElement(item)) property.values.emplace_back(item.child_value());
            return;
        }
}

void readDescription(pugi::xml_node description, Xmp& xmp) {
    for (const pugi::xml_attribute attribute : description.attributes()) {
        const std::string_view raw = attribute.name();
        if (raw == "xmlns" || raw.starts_with("xmlns:") || raw.starts_with("xml:")) continue;
        const QualifiedName name = resolve(attribute.name(), description, true);
        if (name.space != rdf && !name.space.empty())
            xmp.properties.push_back({name.space, name.local, XmpForm::Text, {attribute.value()}, name.prefix});
    }
    for (pugi::xml_node child : description.children()) {
        if (!isElement(child)) continue;
        const QualifiedName name = nameOf(child);
        if (name.is(extension, "schemas")) readSchemas(child, xmp.schemas);
        XmpProperty property{name.space, name.local, XmpForm::Text, {}, name.prefix};
        setValue(child, property);
        xmp.properties.push_back(std::move(property));
    }
}

pugi::xml_node findRdf(pugi::xml_node node, int depth) {
    for (pugi::xml_node child : node.children()) {
        if (!isElement(child)) continue;
        if (nameOf(child).is(rdf, "RDF")) return child;
        if (depth < 4)
            if (const pugi::xml_node found = findRdf(child, depth + 1)) return found;
    }
    return {};
}

// Looking up prefixes is a search in the attributes around: a packet of nothing but attributes would take hours.
struct Sane final : pugi::xml_tree_walker {
    bool for_each(pugi::xml_node& node) override {
        std::size_t attributes = 0;
        for (auto a = node.first_attribute(); a && attributes <= mostAttributes; a = a.next_attribute())
            ++attributes;
        return attributes <= mostAttributes && depth() < 40;
    }
};

bool isOneOf(const std::vector<XmpName>& names, const QualifiedName& name) {
    return std::any_of(names.begin(), names.end(), [&](const XmpName& one) { return name.is(one.space, one.local); });
}

void keepItems(pugi::xml_node property, const XmpEdit& edit) {
    std::vector<pugi::xml_node> items;
    for (pugi::xml_node list : property.children())
        for (pugi::xml_node item : list.children())
            if (isElement(item)) items.push_back(item);
    if (items.size() != edit.items) return;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (i + 1 < edit.first || i + 1 > edit.last) items[i].parent().remove_child(items[i]);
}

void editDescription(pugi::xml_node description, const XmpEdit& edit) {
    for (pugi::xml_attribute attribute = description.first_attribute(), next; attribute; attribute = next) {
        next = attribute.next_attribute();
        if (isOneOf(edit.dropped, resolve(attribute.name(), description, true)))
            description.remove_attribute(attribute);
    }
    for (pugi::xml_node child = description.first_child(), next; child; child = next) {
        next = child.next_sibling();
        if (!isElement(child)) continue;
        const QualifiedName name = nameOf(child);
        if (isOneOf(edit.cut, name)) keepItems(child, edit);
        if (isOneOf(edit.dropped, name)) description.remove_child(child);
    }
}

}  // namespace

std::string textOf(const XmpMembers& members, const std::string& name) {
    for (const XmpMember& member : members)
        if (member.name == name) return member.text;
    return {};
}

std::string DeclaredSchema::space() const { return textOf(members, "namespaceURI"); }

std::optional<Xmp> readXmp(const std::string& packet) {
    pugi::xml_document document;
    if (!document.load_buffer(packet.data(), packet.size(), pugi::parse_default | pugi::parse_pi)) return std::nullopt;
    Sane sane;
    if (!document.traverse(sane)) return std::nullopt;
    Xmp xmp;
    for (pugi::xml_node node : document.children())
        if (node.type() == pugi::node_pi && std::string_view(node.name()) == "xpacket" && xmp.packetHeader.empty())
            xmp.packetHeader = node.value();
    const pugi::xml_node root = findRdf(document, 0);
    if (!root) return std::nullopt;
    for (pugi::xml_node child : root.children())
        if (isElement(child) && nameOf(child).is(rdf, "Description")) readDescription(child, xmp);
    std::size_t declared = 0;
    for (const DeclaredSchema& schema : xmp.schemas)
        declared += schema.properties.size() + schema.types.size() + 1;
    if (xmp.properties.size() > mostProperties || declared > mostDeclared) return std::nullopt;
    return xmp;
}

std::optional<std::string> editedXmp(const std::string& packet, const XmpEdit& edit) {
    if (!readXmp(packet)) return std::nullopt;
    pugi::xml_document document;
    constexpr unsigned asItStands = pugi::parse_default | pugi::parse_pi | pugi::parse_ws_pcdata;
    document.load_buffer(packet.data(), packet.size(), asItStands);
    pugi::xml_node root = findRdf(document, 0);
    for (pugi::xml_node child : root.children())
        if (isElement(child) && nameOf(child).is(rdf, "Description")) editDescription(child, edit);
    if (!root.append_buffer(edit.added.data(), edit.added.size(), asItStands, pugi::encoding_utf8)) return std::nullopt;
    std::ostringstream written;
    document.save(written, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return written.str();
}

}  // namespace sohoa::pdfa::check
