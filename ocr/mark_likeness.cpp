#include "ocr/mark_likeness.h"

#include <algorithm>

namespace sohoa::ocr {

namespace {

constexpr double clearlyAhead = 0.02, clearlyUrgent = 0.1;

// What nineteen of twenty places without the word stay below, on pages of print.
double chanceOf(ShapeWord word) {
    switch (word) {
        case ShapeWord::Mat: return 0.55;
        case ShapeWord::ThuHoi: return 0.47;
        case ShapeWord::Khan: return 0.5;
        case ShapeWord::HoaToc: return 0.42;
    }
    return 1;
}

double beyondChance(const ShapeHit& hit) { return hit.score - chanceOf(hit.word); }

double better(const ShapeHit& a, const ShapeHit& b) { return std::max(beyondChance(a), beyondChance(b)); }

}  // namespace

double MarkLikeness::secret() const { return std::max(mat.score, thuHoi.score); }
double MarkLikeness::urgent() const { return std::max(khan.score, hoaToc.score); }
double MarkLikeness::any() const { return std::max(secret(), urgent()); }
double MarkLikeness::of(std::int64_t priority) const { return priority == 3 ? hoaToc.score : khan.score; }

bool MarkLikeness::isSecret(double least) const {
    return secret() >= least && better(mat, thuHoi) >= better(khan, hoaToc) + clearlyAhead;
}

bool MarkLikeness::isUrgent() const {
    const double urgency = better(khan, hoaToc);
    return urgency >= clearlyUrgent && urgency >= better(mat, thuHoi) + clearlyUrgent / 2;
}

Secrecy MarkLikeness::secrecy() const { return mat.score >= thuHoi.score ? Secrecy::Secret : Secrecy::ToBeReturned; }

const ShapeHit& MarkLikeness::urgency() const { return beyondChance(hoaToc) > beyondChance(khan) ? hoaToc : khan; }

MarkLikeness markLikenessOf(const Image& region, Dpi dpi, const std::vector<double>& tilts) {
    auto hits = bestShapes(region, dpi, tilts);
    return {hits[0], hits[1], hits[2], hits[3]};
}

}  // namespace sohoa::ocr
