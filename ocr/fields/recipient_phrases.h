// Whom documents are sent to, in the words they always use.
#pragma once

#include <string>
#include <string_view>

namespace sohoa::ocr {

// "Kho hạc Nha nước" → "Kho bạc Nhà nước", "Giám đốc (í©)" → "Giám đốc (b/c)"; as it was read where nothing like it is
// known. One letter in seven may differ.
std::string spelledRecipient(std::string_view item);

}  // namespace sohoa::ocr
