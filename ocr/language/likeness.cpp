#include "ocr/language/likeness.h"

#include <algorithm>

#include "core/text.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

constexpr double leastSeen = 0.05;     // below it the engine lists what it ruled out
constexpr double costOfCertainty = 4;  // of a sign that was certain against one that was ruled out
constexpr double costOfUnseen = 1.0;   // where nothing but the likeness speaks for a spelling
constexpr double costOfMark = 0.6;
constexpr std::size_t mostSigns = 12;

bool isLetter(char32_t c) {
    const std::string letter = utf8(std::u32string(1, c));
    return c >= U'0' && (lowerCase(letter) != upperCase(letter) || (c >= U'0' && c <= U'9'));
}

// How many marks two letters differ in: tone, hat, stroke.
int marksBetween(const Syllable& a, const Syllable& b) {
    int marks = a.tone == b.tone ? 0 : 1;
    for (std::size_t i = 0; i < std::min(a.letters.size(), b.letters.size()); ++i)
        marks += a.letters[i] == b.letters[i] ? 0 : 1;
    return marks;
}

std::string inTheCaseOf(const std::string& read, const std::string& lower) {
    const std::u32string pattern = codePoints(read), letters = codePoints(lower);
    std::string text;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::string letter = utf8(letters.substr(i, 1));
        const std::string shown = i < pattern.size() ? utf8(pattern.substr(i, 1)) : "";
        text += shown != lowerCase(shown) ? upperCase(letter) : letter;
    }
    return text;
}

void addOnce(std::vector<Candidate>& candidates, Candidate candidate) {
    const bool there = std::any_of(candidates.begin(), candidates.end(),
                                   [&](const Candidate& other) { return other.text == candidate.text; });
    if (!there) candidates.push_back(std::move(candidate));
}

double costOf(const ReadSign& sign, const OtherSign& other) {
    return std::max(0.1, sign.confidence - other.confidence) * costOfCertainty;
}

std::string withSign(const std::vector<ReadSign>& signs, std::size_t at, const OtherSign& other) {
    std::string text;
    for (std::size_t i = 0; i < signs.size(); ++i)
        text += i == at ? other.text : signs[i].text;
    return text;
}

void addSeen(std::vector<Candidate>& candidates, const ReadWord& word) {
    if (word.signs.size() > mostSigns) return;
    for (std::size_t i = 0; i < word.signs.size(); ++i)
        for (const OtherSign& first : word.signs[i].others) {
            if (first.confidence < leastSeen) continue;
            const std::string text = withSign(word.signs, i, first);
            const double cost = costOf(word.signs[i], first);
            addOnce(candidates, {text, partsOf(text).letters, cost, true});
            std::vector<ReadSign> changed = word.signs;
            changed[i].text = first.text;
            for (std::size_t j = i + 1; j < word.signs.size(); ++j)
                for (const OtherSign& second : word.signs[j].others) {
                    if (second.confidence < leastSeen) continue;
                    const std::string both = withSign(changed, j, second);
                    addOnce(candidates, {both, partsOf(both).letters, cost + costOf(word.signs[j], second), true});
                }
        }
}

}  // namespace

WordParts partsOf(const std::string& word) {
    const std::u32string all = codePoints(word);
    std::size_t begin = 0, end = all.size();
    while (begin < end && !isLetter(all[begin]))
        ++begin;
    while (end > begin && !isLetter(all[end - 1]))
        --end;
    return {utf8(all.substr(0, begin)), utf8(all.substr(begin, end - begin)), utf8(all.substr(end))};
}

std::vector<Candidate> candidatesFor(const ReadWord& word, const Phrases& phrases) {
    const WordParts parts = partsOf(word.text);
    std::vector<Candidate> candidates{{word.text, parts.letters, 0, true}};
    addSeen(candidates, word);
    const auto read = syllableOf(parts.letters);
    if (!read) return candidates;
    for (const std::string& known : phrases.spelledWith(lowerCase(withoutDiacritics(parts.letters)))) {
        const auto syllable = syllableOf(known);
        const int marks = syllable ? marksBetween(*read, *syllable) : 9;
        if (marks == 0 || marks > 2) continue;
        const std::string letters = inTheCaseOf(parts.letters, known);
        addOnce(candidates, {parts.before + letters + parts.after, letters, costOfUnseen + marks * costOfMark, false});
    }
    return candidates;
}

}  // namespace sohoa::ocr
