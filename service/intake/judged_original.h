// What kind of document a file is that was handed in, decided once: from the file alone (sohoa-intake has looked at
// every object of it), our PDF/A check, and the verification of its signatures.
//
// A born-digital document that is signed is never digitized again (Công văn 7197/BKHCN-CĐSQG): the signed file is the
// document, whether it is PDF/A or not, and whether its signatures hold or not; that is what the office must be told.
#pragma once

#include <filesystem>

#include "service/verification.h"
#include "store/originals.h"

namespace sohoa {

// taken: what sohoa-intake answered about the file. What cannot be verified for now (no responder, a stage that fails
// over a hostile signature) is "unknown", never "valid".
Original judgedOriginal(const std::filesystem::path& file, const Sha256& digest, const Json& taken,
                        const TrustSources& trust);

}  // namespace sohoa
