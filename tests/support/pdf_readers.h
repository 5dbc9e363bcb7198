// Other people's readers of PDF, asked about a file: what they complain about.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace sohoa::test {

// qpdf, poppler's pdfinfo, pdftotext and pdftoppm, ghostscript and mutool read every page. Empty: none of them said a
// word. scratch: a folder for what they paint.
std::vector<std::string> complaintsAbout(const std::filesystem::path& pdf, const std::filesystem::path& scratch);

}  // namespace sohoa::test
