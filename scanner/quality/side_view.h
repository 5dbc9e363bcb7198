// A reduced page seen from one of its edges: how far along it, how deep below it.
#pragma once

#include "scanner/quality/reduced_page.h"

namespace sohoa::scanner {

enum class Edge { Left, Top, Right, Bottom };
inline constexpr Edge allEdges[] = {Edge::Left, Edge::Top, Edge::Right, Edge::Bottom};

struct SideView {
    int width, height;
    Edge edge;

    bool lies() const { return edge == Edge::Top || edge == Edge::Bottom; }
    int length() const { return lies() ? width : height; }
    int depth() const { return lies() ? height : width; }
    int x(int along, int deep) const { return lies() ? along : edge == Edge::Left ? deep : width - 1 - deep; }
    int y(int along, int deep) const { return !lies() ? along : edge == Edge::Top ? deep : height - 1 - deep; }
    // What lies between two places along the edge down to a depth.
    PixelBox box(int from, int to, int deep) const {
        switch (edge) {
            case Edge::Left: return {0, from, deep, to};
            case Edge::Top: return {from, 0, to, deep};
            case Edge::Right: return {width - deep, from, width, to};
            case Edge::Bottom: return {from, height - deep, to, height};
        }
        return {};
    }
};

}  // namespace sohoa::scanner
