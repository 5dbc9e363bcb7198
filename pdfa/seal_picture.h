// The picture of the agency's red seal, at the seal's real size, for the profiles that show it (Nghị định 30/2020 Phụ
// lục I II.8; Thông tư 01/2019). A certified copy shows none (Phụ lục I Phần II.I).
#pragma once

#include <filesystem>

#include "core/result.h"
#include "pdfa/increment.h"
#include "pdfa/png_image.h"

namespace sohoa::pdfa {

struct SealPicture {
    TransparentRaster image;
    double width = 0, height = 0;  // points
};

// millimetres: across the picture. Fails with pdfa.seal_image for anything but a PNG with a transparent ground, of 100
// to 4000 pixels, and 10 to 80 mm; with core.file_unreadable.
Result<SealPicture> readSealPicture(const std::filesystem::path& png, double millimetres);

// Adds the image with its soft mask; what it covers stays readable where it is drawn with Multiply.
QPDFObjGen addPicture(Increment& increment, const SealPicture& picture);

}  // namespace sohoa::pdfa
