// A page as it was delivered: an image file that is whole, fsynced and known by its digest. Never changed afterwards.
//
// Made only by scanner/ (or an import), and only when every line the device promised was read, the file is on the disk
// and its SHA-256 is in the ledger, before the next sheet is fed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/sha256.h"
#include "core/units.h"

namespace sohoa {

enum class Side { Front, Back };
enum class ColorMode { Color, Gray, Bilevel };
enum class PaperSource { Flatbed, Adf, AdfDuplex, Import };

std::string_view name(Side side);           // "front", "back"
std::string_view name(ColorMode mode);      // "color", "gray", "bw"
std::string_view name(PaperSource source);  // "flatbed", "adf", "adf-duplex", "import"
std::optional<Side> sideNamed(std::string_view name);
std::optional<ColorMode> colorModeNamed(std::string_view name);
std::optional<PaperSource> paperSourceNamed(std::string_view name);

struct Page {
    PageNumber number;
    SheetNumber sheet;
    Side side = Side::Front;
    std::filesystem::path file;  // absolute; the image alone, in a lossless or the original coding
    Sha256 sha256;               // of the file's bytes
    std::uint64_t bytes = 0;
    PixelSize size;
    Dpi dpi;
    ColorMode mode = ColorMode::Color;
    std::string device;  // SANE's stable name, or "import"
    UtcTime scannedAt;
};

}  // namespace sohoa
