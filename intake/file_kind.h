// What a file is, by what it begins with; its name says nothing.
#pragma once

#include <optional>
#include <string_view>

namespace sohoa::intake {

enum class FileKind { Jpeg, Png, Tiff, Pdf };

std::string_view name(FileKind kind);  // "jpeg", "png", "tiff", "pdf"
std::optional<FileKind> kindOf(std::string_view file);

}  // namespace sohoa::intake
