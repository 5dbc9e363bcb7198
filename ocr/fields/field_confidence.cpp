#include "ocr/fields/field_confidence.h"

#include <algorithm>
#include <cmath>

#include "ocr/fields/confidence_table.h"
#include "ocr/fields/zones.h"

namespace sohoa::ocr {

namespace {

constexpr double least = 0.02, most = 0.995;

// How far from certain: 0 for 0 %, 2.3 for 90 %, 4.6 for 99 %.
double certainty(double confidence) { return -std::log(1 - std::clamp(confidence, 0.0, 0.99)); }

double one(bool holds) { return holds ? 1 : 0; }

}  // namespace

std::array<double, featureCount> featuresOf(const Evidence& evidence) {
    return {certainty(evidence.weakest),
            certainty(evidence.mean),
            one(evidence.readTwice),
            one(evidence.disagreed),
            one(evidence.byHand),
            one(!evidence.wellFormed || evidence.inferred),
            double(std::min(evidence.implausible, 2)),
            one(evidence.respelled),
            one(evidence.confirmedElsewhere),
            std::min(evidence.offZone / zoneSlack, 2.0),
            double(std::min(evidence.brokenRules, 2)),
            std::log(1.0 + evidence.words)};
}

double confidenceFrom(Field field, const Evidence& evidence) {
    double sum = startOf(field);
    const auto features = featuresOf(evidence);
    for (std::size_t i = 0; i < features.size(); ++i)
        sum += featureWeights[i] * features[i];
    return std::clamp(1 / (1 + std::exp(-sum)), least, evidence.byHand ? byHandAtMost : most);
}

}  // namespace sohoa::ocr
