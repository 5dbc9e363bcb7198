#include "ui/copy/countdown.h"

#include <algorithm>

namespace sohoa::ui {

int Countdown::secondsLeft(const QDateTime& now) const {
    if (isOver(now)) return 0;
    return int((now.msecsTo(ends) + 999) / 1000);
}

double Countdown::partLeft(const QDateTime& now) const {
    if (!counts()) return 0;
    return std::clamp(double(now.msecsTo(ends)) / double(begins.msecsTo(ends)), 0.0, 1.0);
}

}  // namespace sohoa::ui
