// The spelling of Vietnamese syllables: onset, rime and tone, and which of them go together.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sohoa::ocr {

enum class Tone { Level, Grave, Hook, Tilde, Acute, Dot };

struct Syllable {
    std::u32string letters;  // lower case, without the tone; ă â ê ô ơ ư đ stay
    Tone tone = Tone::Level;
};

// Takes letters and their tone apart, in either way to place it; nothing where there is more than one tone or a sign
// that is no Vietnamese letter.
std::optional<Syllable> syllableOf(std::string_view word);

// Whether it can be Vietnamese: c/k/q, g/gh and ng/ngh before their vowels, a known rime, and only the tones that a
// rime on -c, -ch, -p or -t takes.
bool isLegal(const Syllable& syllable);

// The same for equal syllables, however the tone was placed: "hòa" and "hoà".
std::string keyOf(const Syllable& syllable);

}  // namespace sohoa::ocr
