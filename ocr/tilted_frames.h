// Frames of one line of print, however they are tilted: two parallel rules, one mark's height apart.
//
// The image is sheared step by step through ±12 degrees, and at every step what runs level for long enough is taken:
// gaps of a dry pad are closed before. So a frame is found where it hangs together with other print, stamps or tables.
#pragma once

#include <vector>

#include "core/recognized_page.h"
#include "ocr/image.h"

namespace sohoa::ocr {

inline constexpr Dpi frameDpi{75};  // a rule is hardly wider than a pixel at it

struct TiltedFrame {
    PixelPoint middle;
    double width = 0, height = 0;  // of the frame itself, along its own sides
    double tiltDegrees = 0;        // clockwise
    double evidence = 0;           // millimetres of rule found, and as much for its sides and the paper inside of them
};

// The upright box around it.
PixelBox boxAround(const TiltedFrame& frame);

// Best first, without those that lie in better ones. "gray" is 8 bits, dark on light.
std::vector<TiltedFrame> findTiltedFrames(const Image& gray, int threshold, Dpi dpi);

// What stands in such a frame, turned level, with that much (pixels) around it; new corners are white.
Image levelled(const Image& gray, const TiltedFrame& frame, int margin);

}  // namespace sohoa::ocr
