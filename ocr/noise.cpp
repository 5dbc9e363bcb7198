#include "ocr/noise.h"

#include <algorithm>

#include "core/text.h"

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
        std::erase_if(line, isNoise);
    }
    std::erase_if(lines, [](const ReadLine& line) { return line.empty() || confidenceOf({line}) < doubtfulLine; });
}

}  // namespace sohoa::ocr
