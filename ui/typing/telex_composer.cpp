#include "ui/typing/telex_composer.h"

#include <algorithm>
#include <array>

namespace sohoa::ui {

Composer::Meaning TelexComposer::meaningOf(char32_t key) const {
    static constexpr std::array<Marking, 4> doubled{
        {{U'a', Mark::Circumflex}, {U'd', Mark::Stroke}, {U'e', Mark::Circumflex}, {U'o', Mark::Circumflex}}};
    static constexpr std::array<Marking, 3> hooked{{{U'a', Mark::Breve}, {U'o', Mark::Horn}, {U'u', Mark::Horn}}};
    static constexpr std::u32string_view tones = U"zfrxsj";  // in the order of Tone

    const std::size_t tone = tones.find(key);
    if (tone != tones.npos) return {.tone = static_cast<Tone>(tone)};
    if (key == U'w') return {.markings = hooked, .orHornedU = true};
    const auto* own =
        std::find_if(doubled.begin(), doubled.end(), [key](const Marking& one) { return one.base == key; });
    if (own == doubled.end()) return {};
    return {.markings = std::span(own, 1)};
}

bool TelexComposer::strokesForeign(const Letters& before) const {
    const bool capitals = std::all_of(before.begin(), before.end(), [](const Letter& letter) { return letter.upper; });
    return capitals || std::none_of(before.begin(), before.end(), isVowel);
}

}  // namespace sohoa::ui
