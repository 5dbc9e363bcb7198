// How long frames of the kiosk take, from the moment at which one is due until it is shown.
#pragma once

#include <QQuickWindow>
#include <chrono>
#include <functional>
#include <vector>

namespace sohoa::bench {

struct FrameTimes {
    std::vector<double> milliseconds;

    double quantile(double share) const;  // 0.5, 0.95, 1
};

// Calls move before each frame, sixty times a second, for so long, and measures until the frame is shown. What keeps
// the thread that draws from beginning in time counts too.
FrameTimes measureFrames(QQuickWindow& window, std::chrono::seconds length, const std::function<void()>& move);

// Lets the program work until it is so; false where it was not in time.
bool waitUntil(const std::function<bool()>& isSo, std::chrono::seconds patience);

double secondsSinceProcessStart();
double residentMegabytes();

}  // namespace sohoa::bench
