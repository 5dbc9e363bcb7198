#include "virtual/papers/worn_paper.h"

#include <cmath>

#include "virtual/papers/sheet.h"

namespace sohoa::papers {

WornPaper::WornPaper(const Damage& damage, Dice dice)
    : plain_{float(damage.paperColour[0]), float(damage.paperColour[1]), float(damage.paperColour[2])},
      unevenness_(float(damage.unevenness)),
      edgeShade_(float(damage.edgeShade)),
      clouds_(dice.child("clouds"), 170, 170, sheetWidth, sheetHeight),
      rim_(dice.child("rim"), 40, 40, sheetWidth, sheetHeight) {
    for (int i = 0; i < damage.stains; ++i)
        stains_.push_back({float(dice.between(0.05, 0.95) * sheetWidth), float(dice.between(0.05, 0.95) * sheetHeight),
                           float(dice.between(40.0, 260.0)), float(dice.between(0.08, 0.3)), dice.chance(0.5)});
    if (damage.holes) {
        holeRadius_ = float(dice.between(2.6, 3.1) * pixelsPerMm);
        const double x = dice.between(9.0, 13.0) * pixelsPerMm;
        const double middle = sheetHeight / 2.0 + dice.between(-80.0, 80.0);
        for (double side : {-40.0, 40.0})
            holes_.push_back({float(x), float(middle + side * pixelsPerMm)});
    }
    if (damage.fold) {
        fold_ = float(sheetHeight * (dice.chance(0.5) ? 0.5 : 0.333) + dice.between(-60.0, 60.0));
        foldSlope_ = float(dice.between(-0.006, 0.006));
    }
    if (damage.staple) {
        staple_ = true;
        stapleX_ = float(dice.between(8.0, 18.0) * pixelsPerMm);
        stapleY_ = float(dice.between(8.0, 20.0) * pixelsPerMm);
        const double angle = dice.between(-1.2, 0.4);
        stapleAcross_ = float(std::cos(angle));
        stapleDown_ = float(std::sin(angle));
    }
}

WornPaper::Colour WornPaper::at(float x, float y) const {
    Colour colour = plain_;
    if (unevenness_ > 0) {
        const float cloud = clouds_.at(x, y) * 11 * unevenness_;
        colour = {colour[0] + cloud, colour[1] + cloud * 1.1f, colour[2] + cloud * 1.4f};
    }
    if (edgeShade_ > 0) {
        const float edge = std::min(std::min(x, sheetWidth - x), std::min(y, sheetHeight - y)) + rim_.at(x, y) * 12;
        const float shade = edgeShade_ * std::exp(-std::max(0.0f, edge) / 190);
        colour = {colour[0] * (1 - shade), colour[1] * (1 - shade * 1.15f), colour[2] * (1 - shade * 1.5f)};
    }
    for (const Stain& stain : stains_) {
        const float away = std::hypot(x - stain.x, y - stain.y);
        if (away > stain.radius * 1.5f) continue;
        const float place = away / stain.radius + rim_.at(x, y) * 0.12f;
        float amount = place < 1 ? (stain.ring ? 0.25f : 0.8f) : 0;
        if (stain.ring) amount += std::exp(-(place - 1) * (place - 1) * 90);
        amount *= stain.strength;
        colour = {colour[0] * (1 - amount * 0.5f), colour[1] * (1 - amount * 0.75f), colour[2] * (1 - amount * 1.2f)};
    }
    return colour;
}

bool WornPaper::isHole(float x, float y) const {
    for (const auto& hole : holes_) {
        const float dx = x - hole[0], dy = y - hole[1];
        if (dx * dx + dy * dy < holeRadius_ * holeRadius_) return true;
    }
    return false;
}

WornPaper::Colour WornPaper::coveredBy(float x, float y, Colour printed) const {
    const float fromFold = y - fold_ - x * foldSlope_;
    if (std::fabs(fromFold) < 40) {
        const float crease = std::fabs(fromFold) < 1.6f ? 0.14f : 0.05f * std::exp(-std::fabs(fromFold) / 12);
        for (float& part : printed)
            part *= 1 - crease;
    }
    if (staple_) {
        const float along = (x - stapleX_) * stapleAcross_ + (y - stapleY_) * stapleDown_;
        const float beside = (y - stapleY_) * stapleAcross_ - (x - stapleX_) * stapleDown_;
        if (std::fabs(along) < 68 && std::fabs(beside) < 5) return {62, 62, 66};
    }
    return printed;
}

}  // namespace sohoa::papers
