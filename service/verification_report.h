// A verification as a paper to print and keep (Kiên Giang, Quyết định 1010/QĐ-UBND, Điều 11.1 a–d): the file's digest,
// the time of the check, what was trusted, and of each signature the four lines and what came after it.
#pragma once

#include <filesystem>

#include "core/json.h"
#include "core/result.h"

namespace sohoa {

// Writes a PDF/A; `reports` are those of verifyPdf, one a file. Fails with what sohoa-pdfa's print_form fails with.
Result<> printVerification(const Json& reports, const std::filesystem::path& output);

// The blocks of the paper, as print_form takes them.
Json verificationBlocks(const Json& report);

}  // namespace sohoa
