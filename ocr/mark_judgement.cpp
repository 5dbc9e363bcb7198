#include "ocr/mark_judgement.h"

#include <algorithm>
#include <string_view>

#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

// The likeness that bears out what was read, and what was read nearly.
constexpr double bearsOutPlain = 0.3, bearsOutAnyCase = 0.65, bearsOut = 0.48, bearsOutMisread = 0.58,
                 bearsOutMisreadInFrame = 0.52, bearsOutUrgency = 0.5;
constexpr double fairly = 0.6, readsWell = 0.8;  // a reading's confidence

// MẬT is the end of its mark: more than one sign behind it (the side of a frame) is another word.
bool goesOnBehindMat(const std::string& letters) {
    const auto mat = letters.rfind("MAT");
    return mat != std::string::npos && mat + 5 <= letters.size();
}

// So is what has one before it that is no degree of secrecy: BỆNH VIỆN MẮT.
bool isLedByOther(const MarkText& read, const std::string& letters) {
    constexpr std::size_t word = 4;
    const auto mat = letters.rfind("MAT");
    constexpr double rather = 0.75;
    return mat != std::string::npos && mat >= word && read.confidence > rather;
}

// The word by itself, whatever the letters before it were read as.
bool endsInCapitalMat(const std::string& text) {
    const auto mat = withoutSides(text);
    const auto word = mat.substr(mat.find_last_of(' ') + 1);
    return foldedLetters(word) == "MAT" && isCapitals(word);
}

}  // namespace

std::string withoutSides(const std::string& text) {
    constexpr std::string_view sides = "lIi|1!()[]{}_-. ";
    const auto first = text.find_first_not_of(sides), last = text.find_last_not_of(sides);
    return first == std::string::npos ? std::string() : text.substr(first, last + 1 - first);
}

bool canHold(const MarkWords& words, const MarkPlace& place) {
    switch (words.secrecy) {
        case Secrecy::Secret: return place.width < 48;
        case Secrecy::TopSecret: return place.width > 15;
        case Secrecy::UtmostSecret: return place.width > 20;
        case Secrecy::ToBeReturned: return place.width > 30;
        case Secrecy::None: break;
    }
    if (words.priority == 3) return place.width > (place.inFrame ? 22 : 17) && place.width < 75;
    return place.width < 60;
}

MarkWords degreeOf(const MarkText& read, const MarkPlace& place) {
    MarkWords words = markIn(read.text);
    const auto before = foldedLetters(read.text).rfind("MAT");
    if (words.secrecy != Secrecy::Secret || !place.clear || before == std::string::npos) return words;
    if (before >= 5 && place.width > 33) words.secrecy = Secrecy::UtmostSecret;
    if (before >= 2 && before < 5 && place.width > 24 && place.width < 36) words.secrecy = Secrecy::TopSecret;
    return words;
}

bool isSecrecyBorneOut(const MarkText& read, const MarkLikeness& likeness, const MarkPlace& place) {
    const MarkWords found = markIn(read.text);
    // A clear frame that reads as a long mark hardly needs its shape.
    const bool plain = found.secrecy > Secrecy::Secret && place.clear && read.confidence > fairly;
    const double least = plain ? bearsOutPlain : bearsOut;
    if (found.secrecy == Secrecy::None || likeness.secret() < least || !canHold(found, place)) return false;
    if (found.secrecy > Secrecy::Secret) return true;
    const bool capitals = isCapitals(withoutSides(read.text)) ||
                          (place.clear && likeness.mat.score >= bearsOutAnyCase && endsInCapitalMat(read.text));
    const std::string letters = foldedLetters(read.text);
    if (found.secrecy == Secrecy::ToBeReturned) {
        const bool inItsFrame = place.clear && letters.find("THUHOI") != std::string::npos;
        return capitals || likeness.thuHoi.score >= (inItsFrame ? bearsOutMisreadInFrame : bearsOutMisread);
    }
    if (goesOnBehindMat(letters) || isLedByOther(read, letters)) return false;
    // Where the pad left the first letter out, a frame of its size says what the others do not.
    const bool misread = letters.find("MAT") == std::string::npos;
    const bool inItsFrame =
        place.clear && place.width > 16 && place.width < 26 && letters.find("AT") != std::string::npos;
    const double enough = inItsFrame ? bearsOutMisreadInFrame : bearsOutMisread;
    if (misread && (likeness.mat.score < enough || !(inItsFrame || likeness.isSecret(0)))) return false;
    // The one word and nothing else, in a frame of its size: wherever the shapes believe it.
    const bool exact = letters == "MAT" && read.confidence > readsWell && place.width > 14 && place.width < 30;
    return capitals && (place.asMark || (place.alone && exact));
}

bool isUrgencyBorneOut(const MarkText& read, const MarkLikeness& likeness, const MarkPlace& place) {
    const MarkWords found = markIn(read.text);
    return found.priority > 0 && canHold(found, place) && likeness.of(found.priority) >= bearsOutUrgency &&
           (isCapitals(withoutSides(read.text)) || likeness.isUrgent());
}

bool isOtherText(const MarkText& read, const MarkText& before) {
    constexpr double well = 0.85, rather = 0.72, hardly = 0.4;
    const MarkWords found = markIn(read.text);
    const std::string letters = foldedLetters(read.text);
    if (letters.size() <= 3 || found.secrecy == Secrecy::ToBeReturned || found.secrecy > Secrecy::Secret) return false;
    if (found.secrecy == Secrecy::Secret && letters.find("MAT") != std::string::npos)
        return (goesOnBehindMat(letters) && read.confidence > hardly) || isLedByOther(read, letters) ||
               (read.confidence > well && !isCapitals(withoutSides(read.text)));
    constexpr std::size_t severalWords = 7;  // letters
    return read.confidence > (letters.size() >= severalWords ? rather : well) ||
           (read.confidence > fairly && before.confidence > fairly &&
            editDistance(letters, foldedLetters(before.text)) <= 1);
}

}  // namespace sohoa::ocr
