#include "scanner/pacer/document_check.h"

#include <fmt/format.h>

#include "core/error_codes.h"
#include "scanner/pacer/jpeg_bytes.h"

namespace sohoa::scanner {

bool isPng(std::string_view bytes) { return bytes.starts_with("\x89PNG\r\n\x1a\n"); }

bool isWholePng(std::string_view bytes) {
    constexpr std::string_view end("IEND\xae\x42\x60\x82");
    constexpr std::size_t mostFilling = 64u << 10;
    const std::size_t at = bytes.rfind(end);
    return isPng(bytes) && at != std::string_view::npos && bytes.size() - at <= mostFilling;
}

Result<> checkDocument(const UpstreamAnswer& answer) {
    const std::string_view bytes = answer.body;
    const auto torn = [&] {
        return fail(errors::ScannerPageTorn, fmt::format("cut off after {} bytes", bytes.size()));
    };
    if (isJpeg(bytes)) return isWholeJpeg(bytes) ? Result<>() : torn();
    if (isPng(bytes)) return isWholePng(bytes) ? Result<>() : torn();
    if (bytes.empty()) return fail(errors::ScannerIo, "an empty answer instead of a page");
    if (answer.contentType.starts_with("text/") || bytes.front() == '<')
        return fail(errors::ScannerIo, "a web page instead of a page");
    if (answer.contentType.starts_with("image/jpeg") || answer.contentType.starts_with("image/png"))
        return fail(errors::ScannerPageTorn, fmt::format("{} bytes that are no image", bytes.size()));
    return {};
}

}  // namespace sohoa::scanner
