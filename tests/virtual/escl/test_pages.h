// Page images made for a test: A4 at 100 dpi, each with a grey of its own in the middle, so that a page tells which it
// is.
#pragma once

#include <filesystem>

namespace sohoa::test {

enum class Coding { Jpeg, Png, Tiff };

// page-1.jpg, … ; the middle of page n has the grey value grayOf(n).
void writePages(const std::filesystem::path& folder, int count, Coding coding = Coding::Jpeg, bool color = false);
void writePage(const std::filesystem::path& file, int number, Coding coding, bool color, int dpi = 100);

int grayOf(int number);

// Which page the image is, by the middle of it: 0 for none.
int pageShownIn(const std::filesystem::path& image);

}  // namespace sohoa::test
