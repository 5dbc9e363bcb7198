// A page's image file, proven by its digest, as pixels or in the coding that goes into the archive.
#pragma once

#include <filesystem>
#include <string>

#include "core/sha256.h"
#include "pdfa/raster.h"

namespace sohoa::pdfa {

enum class Coding { Jpeg, Jbig2 };  // DCTDecode, JBIG2Decode

struct CodedImage {
    Coding coding = Coding::Jpeg;
    PixelSize size;
    int channels = 3;  // 1 or 3; of a JBIG2 image 1, of one bit
    std::string bytes;
};

// The file's bytes, read once: what was hashed is what is decoded, even if the file is exchanged meanwhile.
// Fails with core.file_unreadable, pdfa.image_changed, pdfa.image_too_large (above 512 MiB).
Result<std::string> readProvenImage(const std::filesystem::path& path, const Sha256& digest);

// JPEG, TIFF or PNG by what the bytes begin with. Fails with pdfa.image_unreadable, pdfa.image_too_large.
Result<Raster> decodeImage(std::string_view file);

// JPEG of gray or YCbCr goes in as it is, black and white without loss as JBIG2, everything else as JPEG.
Result<CodedImage> codeForArchive(std::string file, Dpi dpi);

}  // namespace sohoa::pdfa
