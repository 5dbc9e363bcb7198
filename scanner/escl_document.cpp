#include "scanner/escl_document.h"

#include <pugixml.hpp>

namespace sohoa::scanner {

static std::string_view withoutPrefix(std::string_view name) { return name.substr(name.rfind(':') + 1); }

std::map<std::string, std::string> esclTexts(std::string_view xml, std::string_view root) {
    constexpr std::size_t mostBytes = 1u << 20;
    std::map<std::string, std::string> texts;
    pugi::xml_document document;
    if (xml.size() > mostBytes || !document.load_buffer(xml.data(), xml.size())) return texts;
    const pugi::xml_node top = document.document_element();
    if (withoutPrefix(top.name()) != root) return texts;
    for (const pugi::xml_node& child : top.children())
        texts.emplace(withoutPrefix(child.name()), child.text().as_string());
    return texts;
}

}  // namespace sohoa::scanner
