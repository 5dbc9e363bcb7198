// A QR code on a printed form: as black squares, which need no image and are sharp at any size.
#pragma once

#include <string>
#include <vector>

#include "core/result.h"

namespace sohoa::pdfa {

struct FormCode {
    double millimetres = 0;  // wide and high, with its quiet zone
    // Modules from the top left, true: black, without the quiet zone; as many rows as columns.
    std::vector<std::vector<bool>> modules;

    static constexpr int quietZone = 4;  // modules on each side (ISO/IEC 18004)
};

// Fails with core.bad_message for a text that no code of that size holds well enough to be read from paper.
Result<FormCode> formCodeOf(const std::string& text, double millimetres);

}  // namespace sohoa::pdfa
