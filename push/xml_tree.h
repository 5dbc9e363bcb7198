// An XML file as a tree that can only be read. The only user of pugixml.
//
// Elements are found by their local name: in edXML prefix and default namespace are the same vocabulary.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace pugi {
struct xml_node_struct;
}

namespace sohoa::push {

// Looks into its XmlTree, which must outlive it. One that was not found is empty; its children are empty, too.
class XmlElement {
  public:
    explicit XmlElement(pugi::xml_node_struct* node = nullptr) : node_(node) {}
    explicit operator bool() const { return node_ != nullptr; }

    std::string_view localName() const;
    std::string_view namespaceUri() const;  // by the declarations on the element and those around it
    XmlElement child(std::string_view localName) const;
    std::vector<XmlElement> children(std::string_view localName) const;
    std::string text() const;  // its own text, as it stands

  private:
    pugi::xml_node_struct* node_;
};

class XmlTree {
  public:
    // Takes UTF-8 only. Fails with push.edxml_bomb for a document type declaration (entities) and for more elements or
    // attributes than any message has, and with push.edxml_invalid for what is not well-formed.
    static Result<XmlTree> parse(std::string bytes);

    XmlTree(XmlTree&&) noexcept;
    XmlTree& operator=(XmlTree&&) = delete;
    ~XmlTree();

    XmlElement root() const;

  private:
    struct Content;
    explicit XmlTree(std::unique_ptr<Content> content);
    std::unique_ptr<Content> content_;
};

}  // namespace sohoa::push
