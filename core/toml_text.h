// A text as a TOML file spells it: in quotation marks, with what must be escaped escaped.
#pragma once

#include <string>
#include <string_view>

namespace sohoa {

std::string tomlText(std::string_view text);  // of UTF-8

}  // namespace sohoa
