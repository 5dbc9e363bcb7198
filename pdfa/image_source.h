// A page's image file, proven by its digest, and its pixels.
#pragma once

#include <filesystem>
#include <string>

#include "core/sha256.h"
#include "pdfa/raster.h"

namespace sohoa::pdfa {

// The file's bytes, read once: what was hashed is what is decoded, even if the file is exchanged meanwhile.
// Fails with core.file_unreadable, pdfa.image_changed, pdfa.image_too_large (above 512 MiB).
Result<std::string> readProvenImage(const std::filesystem::path& path, const Sha256& digest);

// JPEG, TIFF or PNG by what the bytes begin with. Fails with pdfa.image_unreadable, pdfa.image_too_large.
Result<Raster> decodeImage(std::string_view file);

bool isJpeg(std::string_view file);

}  // namespace sohoa::pdfa
