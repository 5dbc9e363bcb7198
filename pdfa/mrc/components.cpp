#include "pdfa/mrc/components.h"

#include <algorithm>

namespace sohoa::pdfa::mrc {

int Components::rootOf(int part) {
    auto at = static_cast<std::size_t>(part);
    while (parents_[at] != static_cast<int>(at)) {
        parents_[at] = parents_[static_cast<std::size_t>(parents_[at])];
        at = static_cast<std::size_t>(parents_[at]);
    }
    return static_cast<int>(at);
}

static void add(Component& kept, const Component& gone) {
    kept.box = {std::min(kept.box.x0, gone.box.x0), std::min(kept.box.y0, gone.box.y0),
                std::max(kept.box.x1, gone.box.x1), std::max(kept.box.y1, gone.box.y1)};
    kept.area += gone.area;
    kept.marked += gone.marked;
    kept.ruled += gone.ruled;
}

void Components::joinWithRowAbove(std::size_t begin) {
    std::size_t above = above_;
    while (above < begin && runs_[above].y < y_ - 1)
        ++above;
    for (std::size_t i = begin; i < runs_.size(); ++i) {
        const Run& run = runs_[i];
        while (above < begin && runs_[above].end < run.begin)
            ++above;
        for (std::size_t j = above; j < begin && runs_[j].begin <= run.end; ++j) {
            const int a = rootOf(runs_[j].part), b = rootOf(run.part);
            if (a == b) continue;
            const auto kept = static_cast<std::size_t>(std::min(a, b)), gone = static_cast<std::size_t>(std::max(a, b));
            parents_[gone] = static_cast<int>(kept);
            add(parts_[kept], parts_[gone]);
        }
    }
    above_ = begin;
}

void Components::eraseWhere(Bitmap& bitmap, const std::function<bool(const Component&)>& unwanted) {
    const auto width = static_cast<std::size_t>(bitmap.size.width);
    for (const Run& run : runs_)
        if (unwanted(parts_[static_cast<std::size_t>(rootOf(run.part))])) {
            const auto row =
                bitmap.pixels.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(run.y) * width);
            std::fill(row + run.begin, row + run.end, std::uint8_t{0});
        }
}

std::vector<PixelBox> Components::boxesWhere(const std::function<bool(const Component&)>& wanted) const {
    std::vector<PixelBox> boxes;
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (parents_[i] == static_cast<int>(i) && wanted(parts_[i])) boxes.push_back(parts_[i].box);
    return boxes;
}

}  // namespace sohoa::pdfa::mrc
