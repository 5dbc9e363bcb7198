// The letters of Vietnamese taken apart into what is typed one after the other: base, mark, tone, case.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sohoa::ui {

enum class Mark { None, Circumflex, Breve, Horn, Stroke };
enum class Tone { Level, Grave, Hook, Tilde, Acute, Dot };

struct Letter {
    char32_t base = 0;  // lower case a–z, or any other sign as it is
    Mark mark = Mark::None;
    Tone tone = Tone::Level;
    bool upper = false;
};

using Letters = std::vector<Letter>;

// Of one code point: a–z and the Vietnamese letters, in either case; nothing for everything else.
std::optional<Letter> letterOf(char32_t codePoint);

// One precomposed code point, so that what is put together is NFC.
char32_t codePointOf(const Letter& letter);

bool isVowel(const Letter& letter);
std::u32string textOf(const Letters& letters);

}  // namespace sohoa::ui
