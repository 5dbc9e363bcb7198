// Red too pale for the red layer's threshold: a mark of a nearly empty pad.
#pragma once

#include <optional>

#include "ocr/prepared_page.h"

namespace sohoa::ocr {

// The page with its red as strong as a fresh mark's, where there is pale red on its upper half, as much as a mark has
// at least; nothing else. Shares the ink with the page.
std::optional<PreparedPage> withStrongRed(const PreparedPage& page);

}  // namespace sohoa::ocr
