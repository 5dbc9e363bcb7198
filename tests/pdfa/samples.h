// Small scanned pages and archive files made on the spot, and programs that judge what comes out.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/recognized_page.h"
#include "pdfa/archive.h"
#include "pdfa/raster.h"

namespace sohoa::pdfa::samples {

// A folder of its own that goes with the test.
class Folder {
  public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    std::vector<std::string> names() const;  // of what lies in it

  private:
    std::filesystem::path path_;
};

struct Ran {
    int status = 0;
    std::string output;
};
Ran run(const std::string& command);  // standard error comes with the output

// A white page, width × height pixels, with black bars where lines of text would be.
Raster whitePage(int width, int height, int channels);
void blacken(Raster& raster, const PixelBox& box);

std::string tiffOf(const Raster& raster, bool bilevel);
std::string pngOf(const Raster& raster);

// Words with baselines, lying on a sheet that was delivered turned by a quarter or not; boxes are of the delivered
// image.
RecognizedPage recognized(PixelSize delivered, Dpi dpi, QuarterTurn turn, const std::vector<Word>& words);
Word word(const std::string& text, PixelBox box);

// Writes image (and words) into the folder and makes a page of the request of them.
ArchivePage page(const Folder& folder, const std::string& name, const std::string& image, PixelSize size, Dpi dpi,
                 const RecognizedPage* recognized = nullptr);
ArchiveRequest request(const Folder& folder, const std::string& output, std::vector<ArchivePage> pages);

// A whole archive file: one A4 page of 100 dpi in colour with three Vietnamese words.
std::filesystem::path archiveFile(const Folder& folder, const std::string& name = "archive.pdf");

std::string bytesOf(const std::filesystem::path& path);
void write(const std::filesystem::path& path, const std::string& bytes);

}  // namespace sohoa::pdfa::samples
