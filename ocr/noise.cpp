#include "ocr/noise.h"

#include <algorithm>
#include <cctype>

#include "core/text.h"
#include "ocr/language/likeness.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

constexpr double doubtfulSign = 0.60;
constexpr double doubtfulLetter = 0.20;
constexpr double doubtfulLine = 0.30;

bool hasLetterOrDigit(const std::string& text) {
    const std::string plain = withoutDiacritics(text);
    return std::any_of(plain.begin(), plain.end(), [](unsigned char c) { return c < 128 && std::isalnum(c); });
}

// What a frame, a rule or a streak is read as.
bool isStroke(const std::string& text) {
    return text == "|" || text == "||" || text == "]" || text == "[" || text == "¦";
}

bool isWavyDash(const std::string& text) { return text == "~-" || text == "-~" || text == "~"; }

// "(b/c)", để báo cáo: small print, misread in ways that no other word is.
void mendReportMark(std::string& text) {
    for (const std::string_view misread :
         {"(b/€)", "(b/è)", "(b/e)", "(b/C)", "(bíc)", "(bic)", "(blc)", "(b/ec)", "(b/©)"})
        if (text.starts_with(misread)) text.replace(0, misread.size(), "(b/c)");
}

// Two or three signs that the engine hardly believes, that can be no syllable and stand clear of the rest of their
// line: ends of signatures and stamps.
bool isScrap(const ReadLine& line, std::size_t at) {
    constexpr double hardly = 0.45;
    const ReadWord& word = line[at];
    const std::string letters = partsOf(word.text).letters;
    if (line.size() < 2 || word.confidence > hardly || codePoints(letters).size() > 3) return false;
    if (std::any_of(letters.begin(), letters.end(), [](unsigned char c) { return std::isdigit(c); })) return false;
    const auto syllable = syllableOf(letters);
    if (syllable && isLegal(*syllable) && word.confidence > doubtfulLetter) return false;
    const auto clear = [&](int blank) { return blank > 0.9 * word.lineHeight; };
    return (at == 0 || clear(word.box.x0 - line[at - 1].box.x1)) &&
           (at + 1 == line.size() || clear(line[at + 1].box.x0 - word.box.x1));
}

bool isNoise(const ReadWord& word) {
    if (isStroke(word.text)) return true;
    if (hasLetterOrDigit(word.text)) return word.confidence < doubtfulLetter && codePoints(word.text).size() < 2;
    return word.confidence < doubtfulSign;
}

}  // namespace

void dropNoise(std::vector<ReadLine>& lines) {
    for (ReadLine& line : lines) {
        if (!line.empty() && isWavyDash(line.front().text)) {
            line.front().text.assign(1, '-');
            line.front().confidence = std::max(line.front().confidence, doubtfulSign);
        }
        for (ReadWord& word : line)
            mendReportMark(word.text);
        for (std::size_t i = line.size(); i-- > 0;)
            if (isScrap(line, i)) line.erase(line.begin() + std::ptrdiff_t(i));
        std::erase_if(line, isNoise);
    }
    std::erase_if(lines, [](const ReadLine& line) { return line.empty() || confidenceOf({line}) < doubtfulLine; });
}

}  // namespace sohoa::ocr
