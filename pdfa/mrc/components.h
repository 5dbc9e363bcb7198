// The connected parts of a bitmap that comes row by row, as runs.
#pragma once

#include <functional>
#include <vector>

#include "pdfa/raster.h"

namespace sohoa::pdfa::mrc {

struct Component {
    PixelBox box;
    int area = 0;    // pixels
    int marked = 0;  // of them
    int ruled = 0;   // of them in runs as long as only ruled lines have
};

// Pixels that touch at an edge or a corner belong together.
class Components {
  public:
    Components(int width, int shortestRule) : width_(width), shortestRule_(shortestRule) {}

    // The next row: one byte a pixel. marks(x) is asked for every pixel that is set.
    template <class Marks>
    void addRow(const std::uint8_t* row, Marks marks) {
        const std::size_t begin = runs_.size();
        for (int x = 0; x < width_; ++x) {
            if (!row[x]) continue;
            Run run{y_, x, x, static_cast<int>(parts_.size())};
            Component part;
            for (; run.end < width_ && row[run.end]; ++run.end, ++part.area)
                part.marked += marks(run.end) ? 1 : 0;
            x = run.end;
            part.box = {run.begin, y_, run.end, y_ + 1};
            if (part.area >= shortestRule_) part.ruled = part.area;
            parts_.push_back(part);
            parents_.push_back(run.part);
            runs_.push_back(run);
        }
        joinWithRowAbove(begin);
        ++y_;
    }

    void eraseWhere(Bitmap& bitmap, const std::function<bool(const Component&)>& unwanted);
    std::vector<PixelBox> boxesWhere(const std::function<bool(const Component&)>& wanted) const;

  private:
    struct Run {
        int y, begin, end, part;
    };
    void joinWithRowAbove(std::size_t begin);
    int rootOf(int part);

    int width_, shortestRule_, y_ = 0;
    std::size_t above_ = 0;  // where the runs of the row above begin
    std::vector<Run> runs_;
    std::vector<Component> parts_;
    std::vector<int> parents_;
};

}  // namespace sohoa::pdfa::mrc
