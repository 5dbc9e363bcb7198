// What stands beside what in administrative Vietnamese. Immutable once made, so any thread may read it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace sohoa::ocr {

class Phrases {
  public:
    // The turns of phrase that are built in.
    static const Phrases& administrative();

    // Turns separated by commas, line breaks or semicolons: the built-in ones with the agencies of a directory, say.
    void add(std::string_view turns);

    // Whether a turn has the second syllable right after the first; both as keyOf gives them.
    bool standTogether(const std::string& first, const std::string& second) const;
    bool knows(const std::string& key) const { return numbers_.contains(key); }
    // Whether it has so many neighbours in the turns that there will be others: "sự", "mỗi", "nhận".
    bool isCommon(const std::string& key) const;

    // The syllables of the turns that have these letters when all diacritics are gone; lower case.
    const std::vector<std::string>& spelledWith(const std::string& plainLetters) const;

  private:
    std::uint32_t numberOf(const std::string& key);

    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::unordered_set<std::uint64_t> pairs_;
    std::vector<int> neighbours_;  // of each number
    std::unordered_map<std::string, std::vector<std::string>> byLetters_;
};

}  // namespace sohoa::ocr
