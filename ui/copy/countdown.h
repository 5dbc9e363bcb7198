// How long a preview may still be signed: whole seconds that are left, and what part of its life that is.
#pragma once

#include <QDateTime>

namespace sohoa::ui {

struct Countdown {
    QDateTime begins, ends;  // UTC; not valid: nothing counts

    bool counts() const { return begins.isValid() && ends.isValid() && begins < ends; }
    int secondsLeft(const QDateTime& now) const;  // never below 0, and 0 only where it is over
    double partLeft(const QDateTime& now) const;  // 1 at the beginning, 0 at the end
    bool isOver(const QDateTime& now) const { return !counts() || now >= ends; }
};

}  // namespace sohoa::ui
