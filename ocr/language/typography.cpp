#include "ocr/language/typography.h"

#include <algorithm>
#include <optional>

#include "core/text.h"
#include "ocr/fields/matching.h"
#include "ocr/language/likeness.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

constexpr double believedWhenMended = 0.85;

void setText(ReadWord& word, std::string text) {
    word.text = std::move(text);
    word.signs.clear();
    word.confidence = std::min(word.confidence, believedWhenMended);
}

// Of a word in small letters that can be Vietnamese; "" of another.
std::string keyOfLower(const std::string& letters) {
    const auto syllable = syllableOf(letters);
    return syllable && letters == lowerCase(letters) && isLegal(*syllable) ? keyOf(*syllable) : "";
}

// "hiện./" and "giờ/⁄/": what is left of "./." at the end of a line.
void mendEndMark(ReadWord& word) {
    const WordParts parts = partsOf(word.text);
    if (keyOfLower(parts.letters).empty() || !parts.before.empty()) return;
    const std::u32string tail = codePoints(parts.after);
    const bool slash = tail.find_first_of(U"/⁄") != tail.npos;
    if (tail.size() < 2 || !slash || tail.find_first_not_of(U"./⁄,'\"_-") != tail.npos) return;
    if (parts.after != "./.") setText(word, parts.letters + "./.");
}

// A speck between two words that were read as one: "vụ.trọng".
std::optional<ReadLine> cutAtSpeck(const ReadWord& word, const Phrases& phrases) {
    const std::size_t at = word.text.find_first_of(".:");
    if (at == std::string::npos || at == 0 || at + 1 >= word.text.size()) return std::nullopt;
    const std::string first = word.text.substr(0, at), second = word.text.substr(at + 1);
    const std::string key = keyOfLower(first), next = keyOfLower(partsOf(second).letters);
    if (key.empty() || next.empty() || !partsOf(second).before.empty()) return std::nullopt;
    if (!phrases.standTogether(key, next)) return std::nullopt;
    ReadWord left = word, right = word;
    setText(left, first);
    setText(right, second);
    const double share = double(codePoints(first).size()) / double(codePoints(word.text).size());
    left.box.x1 = right.box.x0 = word.box.x0 + static_cast<int>(word.box.width() * share);
    const auto& from = word.baselineStart;
    const auto& to = word.baselineEnd;
    left.baselineEnd = right.baselineStart = {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
    return ReadLine{left, right};
}

// No sentence begins with a small letter: the stop before it is a comma whose tail was lost.
void mendComma(ReadWord& word, const ReadWord& next, const Phrases& phrases) {
    const WordParts parts = partsOf(word.text), following = partsOf(next.text);
    const std::string key = keyOfLower(parts.letters), after = keyOfLower(following.letters);
    if (parts.after != "." || key.empty() || codePoints(parts.letters).size() < 2) return;
    if (after.empty() || !following.before.empty() || codePoints(following.letters).size() < 2) return;
    if (!phrases.standTogether(key, after)) setText(word, parts.before + parts.letters + ",");
}

void mendLine(ReadLine& line, const Phrases& phrases) {
    ReadLine words;
    for (const ReadWord& word : line) {
        if (auto cut = cutAtSpeck(word, phrases))
            words.insert(words.end(), cut->begin(), cut->end());
        else
            words.push_back(word);
    }
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        mendComma(words[i], words[i + 1], phrases);
        const WordParts parts = partsOf(words[i].text), next = partsOf(words[i + 1].text);
        if (parts.after != "." && parts.after != ":" && parts.after != "-") continue;
        if (!next.before.empty() || !phrases.standTogether(keyOfLower(parts.letters), keyOfLower(next.letters)))
            continue;
        setText(words[i], parts.before + parts.letters);
    }
    mendEndMark(words.back());
    line = std::move(words);
}

bool isItem(const ReadLine& line) { return line.front().text.starts_with("-"); }

void mendRecipients(std::vector<ReadLine>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!alike(foldedLetters(textOf(lines[i])), "NOINHAN")) continue;
        for (++i; i + 1 < lines.size() && isItem(lines[i]) && isItem(lines[i + 1]); ++i) {
            ReadWord& last = lines[i].back();
            if (last.text.size() > 1 && (last.text.back() == ':' || last.text.back() == ','))
                setText(last, last.text.substr(0, last.text.size() - 1) + ";");
        }
    }
}

}  // namespace

void mendTypography(std::vector<ReadLine>& lines, const Phrases& phrases) {
    for (ReadLine& line : lines)
        mendLine(line, phrases);
    mendRecipients(lines);
}

}  // namespace sohoa::ocr
