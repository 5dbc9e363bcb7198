// Another CMS in the place of a signature's: the same signature, with a time stamp in its unsigned attributes (B-B to
// B-T). The place is not covered by the signature itself, so nothing that it proves changes; but everything that came
// later covers the place too, so this is only for a signature that nothing follows (decision 0014).
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"
#include "pdfa/archive.h"

namespace sohoa::pdfa {

struct ContentsReplacement {
    std::filesystem::path file, output;
    std::string field;
    std::string cms;  // DER
    bool mustConform = true;
};

// Fails with pdfa.unsigned (no sound signature of that name), pdfa.slot_mismatch (something follows it),
// pdfa.signature_too_large, pdfa.nonconforming, core.bad_message (no DER), core.file_exists.
Result<WrittenFile> replaceContents(const ContentsReplacement& request);

}  // namespace sohoa::pdfa
