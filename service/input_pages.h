// The pages of the files that somebody hands to `sohoa digitize`: an image is a page as it is; a PDF and a TIFF of
// several pages are taken apart.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "service/recognition.h"

namespace sohoa {

// The PDF that a page was taken out of.
struct InputPdf {
    Sha256 sha256;
    bool isSigned = false;
};

struct InputPage {
    std::filesystem::path file;   // as it was named
    int sourcePage = 1;           // of it, from 1
    std::filesystem::path image;  // absolute: the file itself, or a page of it below the work folder
    std::optional<Error> error;   // the file could not be taken apart; it counts as one page
    std::optional<InputPdf> pdf{};
};

// A signed PDF is a document by itself, and the document is the file. Nothing where none of the pages is of one; fails
// with intake.signed_among_others where pages of another file are among them.
Result<std::optional<InputPage>> signedFileOf(const std::vector<const InputPage*>& document);
// The PDFs that a document is made from.
std::vector<Sha256> pdfsOf(const std::vector<const InputPage*>& document);

// Files in their order. The work folder is the caller's to remove.
std::vector<InputPage> inputPagesOf(const std::vector<std::filesystem::path>& files, Recognizers& recognizers,
                                    const std::filesystem::path& workFolder);

}  // namespace sohoa
