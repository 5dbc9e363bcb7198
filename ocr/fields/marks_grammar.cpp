#include <array>

#include "ocr/fields/grammar.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

std::string_view nameOf(Secrecy secrecy) {
    switch (secrecy) {
        case Secrecy::None: return "";
        case Secrecy::Secret: return "Mật";
        case Secrecy::TopSecret: return "Tối mật";
        case Secrecy::UtmostSecret: return "Tuyệt mật";
    }
    return "";
}

MarkWords markIn(std::string_view text) {
    struct Mark {
        std::string_view letters;
        MarkWords means;
        int mayDiffer;
    };
    // Secrecy first: at equal distance it wins.
    static constexpr std::array<Mark, 6> marks{{{"TUYETMAT", {Secrecy::UtmostSecret, 0}, 3},
                                                {"TOIMAT", {Secrecy::TopSecret, 0}, 2},
                                                {"MAT", {Secrecy::Secret, 0}, 1},
                                                {"THUONGKHAN", {Secrecy::None, 2}, 3},
                                                {"HOATOC", {Secrecy::None, 3}, 2},
                                                {"KHAN", {Secrecy::None, 1}, 1}}};
    const std::string letters = foldedLetters(text);
    if (letters.size() < 2) return {};
    MarkWords best;
    double least = 1;
    // A side of the frame read as I or L before or behind the word.
    if (letters.size() <= 5 && letters.find("MAT") != std::string::npos) return {Secrecy::Secret, 0};
    for (const Mark& mark : marks) {
        const int distance = editDistance(letters, mark.letters);
        const double share = double(distance) / double(mark.letters.size());
        if (distance <= mark.mayDiffer && share < least) least = share, best = mark.means;
    }
    if (least < 1) return best;
    // A frame read as letters before or behind.
    if (letters.size() <= 12) {
        if (letters.find("TUYETMA") != std::string::npos) return {Secrecy::UtmostSecret, 0};
        if (letters.find("TOIMA") != std::string::npos) return {Secrecy::TopSecret, 0};
        if (letters.ends_with("MAT")) return {Secrecy::Secret, 0};
        if (letters.find("THUONGKH") != std::string::npos) return {Secrecy::None, 2};
        if (letters.find("HOATOC") != std::string::npos) return {Secrecy::None, 3};
        if (letters.ends_with("KHAN")) return {Secrecy::None, 1};
    }
    return {};
}

}  // namespace sohoa::ocr
