// The pages of the files that somebody hands to `sohoa digitize`: an image is a page as it is; a PDF and a TIFF of
// several pages are taken apart.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/result.h"
#include "service/recognition.h"

namespace sohoa {

struct InputPage {
    std::filesystem::path file;   // as it was named
    int sourcePage = 1;           // of it, from 1
    std::filesystem::path image;  // absolute: the file itself, or a page of it below the work folder
    std::optional<Error> error;   // the file could not be taken apart; it counts as one page
};

// Files in their order. The work folder is the caller's to remove.
std::vector<InputPage> inputPagesOf(const std::vector<std::filesystem::path>& files, Recognizers& recognizers,
                                    const std::filesystem::path& workFolder);

}  // namespace sohoa
