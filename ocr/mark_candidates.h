// Where on the upper half of a page a boxed mark or a stamp may stand.
#pragma once

#include <vector>

#include "ocr/prepared_page.h"

namespace sohoa::ocr {

enum class Layer { Red, Ink };

struct MarkCandidate {
    Layer layer = Layer::Ink;
    PixelBox box;
};

struct MarkCandidates {
    std::vector<MarkCandidate> marks;   // frames of one line: 20 to 40 × 8 mm and what lies near it
    std::vector<MarkCandidate> stamps;  // larger frames, such as that of arrival; a mark may have been set across them
};

MarkCandidates findMarkCandidates(const PreparedPage& page);
MarkCandidates findRedMarkCandidates(const PreparedPage& page);  // on the red layer alone

const Image& imageOf(const PreparedPage& page, Layer layer);
int thresholdOf(const PreparedPage& page, Layer layer);

// What is left of a cut-out when frames and rules are taken away: letters, on white with a margin. Null where nothing
// is.
Image lettersInFrame(const PreparedPage& page, const MarkCandidate& mark);
Image lettersInStamp(const PreparedPage& page, const MarkCandidate& stamp);

}  // namespace sohoa::ocr
