// Bytes of an update that its cross-reference table does not name. Conforming readers never look there; those that
// repair files do, and show another document.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

// Where an object lies in [begin, end) that the file, which ends at `end`, does not name; in words.
std::optional<std::string> unnamedObjects(PdfFile& file, std::uint64_t begin, std::uint64_t end);

}  // namespace sohoa::pdfa
