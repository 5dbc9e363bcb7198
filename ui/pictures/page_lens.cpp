#include "ui/pictures/page_lens.h"

#include <algorithm>

namespace sohoa::ui {

// The place fills so much of the pane at most, so that what stands beside it is seen too.
static constexpr double OfWidth = 0.88, OfHeight = 0.4;
static constexpr double WorthIt = 1.35;  // times the whole page: for less, its edges are better kept in sight
static constexpr double Nearest = 2.6;   // letters of 300 dpi are no longer read better

double PageLens::scale() const {
    if (page_.isEmpty() || pane_.isEmpty()) return 0;
    const double across = pane_.width() / page_.width(), down = pane_.height() / page_.height();
    const double far = whole_ ? std::min(across, down) : across;
    if (target_.isEmpty()) return far;
    const double near =
        std::min(OfWidth * pane_.width() / target_.width(), OfHeight * pane_.height() / target_.height());
    return near < WorthIt * far ? far : std::min(near, Nearest * across);
}

QPointF PageLens::at() const {
    if (target_.isEmpty()) return {};
    const QSizeF size = shown();
    const QPointF middle = target_.center() * scale();
    const auto start = [](double wanted, double length, double pane) {
        return std::clamp(wanted - pane / 2, 0.0, std::max(0.0, length - pane));
    };
    return {start(middle.x(), size.width(), pane_.width()), start(middle.y(), size.height(), pane_.height())};
}

}  // namespace sohoa::ui
