// What was measured on the image of a page, and which faults a clerk is asked about.
//
// A fault is a question ("scan this sheet again?"), never a reason to drop a page.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/json.h"
#include "core/quality_limits.h"

namespace sohoa::scanner {

enum class QualityFault {
    Blurred,
    Clipped,
    Overexposed,
    Skewed,
    DarkBorder,
    FoldedCorner,
    TornEdge,
    Blank,  // information, no fault of the scan
    UniformTail,
};

std::string_view name(QualityFault fault);  // "blurred", … "uniform_tail"
std::string_view inVietnamese(QualityFault fault);
std::string_view inEnglish(QualityFault fault);

struct FoundFault {
    QualityFault fault;
    std::optional<PixelBox> where;
};

// Units as in QualityLimits. Nothing where a page gives no means to measure it (no writing, black and white alone).
struct PageQuality {
    std::optional<double> edgeMillimetres, writingLevel, skewDegrees;
    double writingAtEdge = 0, darkBorder = 0, foldedCorner = 0, tornEdge = 0;
    double inkPerMille = 0;
    int uniformTail = 0;
    std::vector<FoundFault> faults;

    bool has(QualityFault fault) const;
    bool good() const;  // no fault but Blank
};

Json toJson(const PageQuality& quality);

}  // namespace sohoa::scanner
