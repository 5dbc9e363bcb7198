// Where on the upper half of a page a boxed mark or a stamp may stand.
#pragma once

#include <vector>

#include "ocr/prepared_page.h"
#include "ocr/tilted_frames.h"

namespace sohoa::ocr {

enum class Layer { Red, Ink };

// Framed: between two rules with sides. Lone: red of a mark's size that nothing hangs together with.
enum class CandidateKind { Framed, Lone, Stamp };

struct MarkCandidate {
    Layer layer = Layer::Ink;
    CandidateKind kind = CandidateKind::Stamp;
    PixelBox box;       // upright, around it
    TiltedFrame frame;  // of the first two kinds
};

struct MarkCandidates {
    std::vector<MarkCandidate> marks;  // of one line: 20 to 80 × 8 mm and what lies near it
    // Larger ones, such as that of arrival, and what lies around lone red: a mark may have been set across them.
    std::vector<MarkCandidate> stamps;
};

MarkCandidates findMarkCandidates(const PreparedPage& page);
MarkCandidates findRedMarkCandidates(const PreparedPage& page);  // on the red layer alone

const Image& imageOf(const PreparedPage& page, Layer layer);
int thresholdOf(const PreparedPage& page, Layer layer);

// The candidate's letters, level, on white with a margin, frames and rules taken away. Null where memory runs out.
Image lettersOf(const PreparedPage& page, const MarkCandidate& mark);

}  // namespace sohoa::ocr
