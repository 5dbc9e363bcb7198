#include "scanner/paper.h"

#include <cmath>

namespace sohoa::scanner {

std::optional<Paper> paperNamed(std::string_view name) {
    if (name == "a4") return Paper::A4;
    if (name == "a5") return Paper::A5;
    if (name == "a3") return Paper::A3;
    if (name == "legal") return Paper::Legal;
    if (name == "auto") return Paper::Auto;
    if (name == "long") return Paper::Long;
    return std::nullopt;
}

PaperSize sizeOf(Paper paper) {
    switch (paper) {
        case Paper::A4: return {210, 297};
        case Paper::A5: return {148, 210};
        case Paper::A3: return {297, 420};
        case Paper::Legal: return {8.5 * MillimetresPerInch, 14 * MillimetresPerInch};
        case Paper::Auto: return {};
        case Paper::Long: return {210, 0};
    }
    return {};
}

PixelSize pixelsOf(PaperSize size, Dpi dpi) {
    const auto pixels = [dpi](double mm) { return static_cast<int>(std::lround(mm / MillimetresPerInch * dpi.value)); };
    return {pixels(size.widthMillimetres), pixels(size.heightMillimetres)};
}

}  // namespace sohoa::scanner
