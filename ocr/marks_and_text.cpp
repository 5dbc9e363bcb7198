#include "ocr/marks_and_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

constexpr std::array<std::string_view, 7> wordsOfSecrecy{"MAT", "TOI", "TUYET", "TAI", "LIEU", "THU", "HOI"};
constexpr std::array<std::string_view, 4> wordsOfUrgency{"THUONG", "KHAN", "HOA", "TOC"};
constexpr double sure = 0.85;       // of a word
constexpr double mostOfIt = 0.6;    // of a mark's width
constexpr double redEnough = 0.02;  // of a mark's place

// Two letters' difference at least: a mark that was read badly keeps one of its words nearly.
bool saysOther(const Word& word, const MarkWords& mark) {
    const std::string letters = foldedLetters(word.text);
    const auto isNear = [&](std::string_view of) { return editDistance(letters, of) < 2; };
    if (word.confidence < sure || letters.size() < 2) return false;
    return mark.secrecy != Secrecy::None ? std::none_of(wordsOfSecrecy.begin(), wordsOfSecrecy.end(), isNear)
                                         : std::none_of(wordsOfUrgency.begin(), wordsOfUrgency.end(), isNear);
}

bool isRed(const PreparedPage& page, const PixelBox& box) {
    const Image red = page.redness ? inkDarkerThan(cropped(page.redness, box), 128) : nullptr;
    return red && inkPixels(red) > redEnough * box.width() * box.height();
}

// As far as words of the text cover it, they say something else.
bool isText(const MarkWords& says, const PixelBox& mark, const std::vector<Word>& words) {
    int covered = 0;
    for (const Word& word : words) {
        const int width = std::min(word.box.x1, mark.x1) - std::max(word.box.x0, mark.x0),
                  height = std::min(word.box.y1, mark.y1) - std::max(word.box.y0, mark.y0);
        if (width <= 0 || height * 2 < word.box.height()) continue;
        if (!saysOther(word, says)) return false;
        covered += width;
    }
    return covered > mostOfIt * mark.width();
}

}  // namespace

std::vector<BoxedMark> withoutWordsOfText(std::vector<BoxedMark> marks, const std::vector<Word>& words,
                                          const PreparedPage& page) {
    std::erase_if(marks, [&](const BoxedMark& mark) {
        return isText(mark.words, page.geometry.toDelivered(mark.box), words) && !isRed(page, mark.box);
    });
    return marks;
}

}  // namespace sohoa::ocr
