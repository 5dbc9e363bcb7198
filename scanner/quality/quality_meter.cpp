#include "scanner/quality/quality_meter.h"

#include <cmath>

#include "scanner/quality/corners.h"
#include "scanner/quality/exposure.h"
#include "scanner/quality/gray_row.h"
#include "scanner/quality/skew_estimate.h"

namespace sohoa::scanner {

QualityMeter::QualityMeter(const ImageShape& shape, const QualityLimits& limits)
    : shape_(shape),
      limits_(limits),
      gray_(static_cast<std::size_t>(shape.size.width)),
      reducer_(shape),
      sharpness_(shape),
      tail_(shape) {}

void QualityMeter::addRow(std::span<const std::byte> row) {
    if (row.size() != shape_.bytesPerRow() || row.empty()) return;
    std::span<const std::uint8_t> gray;
    if (reducer_.wantsRow() || sharpness_.wantsRow()) {
        grayFromRow(row, shape_.mode, gray_);
        gray = gray_;
    }
    tail_.addRow(row);
    sharpness_.addRow(row, gray);
    reducer_.addRow(gray);
}

static bool above(const std::optional<double>& measured, const std::optional<double>& limit) {
    return measured && limit && *measured > *limit;
}

PageQuality QualityMeter::finish() {
    const ReducedPage page = reducer_.finish();
    const PaperAndInk ink(page);
    PageQuality quality;
    const auto judge = [&](QualityFault fault, const std::optional<double>& measured,
                           const std::optional<double>& limit, const std::optional<PixelBox>& cells = {}) {
        if (!above(measured, limit)) return;
        quality.faults.push_back({fault, cells ? std::optional(page.toPixels(*cells)) : std::nullopt});
    };

    quality.inkPerMille = ink.inkPerMille();
    const bool blank = limits_.blank && quality.inkPerMille < *limits_.blank;
    if (blank) quality.faults.push_back({QualityFault::Blank, {}});

    quality.edgeMillimetres = sharpness_.edgeMillimetres();
    if (!blank) judge(QualityFault::Blurred, quality.edgeMillimetres, limits_.blurred);

    const EdgeFinding writing = writingAtEdge(page, ink);
    quality.writingAtEdge = writing.millimetres;
    judge(QualityFault::Clipped, writing.millimetres, limits_.clipped, writing.cells);

    if (shape_.mode != ColorMode::Bilevel) quality.writingLevel = writingOnBurntPaper(page);
    judge(QualityFault::Overexposed, quality.writingLevel, limits_.overexposed);

    quality.skewDegrees = skewDegrees(ink);
    if (quality.skewDegrees) judge(QualityFault::Skewed, std::abs(*quality.skewDegrees), limits_.skewed);

    const EdgeFinding border = darkBorder(page, ink);
    quality.darkBorder = border.millimetres;
    judge(QualityFault::DarkBorder, border.millimetres, limits_.darkBorder, border.cells);

    const EdgeFinding corner = foldedCorner(page, ink);
    quality.foldedCorner = corner.millimetres;
    judge(QualityFault::FoldedCorner, corner.millimetres, limits_.foldedCorner, corner.cells);

    const EdgeFinding torn = tornEdge(page, ink);
    quality.tornEdge = torn.millimetres;
    judge(QualityFault::TornEdge, torn.millimetres, limits_.tornEdge, torn.cells);

    quality.uniformTail = tail_.rows();
    if (quality.uniformTail > 0)
        judge(QualityFault::UniformTail, quality.uniformTail, limits_.uniformTail,
              PixelBox{0, page.height - quality.uniformTail / page.cellPixels, page.width, page.height});
    return quality;
}

}  // namespace sohoa::scanner
