#include "virtual/exchange/edxml_summary.h"

#include <cstring>
#include <pugixml.hpp>

#include "core/base64.h"
#include "core/sha256.h"

namespace sohoa::virtual_exchange {

static bool isNamed(const pugi::xml_node& node, std::string_view local) {
    const char* colon = std::strchr(node.name(), ':');
    return local == (colon == nullptr ? node.name() : colon + 1);
}

static pugi::xml_node child(const pugi::xml_node& parent, std::string_view local) {
    return parent.find_child([&](const pugi::xml_node& node) { return isNamed(node, local); });
}

static std::string text(const pugi::xml_node& parent, std::string_view local) {
    return child(parent, local).child_value();
}

static void readDocument(const pugi::xml_node& header, EdxmlSummary& summary) {
    for (const auto& node : header.children())
        if (isNamed(node, "To")) summary.to.push_back({text(node, "OrganId"), text(node, "OrganName")});
    const auto code = child(header, "Code");
    summary.documentId = text(header, "DocumentId");
    summary.notation = text(code, "CodeNumber") + '/' + text(code, "CodeNotation");
    summary.subject = text(header, "Subject");
    summary.promulgationDate = text(child(header, "PromulgationInfo"), "PromulgationDate");
}

static void readStatus(const pugi::xml_node& header, EdxmlSummary& summary) {
    const auto about = child(header, "ResponseFor");
    summary.status = true;
    summary.to = {{text(about, "OrganId"), ""}};
    summary.documentId = text(about, "DocumentId");
    summary.notation = text(about, "Code");
}

std::optional<EdxmlSummary> summarized(const std::string& edxml) {
    pugi::xml_document document;
    if (!document.load_buffer(edxml.data(), edxml.size(), pugi::parse_default, pugi::encoding_utf8))
        return std::nullopt;
    const auto root = document.document_element();
    const auto header = child(child(child(root, "edXMLEnvelope"), "edXMLHeader"), "MessageHeader");
    if (!isNamed(root, "edXML") || !header) return std::nullopt;
    EdxmlSummary summary;
    const auto from = child(header, "From");
    summary.from = {text(from, "OrganId"), text(from, "OrganName")};
    if (child(header, "StatusCode"))
        readStatus(header, summary);
    else
        readDocument(header, summary);
    for (const auto& attachment : child(root, "AttachmentEncoded").children()) {
        const auto bytes = fromBase64(child(attachment, "ContentTransferEncoded").child_value());
        if (!bytes) return std::nullopt;
        summary.attachmentSha256.push_back(sha256Of(*bytes).hex());
    }
    const bool complete = !summary.from.code.empty() && !summary.to.empty() && !summary.documentId.empty();
    if (!complete) return std::nullopt;
    return summary;
}

}  // namespace sohoa::virtual_exchange
