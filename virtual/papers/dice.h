// Chance that a seed decides: the same seed and the same questions give the same answers on every machine, which
// std::uniform_int_distribution does not promise.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace sohoa::papers {

class Dice {
  public:
    explicit Dice(std::uint64_t seed);

    // Dice for a part of the work, so that one part's questions do not shift another's answers.
    Dice child(std::string_view name, int number = 0) const;

    int below(int limit);            // 0 … limit - 1
    int between(int low, int high);  // both included
    double between(double low, double high);
    double bell();  // of mean 0 and deviation 1, within ±3.5
    bool chance(double probability);

    template <class Container>
    const auto& oneOf(const Container& choices) {
        return choices[std::size_t(below(int(std::size(choices))))];
    }

    // Some of them, all different, in chance's order.
    template <class T>
    std::vector<T> someOf(std::vector<T> choices, int count) {
        for (int i = 0; i < int(choices.size()); ++i)
            std::swap(choices[std::size_t(i)], choices[std::size_t(between(i, int(choices.size()) - 1))]);
        if (count < int(choices.size())) choices.erase(choices.begin() + count, choices.end());
        return choices;
    }

  private:
    std::uint64_t next();

    std::uint64_t seed_, state_;
};

}  // namespace sohoa::papers
