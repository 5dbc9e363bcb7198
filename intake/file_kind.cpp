#include "intake/file_kind.h"

#include <array>

namespace sohoa::intake {

std::string_view name(FileKind kind) {
    static constexpr std::array names{"jpeg", "png", "tiff", "pdf"};
    return names[static_cast<std::size_t>(kind)];
}

std::optional<FileKind> kindOf(std::string_view file) {
    using namespace std::string_view_literals;
    if (file.starts_with("\xff\xd8\xff"sv)) return FileKind::Jpeg;
    if (file.starts_with("\x89PNG\r\n\x1a\n"sv)) return FileKind::Png;
    if (file.starts_with("II*\0"sv) || file.starts_with("MM\0*"sv) || file.starts_with("II+\0"sv) ||
        file.starts_with("MM\0+"sv))
        return FileKind::Tiff;
    // Some programs put a few bytes before it, and every reader of PDF looks that far.
    if (file.substr(0, 1024).find("%PDF-") != std::string_view::npos) return FileKind::Pdf;
    return std::nullopt;
}

}  // namespace sohoa::intake
