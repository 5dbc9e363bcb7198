// The files beside a document's PDF: its text, and where every word stands. Written page by page: what is in memory is
// one page, however many there are.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"

namespace sohoa::packages {

enum class SidecarKind { Text, Hocr, Alto };
std::string_view name(SidecarKind kind);       // "text", "hocr", "alto"
std::string_view extension(SidecarKind kind);  // ".txt", ".hocr", ".alto.xml"
std::optional<SidecarKind> sidecarKindNamed(std::string_view name);

struct SidecarSource {
    std::filesystem::path recognized;  // RecognizedPage as JSON
    std::string image;                 // the name of the page's image
};

struct SidecarOrder {
    std::vector<SidecarKind> kinds;
    std::filesystem::path stem;  // the PDF without its ending; the sidecars stand beside it
    std::string title;
    std::vector<SidecarSource> pages;
};

struct Sidecar {
    SidecarKind kind;
    std::filesystem::path file;
    Sha256 sha256;
    std::uint64_t bytes = 0;
};

// All or none. Fails with core.file_exists where one of the files is there already, and with core.bad_message for a
// page that cannot be read.
Result<std::vector<Sidecar>> writeSidecars(const SidecarOrder& order);

}  // namespace sohoa::packages
