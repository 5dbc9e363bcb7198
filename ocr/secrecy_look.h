// The look at a sheet before anything of it is kept (Nghị định 30/2020 Phụ lục I, ô 10a): does it bear a mark of
// secrecy? No text is read but what stands in frames, so that it takes a part of the time of a reading.
//
// A mark stands on the upper half of its page. Which way the sheet was fed is not known, so both ends are looked at
// along the axis the lines run, and along the other one too where the lines do not say.
#pragma once

#include "ocr/fields/grammar.h"
#include "ocr/page_pipeline.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct SecrecyFinding {
    Secrecy secrecy = Secrecy::None;
    double confidence = 0;  // how well the mark read, 0…1; 0 where there is none
};

// Whether a text speaks of secrecy in its words ("độ mật", "bí mật nhà nước"): a person is asked, nothing is refused.
bool speaksOfSecrecy(std::string_view text);

// Fails as recognizePage does.
Result<SecrecyFinding> lookForSecrecy(const PageRequest& request, Recognizer& recognizer);

}  // namespace sohoa::ocr
