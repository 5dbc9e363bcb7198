// How a page's image goes into the archive: chosen for each page by what is on it.
//
//   black and white           one lossless JBIG2 image
//   typed paper               the layers of mixed raster content (mrc/layers.h): JPEG of low resolution for the ground,
//                             JPEG for seals, stamps, pens and pictures, and the letters as a lossless JBIG2 mask of
//                             the page's own resolution through which the ink's colours show
//   a photograph, a drawing   one JPEG of the whole page
//
// What is coded as a bitmap keeps every pixel: coders that put one letter's picture in another's place have no place
// in an archive.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pdfa/raster.h"

namespace sohoa::pdfa {

enum class Coding { Jpeg, Jbig2 };  // DCTDecode, JBIG2Decode

struct CodedImage {
    Coding coding = Coding::Jpeg;
    PixelSize size;
    int channels = 3;  // 1 or 3; of a JBIG2 image 1, of one bit
    std::string bytes;
};

// Painted over what came before.
struct PagePart {
    CodedImage image;
    PixelBox box;                      // in pixels of the delivered image; may reach over its right and lower edge
    std::optional<CodedImage> mask{};  // a JBIG2 image over the same box: the image shows where it is black
};

struct CodedPage {
    PixelSize size;  // of the delivered image
    std::vector<PagePart> parts;
};

// What a profile may demand: Whole keeps a page of gray or colour in one image, a JPEG of gray or YCbCr as it came.
enum class PageCoding { Auto, Whole };
std::optional<PageCoding> pageCodingNamed(std::string_view name);  // "auto", "whole"

// file: a JPEG, TIFF or PNG. The same file gives the same bytes. Fails with pdfa.image_unreadable,
// pdfa.image_too_large.
Result<CodedPage> codePage(std::string file, Dpi dpi, PageCoding coding);

}  // namespace sohoa::pdfa
