#include <algorithm>
#include <array>
#include <vector>

#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

struct Mark {
    std::string_view letters;
    MarkWords means;
    int mayDiffer;    // letters of the whole
    int mayDifferIn;  // letters, where it stands among others: a frame or a covered word read as letters
};

// Secrecy first: at equal distance it wins.
constexpr std::array<Mark, 8> marks{{{"TUYETMAT", {Secrecy::UtmostSecret, 0}, 3, 2},
                                     {"TOIMAT", {Secrecy::TopSecret, 0}, 2, 1},
                                     {"TAILIEUTHUHOI", {Secrecy::ToBeReturned, 0}, 5, 4},
                                     {"MAT", {Secrecy::Secret, 0}, 1, 0},
                                     {"HOATOCHENGIO", {Secrecy::None, 3}, 4, 3},
                                     {"THUONGKHAN", {Secrecy::None, 2}, 3, 2},
                                     {"HOATOC", {Secrecy::None, 3}, 2, 1},
                                     {"KHAN", {Secrecy::None, 1}, 1, 0}}};

constexpr std::size_t longestMark = 20;  // letters, with those a frame may be read as

// Letters to change so that the wanted ones stand somewhere in the text.
int distanceWithin(std::string_view text, std::string_view wanted) {
    std::vector<int> row(wanted.size() + 1);
    for (std::size_t j = 0; j <= wanted.size(); ++j)
        row[j] = int(j);
    int least = row.back();
    for (const char c : text) {
        int diagonal = row[0];
        for (std::size_t j = 1; j <= wanted.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (c == wanted[j - 1] ? 0 : 1)});
            diagonal = above;
        }
        least = std::min(least, row.back());
    }
    return least;
}

MarkWords wholeMark(const std::string& letters) {
    MarkWords best;
    double least = 1;
    for (const Mark& mark : marks) {
        const int distance = editDistance(letters, mark.letters);
        const double share = double(distance) / double(mark.letters.size());
        if (distance <= mark.mayDiffer && share < least) least = share, best = mark.means;
    }
    return best;
}

bool says(const MarkWords& words) { return words.secrecy != Secrecy::None || words.priority > 0; }

}  // namespace

std::string_view nameOf(Secrecy secrecy) {
    switch (secrecy) {
        case Secrecy::None: return "";
        case Secrecy::ToBeReturned: return "Tài liệu thu hồi";
        case Secrecy::Secret: return "Mật";
        case Secrecy::TopSecret: return "Tối mật";
        case Secrecy::UtmostSecret: return "Tuyệt mật";
    }
    return "";
}

MarkWords markIn(std::string_view text) {
    const std::string letters = foldedLetters(text);
    if (letters.size() < 2 || letters.size() > longestMark) return {};
    // A side of the frame read as I or L before or behind the word.
    if (letters.size() <= 5 && letters.find("MAT") != std::string::npos) return {Secrecy::Secret, 0};
    if (const MarkWords whole = wholeMark(letters); says(whole)) return whole;
    for (const Mark& mark : marks)
        if (mark.letters.size() > 4 && distanceWithin(letters, mark.letters) <= mark.mayDifferIn) return mark.means;
    if (letters.ends_with("MAT")) return {Secrecy::Secret, 0};
    if (letters.find("THUHOI") != std::string::npos) return {Secrecy::ToBeReturned, 0};
    if (letters.ends_with("KHAN")) return {Secrecy::None, 1};
    return {};
}

MarkWords loneMarkIn(std::string_view text) {
    if (!isCapitals(text)) return {};
    const std::string letters = foldedLetters(text);
    for (const Mark& mark : marks) {
        const int distance = editDistance(letters, mark.letters);
        if (distance <= int(mark.letters.size() / 5)) return mark.means;
    }
    return {};
}

}  // namespace sohoa::ocr
