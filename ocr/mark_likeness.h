// How much a place looks like the words of marks, and which of them it is: each word has its own measure of what chance
// brings, for a short word is found in any print and a long one hardly.
#pragma once

#include <cstdint>
#include <vector>

#include "ocr/fields/grammar.h"
#include "ocr/shape_match.h"

namespace sohoa::ocr {

struct MarkLikeness {
    ShapeHit mat, thuHoi, khan, hoaToc;  // boxes in the region that was looked at

    double secret() const;  // the better of its words, as ShapeHit::score
    double urgent() const;
    double any() const;
    double of(std::int64_t priority) const;

    // Clearly more than the words of urgency, and alike at least so much.
    bool isSecret(double least) const;
    bool isUrgent() const;  // clearly more than the words of secrecy, and than chance

    Secrecy secrecy() const;          // Secret or ToBeReturned, whichever is likelier
    const ShapeHit& urgency() const;  // KHẨN or HỎA TỐC, whichever is likelier
};

// As bestShapes.
MarkLikeness markLikenessOf(const Image& region, Dpi dpi, const std::vector<double>& tilts);

}  // namespace sohoa::ocr
