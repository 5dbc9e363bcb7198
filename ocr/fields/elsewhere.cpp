#include "ocr/fields/elsewhere.h"

#include <algorithm>
#include <cctype>

#include "core/text.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

constexpr double sure = 0.92;      // a word read so well needs no witness
constexpr double readWell = 0.85;  // a witness has to be
constexpr double margin = 0.25;    // by which the other spelling must outweigh the word's own

bool mayBeSame(const std::string& a, const std::string& b) {
    const int allowed = std::max<int>(1, static_cast<int>(std::min(a.size(), b.size()) / 4));
    return a.size() >= 2 && b.size() >= 2 && editDistance(a, b) <= allowed;
}

// Another number elsewhere says nothing of this one.
bool hasDigit(const std::string& word) {
    return std::any_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c); });
}

}  // namespace

std::string inCaseOf(const std::string& word, const std::string& model) {
    if (codePoints(model).size() > 1 && isCapitals(model)) return upperCase(word);
    const std::u32string letters = codePoints(lowerCase(word)), first = codePoints(model).substr(0, 1);
    if (letters.empty() || first.empty() || lowerCase(utf8(first)) == utf8(first)) return lowerCase(word);
    return upperCase(utf8(letters.substr(0, 1))) + utf8(letters.substr(1));
}

DocumentWords::DocumentWords(const std::vector<PageLines>& pages) {
    for (const PageLines& page : pages)
        for (std::size_t i = 0; i < page.lines.size(); ++i) {
            lineBegins_[{page.number.value, i}] = entries_.size();
            for (const LineWord& word : page.lines[i].words) {
                entries_.push_back({word.text, foldedLetters(word.text), word.confidence});
                if (word.confidence >= readWell) ++counts_[lowerCase(word.text)];
            }
        }
}

int DocumentWords::timesRead(const std::string& word) const {
    const auto found = counts_.find(lowerCase(word));
    return found == counts_.end() ? 0 : found->second;
}

int DocumentWords::timesReadInARow(const std::string& phrase) const {
    const auto wanted = words(lowerCase(phrase));
    int times = 0;
    for (std::size_t i = 0; !wanted.empty() && i + wanted.size() <= entries_.size(); ++i) {
        bool same = true;
        for (std::size_t j = 0; j < wanted.size() && same; ++j) {
            std::string text = lowerCase(entries_[i + j].text);
            while (!text.empty() && std::string_view(",.;:").find(text.back()) != std::string_view::npos)
                text.pop_back();
            same = text == wanted[j];
        }
        if (same) ++times;
    }
    return times;
}

// Where only the marks of the word differ: 1 with two neighbours the same, one half with one. Where letters differ too,
// both its neighbours have to be the same.
double DocumentWords::sameSurroundings(std::size_t a, std::size_t b) const {
    const auto same = [&](std::ptrdiff_t offset) {
        const auto x = static_cast<std::ptrdiff_t>(a) + offset, y = static_cast<std::ptrdiff_t>(b) + offset;
        const auto size = static_cast<std::ptrdiff_t>(entries_.size());
        if (x < 0 || y < 0 || x >= size || y >= size) return false;
        const std::string& left = entries_[static_cast<std::size_t>(x)].folded;
        return left.size() >= 2 && left == entries_[static_cast<std::size_t>(y)].folded;
    };
    const bool before = same(-1), after = same(1);
    if (entries_[a].folded != entries_[b].folded) return before && after ? 1 : 0;
    if ((before && after) || (before && same(-2)) || (after && same(2))) return 1;
    return before || after ? 0.5 : 0;
}

void DocumentWords::confirm(LineWord& word, std::size_t at) const {
    const std::string own = lowerCase(word.text), ownFolded = foldedLetters(word.text);
    std::map<std::string, double> weights;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const Entry& entry = entries_[i];
        if (i == at || entry.confidence < readWell || !mayBeSame(entry.folded, ownFolded)) continue;
        const double same = sameSurroundings(at, i);
        if (same > 0) weights[lowerCase(entry.text)] += same * entry.confidence;
    }
    const double ownWeight = weights[own];
    word.confirmed = ownWeight > 0;
    const auto best = std::max_element(weights.begin(), weights.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (best->first == own || best->second < ownWeight + word.confidence * 0.5 + margin) return;
    // Only letters: "liên," and "liên" are the same word.
    if (lowerCase(foldedLetters(best->first)) == lowerCase(ownFolded) &&
        codePoints(best->first).size() != codePoints(own).size())
        return;
    word.read = word.text;
    word.text = inCaseOf(best->first, word.text);
    word.confirmed = true;
}

void DocumentWords::confirm(Line& line, PageNumber page, std::size_t lineIndex) const {
    const auto begins = lineBegins_.find({page.value, lineIndex});
    if (begins == lineBegins_.end()) return;
    for (std::size_t i = 0; i < line.words.size(); ++i)
        if (line.words[i].confidence < sure && !hasDigit(line.words[i].text) && begins->second + i < entries_.size())
            confirm(line.words[i], begins->second + i);
}

}  // namespace sohoa::ocr
