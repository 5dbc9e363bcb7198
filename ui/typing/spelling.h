// What can be, or still become, a Vietnamese syllable, and where its tone stands.
//
// Wider than the spelling of the recognition (ocr/language/syllable.h), which judges what was read: here names of the
// highlands are typed, too ("Đắk Lắk", "Krông Pắc", "Chư Păh", "Mnông"). Tones of the letters themselves are not looked
// at.
#pragma once

#include "ui/typing/letters.h"

namespace sohoa::ui {

// "hòa, ủy" as Nghị định 30/2020/NĐ-CP spells Quốc hiệu ("CỘNG HÒA") and as the recognition proposes it, or "hoà, uỷ".
enum class TonePlacement { Traditional, Modern };

// A letter without a mark may still get one, and more letters may follow: "tuye" becomes "tuyên", "windo" nothing.
bool canBecomeSyllable(const Letters& letters);

// Where the vowels begin that take the tone: after "qu", and after "gi" before a vowel. letters.size() where there is
// none.
std::size_t firstVowelOf(const Letters& letters);

// Only sắc and nặng stand on what ends in c, ch, k, p or t; what has no tone yet may still get it.
bool fitsTone(const Letters& letters, Tone tone);

// "uo" with one horn is "ươ" wherever that is what it must be: "trưong", "tuơi"; "huơ" and "thuở" stay.
Letters withBothHorns(Letters letters);

// letters with the tone on its vowel; there must be a vowel unless it is the level tone.
Letters withTone(Letters letters, Tone tone, TonePlacement placement);

}  // namespace sohoa::ui
