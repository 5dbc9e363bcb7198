#include "push/attachment_packing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/error_codes.h"
#include "push/zip_archive.h"

namespace sohoa::push {

static constexpr std::array<std::string_view, 6> rawFormats = {"pdf", "doc", "docx", "xsl", "xslx", "zip"};
static constexpr std::array<std::string_view, 7> zipBasedFormats = {"zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"};
static constexpr std::array<std::string_view, 5> textFormats = {"txt", "xml", "csv", "html", "json"};

template <std::size_t N>
static bool isIn(const std::array<std::string_view, N>& set, std::string_view item) {
    return std::find(set.begin(), set.end(), item) != set.end();
}

std::string extensionOf(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    if (dot == name.npos || name.size() - dot - 1 > 8) return "";
    std::string extension;
    for (char c : name.substr(dot + 1)) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) return "";
        extension += c;
    }
    return extension;
}

Packing packingFor(std::string_view attachmentName) {
    const std::string extension = extensionOf(attachmentName);
    if (isIn(rawFormats, extension)) return {false, "application/" + extension};
    return {true, "application/zip"};
}

Result<std::string> packedZip(std::string_view content, std::string_view attachmentName, std::string_view contentId) {
    std::string stem(contentId.substr(std::min(contentId.size(), std::string_view("cid:").size())));
    std::replace_if(
        stem.begin(), stem.end(), [](char c) { return c == '/' || c == '\\' || c < 0x21 || c > 0x7e; }, '_');
    const std::string extension = extensionOf(attachmentName);
    return zipped(content, extension.empty() ? stem : stem + '.' + extension);
}

static bool isZip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

static bool isPdf(std::string_view bytes) { return bytes.substr(0, 1024).find("%PDF-") != bytes.npos; }

// In a destroyed file about every fifth group of bytes is U+FFFD; by chance it is one in sixteen million.
static bool wentThroughTextDecoder(std::string_view bytes) {
    std::size_t count = 0;
    for (std::size_t at = bytes.find("\xEF\xBF\xBD"); at != bytes.npos; at = bytes.find("\xEF\xBF\xBD", at + 3))
        ++count;
    return count >= 4 && count * 3 * 100 > bytes.size();
}

static Result<std::string> opened(std::string bytes, const std::string& format, std::size_t largest) {
    if (!isZip(bytes)) return bytes;
    if (format == "zip") return bytes;
    auto content = unzippedSingle(bytes, {.bytes = largest});
    // A spreadsheet that was not packed is a zip archive, too.
    if (!content && content.error().code == errors::AttachmentDamaged && isIn(zipBasedFormats, format)) return bytes;
    return content;
}

Result<std::string> unpackedAttachment(std::string bytes, std::string_view attachmentName, std::string_view contentType,
                                       std::size_t largest) {
    std::string format = extensionOf(attachmentName);
    if (format.empty() && contentType == "application/pdf") format = "pdf";
    const bool labelledZip = contentType == "application/zip";
    const bool mayBePacked = labelledZip ? format != "docx" : format == "pdf";
    if (mayBePacked) {
        auto content = opened(std::move(bytes), format, largest);
        if (!content) return content;
        bytes = std::move(*content);
    }
    if (!isIn(textFormats, format) && wentThroughTextDecoder(bytes))
        return fail(errors::AttachmentDamaged, fmt::format("a {} file that went through a text decoder", format));
    if (format == "pdf" && !isPdf(bytes)) return fail(errors::AttachmentDamaged, "named a PDF but is none");
    return bytes;
}

}  // namespace sohoa::push
