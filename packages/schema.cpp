#include "packages/schema.h"

#include <fmt/format.h>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include <climits>

#include "core/error_codes.h"
#include "core/handle.h"

namespace sohoa::packages {

namespace {

#if LIBXML_VERSION >= 21200
using XmlError = const xmlError*;
#else
using XmlError = xmlErrorPtr;
#endif

// Keeps the first fault.
void note(void* fault, XmlError error) {
    auto& text = *static_cast<std::string*>(fault);
    if (!text.empty()) return;
    const auto* node = static_cast<const xmlNode*>(error->node);
    const bool named = node != nullptr && node->type == XML_ELEMENT_NODE && node->name != nullptr;
    text =
        fmt::format("line {}: {}", error->line, named ? reinterpret_cast<const char*>(node->name) : "not well-formed");
}

void passOver(void*, XmlError) {}

void prepareOnce() {
    static const bool prepared = [] {
        xmlInitParser();
        xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
        return true;
    }();
    (void)prepared;
}

using Document = Owned<xmlDoc, xmlFreeDoc>;

Document parsed(std::string_view text, std::string& fault) {
    if (text.size() > INT_MAX) {
        fault = "larger than 2 GB";
        return nullptr;
    }
    const Owned<xmlParserCtxt, xmlFreeParserCtxt> parser{xmlNewParserCtxt()};
    Document document{xmlCtxtReadMemory(parser.get(), text.data(), static_cast<int>(text.size()), nullptr, "UTF-8",
                                        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING)};
    const auto* error = xmlCtxtGetLastError(parser.get());
    if (document == nullptr) fault = fmt::format("line {}: not well-formed", error != nullptr ? error->line : 1);
    if (document != nullptr && (document->intSubset != nullptr || document->extSubset != nullptr)) {
        fault = "line 1: DOCTYPE";
        document.reset();
    }
    return document;
}

}  // namespace

struct Schema::Content {
    Owned<xmlSchema, xmlSchemaFree> schema;
};

Schema::Schema(std::unique_ptr<Content> content) : content_(std::move(content)) {}
Schema::Schema(Schema&&) noexcept = default;
Schema::~Schema() = default;

Result<Schema> Schema::load(const std::filesystem::path& file) {
    prepareOnce();
    const Owned<xmlSchemaParserCtxt, xmlSchemaFreeParserCtxt> parser{xmlSchemaNewParserCtxt(file.c_str())};
    if (parser == nullptr) return fail(errors::FileUnreadable, file.string());
    xmlSchemaSetParserStructuredErrors(parser.get(), passOver, nullptr);
    Owned<xmlSchema, xmlSchemaFree> schema{xmlSchemaParse(parser.get())};
    if (schema == nullptr) return fail(errors::FileUnreadable, file.string());
    return Schema(std::make_unique<Content>(Content{std::move(schema)}));
}

std::string Schema::faultOf(std::string_view text) const {
    std::string fault;
    const Document document = parsed(text, fault);
    if (document == nullptr) return fault;
    const Owned<xmlSchemaValidCtxt, xmlSchemaFreeValidCtxt> validator{xmlSchemaNewValidCtxt(content_->schema.get())};
    xmlSchemaSetValidStructuredErrors(validator.get(), note, &fault);
    const int outcome = xmlSchemaValidateDoc(validator.get(), document.get());
    if (outcome != 0 && fault.empty()) fault = "line 1: not as the schema has it";
    return outcome == 0 ? "" : fault;
}

Result<PackageSchemas> PackageSchemas::load(const std::filesystem::path& folder) {
    auto mets = Schema::load(folder / "package.xsd");
    if (!mets) return passOn(mets);
    auto premis = Schema::load(folder / "premis.xsd");
    if (!premis) return passOn(premis);
    auto file = Schema::load(folder / "EAD.xsd");
    if (!file) return passOn(file);
    auto document = Schema::load(folder / "EAD_doc.xsd");
    if (!document) return passOn(document);
    return PackageSchemas{std::move(*mets), std::move(*premis), std::move(*file), std::move(*document)};
}

}  // namespace sohoa::packages
