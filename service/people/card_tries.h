// How often a card that nobody has may be held to the reader: whoever tries numbers out would learn who has which. For
// the whole office, in memory; a card that somebody has is not counted. One thread.
#pragma once

#include <chrono>
#include <deque>
#include <functional>

namespace sohoa {

class CardTries {
  public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    static constexpr std::size_t most = 20;
    static constexpr std::chrono::minutes within{1};

    explicit CardTries(Clock clock = std::chrono::steady_clock::now) : clock_(std::move(clock)) {}

    bool mayTry();
    void countUnknown() { unknown_.push_back(clock_()); }

  private:
    Clock clock_;
    std::deque<std::chrono::steady_clock::time_point> unknown_;
};

}  // namespace sohoa
