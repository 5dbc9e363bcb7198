#include "ocr/language/reading.h"

#include <algorithm>
#include <optional>

#include "core/text.h"
#include "ocr/language/likeness.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

constexpr double worthOfNeighbour = 2.5;
constexpr double costOfNonsense = 3;   // no Vietnamese syllable
constexpr double costOfUnknown = 0.6;  // one that no turn has
constexpr double believedWhenChanged = 0.80;
constexpr double believedAsRead = 0.80;
constexpr double clearly = 0.8;  // by how much a proposal must be better than what was read

bool isLower(const std::string& text) { return text == lowerCase(text); }

bool isCapital(const std::string& text) {
    const std::u32string letters = codePoints(text);
    return !letters.empty() && !isLower(utf8(letters.substr(0, 1)));
}

bool isAllCapitals(const std::string& text) {
    return text == upperCase(text) && text != lowerCase(text) && codePoints(text).size() > 1;
}

struct Place {
    ReadWord* word = nullptr;
    WordParts parts;
    std::string key;  // "" where it is no syllable
    bool legal = false;
    bool joinsNext = false;  // no punctuation between this one and the next
    std::vector<Candidate> candidates;
    std::vector<std::string> keys;
    std::vector<double> costs;
};

struct Spelling {
    std::string key;
    double cost;
};

Spelling spellingOf(const std::string& letters, const Phrases& phrases) {
    const auto syllable = syllableOf(letters);
    if (!syllable || !isLegal(*syllable)) return {"", costOfNonsense};
    std::string key = keyOf(*syllable);
    const double cost = phrases.knows(key) ? 0 : costOfUnknown;
    return {std::move(key), cost};
}

// Words that the language has nothing to say about: numbers, codes, abbreviations, Roman numerals, single letters.
bool isOutside(const WordParts& parts) {
    const std::u32string letters = codePoints(parts.letters);
    if (letters.size() < 2) return true;
    if (std::any_of(letters.begin(), letters.end(), [](char32_t c) { return c < 128 && !std::isalpha(int(c)); }))
        return true;
    // Abbreviations have no vowel that a syllable could be built on: "UBND", "QĐ", "VT".
    return isAllCapitals(parts.letters) && !syllableOf(parts.letters);
}

class Sentence {
  public:
    Sentence(std::vector<ReadLine>& lines, const Phrases& phrases) : phrases_(phrases) {
        for (ReadLine& line : lines)
            for (ReadWord& word : line) {
                Place place;
                place.word = &word;
                place.parts = partsOf(word.text);
                place.joinsNext = place.parts.after.empty();
                if (!places_.empty() && !place.parts.before.empty()) places_.back().joinsNext = false;
                if (!isOutside(place.parts)) {
                    place.key = spellingOf(place.parts.letters, phrases).key;
                    place.legal = !place.key.empty();
                }
                places_.push_back(std::move(place));
            }
    }

    void settle() {
        for (std::size_t i = 0; i < places_.size(); ++i)
            if (isDoubtful(i)) addCandidates(places_[i]);
        for (Place& place : places_)
            if (place.candidates.empty()) {
                place.keys = {place.key};
                place.costs = {0};
            }
        const std::vector<std::size_t> best = bestPath();
        for (std::size_t i = 0; i < places_.size(); ++i)
            if (best[i] > 0) take(i, best);
    }

  private:
    bool together(std::size_t i, const std::string& first, const std::string& second) const {
        return places_[i].joinsNext && !first.empty() && !second.empty() && phrases_.standTogether(first, second);
    }

    bool isSupported(std::size_t i) const {
        return (i > 0 && together(i - 1, places_[i - 1].key, places_[i].key)) ||
               (i + 1 < places_.size() && together(i, places_[i].key, places_[i + 1].key));
    }

    bool isDoubtful(std::size_t i) const {
        return !isOutside(places_[i].parts) && !(places_[i].legal && isSupported(i));
    }

    void addCandidates(Place& place) {
        place.candidates = candidatesFor(*place.word, phrases_);
        for (const Candidate& candidate : place.candidates) {
            const Spelling spelling = spellingOf(candidate.letters, phrases_);
            place.keys.push_back(spelling.key);
            place.costs.push_back(candidate.cost + spelling.cost);
        }
    }

    std::vector<std::size_t> bestPath() const {
        std::vector<std::vector<double>> sums(places_.size());
        std::vector<std::vector<std::size_t>> from(places_.size());
        for (std::size_t i = 0; i < places_.size(); ++i) {
            const Place& place = places_[i];
            sums[i] = place.costs;
            from[i].assign(place.costs.size(), 0);
            if (i == 0) continue;
            for (std::size_t c = 0; c < place.costs.size(); ++c) {
                double least = 1e9;
                for (std::size_t b = 0; b < sums[i - 1].size(); ++b) {
                    const bool near = together(i - 1, places_[i - 1].keys[b], place.keys[c]);
                    const double sum = sums[i - 1][b] - (near ? worthOfNeighbour : 0);
                    if (sum < least) least = sum, from[i][c] = b;
                }
                sums[i][c] += least;
            }
        }
        std::vector<std::size_t> path(places_.size(), 0);
        if (places_.empty()) return path;
        const auto& last = sums.back();
        path.back() = std::size_t(std::min_element(last.begin(), last.end()) - last.begin());
        for (std::size_t i = places_.size() - 1; i > 0; --i)
            path[i - 1] = from[i][path[i]];
        return path;
    }

    // Person's and place's names stand in a row of words with capitals.
    bool mayBeName(std::size_t i) const {
        const auto named = [&](std::size_t j) {
            const std::string& letters = places_[j].parts.letters;
            return isCapital(letters) && !isAllCapitals(letters);
        };
        return named(i) && ((i > 0 && places_[i - 1].joinsNext && named(i - 1)) ||
                            (i + 1 < places_.size() && places_[i].joinsNext && named(i + 1)));
    }

    void take(std::size_t i, const std::vector<std::size_t>& best) {
        Place& place = places_[i];
        const std::size_t chosen = best[i];
        const Candidate& candidate = place.candidates[chosen];
        const bool before = i > 0 && together(i - 1, places_[i - 1].keys[best[i - 1]], place.keys[chosen]);
        const bool after = i + 1 < places_.size() && together(i, place.keys[chosen], places_[i + 1].keys[best[i + 1]]);
        const bool supported = before || after;
        if (place.costs[0] + (supported ? worthOfNeighbour : 0) < place.costs[chosen] + clearly) return;
        if (!supported) return;
        if (mayBeName(i) || (place.legal && !candidate.seen)) {
            // One turn says little against a word of many turns that was read with certainty.
            const bool believed =
                !candidate.seen && place.word->confidence > believedAsRead && phrases_.isCommon(place.key);
            if (!believed || (before && after)) place.word->proposal = candidate.text;
            return;
        }
        place.word->text = candidate.text;
        place.word->confidence = std::min(place.word->confidence, believedWhenChanged);
    }

    const Phrases& phrases_;
    std::vector<Place> places_;
};

}  // namespace

void readWithLanguage(std::vector<ReadLine>& lines, const Phrases& phrases) { Sentence(lines, phrases).settle(); }

}  // namespace sohoa::ocr
