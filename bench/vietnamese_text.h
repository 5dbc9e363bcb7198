// Vietnamese office text to measure with, the same for the same seed: the set phrases of official documents, syllables
// as frequent as syllables are (Zipf), names, numbers, and now and then a slip of the recognizer.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace sohoa::bench {

class VietnameseText {
  public:
    explicit VietnameseText(std::uint64_t seed) : random_(seed) {}

    std::string words(int count);
    std::string name();      // of a person: "Nguyễn Thị Khoanh"
    std::string rareWord();  // of thousands, each in a few documents: "Krông-Drắkveo"
    int below(int limit);
    std::string_view oneOf(const std::vector<std::string_view>& choices);

  private:
    std::string syllable();
    std::mt19937_64 random_;
};

}  // namespace sohoa::bench
