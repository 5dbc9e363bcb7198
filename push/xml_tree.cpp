#include "push/xml_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <pugixml.hpp>

#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa::push {

static constexpr std::ptrdiff_t mostMarkup = 200'000;

struct XmlTree::Content {
    std::string bytes;  // the tree points into it
    pugi::xml_document document;
};

static std::string_view localPart(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

std::string_view XmlElement::localName() const { return localPart(pugi::xml_node(node_).name()); }

std::string_view XmlElement::namespaceUri() const {
    const std::string_view name = pugi::xml_node(node_).name();
    const std::size_t colon = name.find(':');
    const std::string declaration = colon == name.npos ? "xmlns" : "xmlns:" + std::string(name.substr(0, colon));
    for (pugi::xml_node at(node_); at; at = at.parent())
        if (const auto attribute = at.attribute(declaration.c_str())) return attribute.value();
    return "";
}

XmlElement XmlElement::child(std::string_view wanted) const {
    for (const pugi::xml_node node : pugi::xml_node(node_).children())
        if (node.type() == pugi::node_element && localPart(node.name()) == wanted)
            return XmlElement(node.internal_object());
    return XmlElement();
}

std::vector<XmlElement> XmlElement::children(std::string_view wanted) const {
    std::vector<XmlElement> found;
    for (const pugi::xml_node node : pugi::xml_node(node_).children())
        if (node.type() == pugi::node_element && localPart(node.name()) == wanted)
            found.emplace_back(node.internal_object());
    return found;
}

std::string XmlElement::text() const {
    std::string text;
    for (const pugi::xml_node node : pugi::xml_node(node_).children())
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
    return text;
}

XmlTree::XmlTree(std::unique_ptr<Content> content) : content_(std::move(content)) {}
XmlTree::XmlTree(XmlTree&&) noexcept = default;
XmlTree::~XmlTree() = default;

XmlElement XmlTree::root() const { return XmlElement(content_->document.document_element().internal_object()); }

Result<XmlTree> XmlTree::parse(std::string bytes) {
    // pugixml expands no entities; a message that brings some is refused all the same, nothing honest needs them.
    if (bytes.find("<!DOCTYPE") != bytes.npos || bytes.find("<!ENTITY") != bytes.npos)
        return fail(errors::EdxmlBomb, "a document type declaration");
    // Each of these becomes a node of some sixty bytes; base64 has neither but for its padding.
    if (std::count(bytes.begin(), bytes.end(), '<') > mostMarkup ||
        std::count(bytes.begin(), bytes.end(), '=') > mostMarkup)
        return fail(errors::EdxmlBomb, fmt::format("more than {} elements or attributes", mostMarkup));
    if (bytes.find('\0') != bytes.npos || !isUtf8(bytes)) return fail(errors::EdxmlInvalid, "not UTF-8");
    auto content = std::make_unique<Content>();
    content->bytes = std::move(bytes);
    const pugi::xml_parse_result parsed = content->document.load_buffer_inplace(
        content->bytes.data(), content->bytes.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) return fail(errors::EdxmlInvalid, fmt::format("{} at byte {}", parsed.description(), parsed.offset));
    return XmlTree(std::move(content));
}

}  // namespace sohoa::push
