#include "packages/mets_reader.h"

#include <pugixml.hpp>

#include "core/error_codes.h"

namespace sohoa::packages {

namespace {

std::string_view localName(const char* name) {
    const std::string_view whole(name);
    return whole.substr(whole.find(':') == std::string_view::npos ? 0 : whole.find(':') + 1);
}

std::string attribute(const pugi::xml_node& node, std::string_view wanted) {
    for (const auto& each : node.attributes())
        if (localName(each.name()) == wanted) return each.value();
    return "";
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view wanted) {
    for (const auto& each : node.children())
        if (localName(each.name()) == wanted) return each;
    return {};
}

NamedFile named(const pugi::xml_node& node, std::string path) {
    return {std::move(path), attribute(node, "CHECKSUM"), attribute(node, "CHECKSUMTYPE"),
            std::strtoull(attribute(node, "SIZE").c_str(), nullptr, 10)};
}

// In the order of the document; not by recursion, since who wrote it chose how deep it nests.
class MetsWalk final : public pugi::xml_tree_walker {
  public:
    ReadMets read;

    bool for_each(pugi::xml_node& node) override {
        const std::string_view name = localName(node.name());
        if (name == "metsHdr") read.oaisType = attribute(node, "OAISPACKAGETYPE");
        if (name == "mdRef") read.files.push_back(named(node, attribute(node, "href")));
        if (name == "mptr") read.metsFiles.push_back(attribute(node, "href"));
        if (name == "file") read.files.push_back(named(node, attribute(child(node, "FLocat"), "href")));
        if (name == "file" && attribute(node.parent(), "USE") == "Data") ++read.data;
        return true;
    }
};

class PremisWalk final : public pugi::xml_tree_walker {
  public:
    std::vector<PreservedFile> files;

    bool for_each(pugi::xml_node& node) override {
        if (localName(node.name()) != "object" || attribute(node, "type") != "file") return true;
        const auto characteristics = child(node, "objectCharacteristics");
        const auto place = child(child(child(node, "storage"), "contentLocation"), "contentLocationValue");
        files.push_back({place.text().get(), child(child(characteristics, "fixity"), "messageDigest").text().get(),
                         std::strtoull(child(characteristics, "size").text().get(), nullptr, 10)});
        return true;
    }
};

Result<> parse(pugi::xml_document& tree, std::string_view document) {
    const auto parsed = tree.load_buffer(document.data(), document.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) return fail(errors::PackageDamaged, parsed.description());
    return {};
}

}  // namespace

Result<ReadMets> readMets(std::string_view document) {
    pugi::xml_document tree;
    if (auto parsed = parse(tree, document); !parsed) return passOn(parsed);
    MetsWalk walk;
    walk.read.objectId = attribute(tree.document_element(), "OBJID");
    tree.traverse(walk);
    return std::move(walk.read);
}

Result<std::vector<PreservedFile>> readPreservedFiles(std::string_view document) {
    pugi::xml_document tree;
    if (auto parsed = parse(tree, document); !parsed) return passOn(parsed);
    PremisWalk walk;
    tree.traverse(walk);
    return std::move(walk.files);
}

}  // namespace sohoa::packages
