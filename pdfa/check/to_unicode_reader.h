// Reads other people's ToUnicode CMaps: code → the first UTF-16 unit of its text.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace sohoa::pdfa::check {

// bfchar and bfrange, at most 65536 codes. A range may not run over the end of its last byte (ISO 32000-1 9.10.3): what
// it would give beyond has no meaning and is left out.
std::map<std::uint32_t, std::uint32_t> readToUnicode(const std::string& cmap);

}  // namespace sohoa::pdfa::check
