#include "ocr/language/phrases.h"

#include <algorithm>

#include "core/text.h"
#include "ocr/language/phrase_lists.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

std::uint64_t pairOf(std::uint32_t first, std::uint32_t second) { return std::uint64_t(first) << 32 | second; }

}  // namespace

const Phrases& Phrases::administrative() {
    static const Phrases phrases = [] {
        Phrases all;
        for (const std::string_view turns :
             {agenciesAndFormulas, subjects, commonTurns, placesAndNames, districts, offices, prose})
            all.add(turns);
        return all;
    }();
    return phrases;
}

std::uint32_t Phrases::numberOf(const std::string& key) {
    const auto [place, isNew] = numbers_.try_emplace(key, static_cast<std::uint32_t>(numbers_.size()));
    if (isNew) neighbours_.push_back(0);
    return place->second;
}

bool Phrases::isCommon(const std::string& key) const {
    constexpr int many = 5;
    const auto found = numbers_.find(key);
    return found != numbers_.end() && neighbours_[found->second] >= many;
}

void Phrases::add(std::string_view turns) {
    while (!turns.empty()) {
        const std::size_t end = std::min(turns.find_first_of(",;"), turns.size());
        bool begun = false;
        std::uint32_t before = 0;
        for (const std::string& word : words(turns.substr(0, end))) {
            const auto syllable = syllableOf(word);
            if (!syllable) {
                begun = false;
                continue;
            }
            const std::string key = keyOf(*syllable);
            if (!numbers_.contains(key)) byLetters_[lowerCase(withoutDiacritics(word))].push_back(lowerCase(word));
            const std::uint32_t number = numberOf(key);
            if (begun && pairs_.insert(pairOf(before, number)).second) {
                ++neighbours_[before];
                ++neighbours_[number];
            }
            before = number;
            begun = true;
        }
        turns.remove_prefix(std::min(end + 1, turns.size()));
    }
}

bool Phrases::standTogether(const std::string& first, const std::string& second) const {
    const auto a = numbers_.find(first), b = numbers_.find(second);
    return a != numbers_.end() && b != numbers_.end() && pairs_.contains(pairOf(a->second, b->second));
}

const std::vector<std::string>& Phrases::spelledWith(const std::string& plainLetters) const {
    static const std::vector<std::string> none;
    const auto found = byLetters_.find(plainLetters);
    return found == byLetters_.end() ? none : found->second;
}

}  // namespace sohoa::ocr
