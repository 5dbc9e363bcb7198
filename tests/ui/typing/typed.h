// What a person types, given to a composer as a field would give it.
#pragma once

#include <string>
#include <string_view>

#include "ui/typing/composer.h"

namespace sohoa::ui {

inline constexpr char32_t backspaceKey = U'\b';

// The text that stands in the field in the end: words of the composer, and between them what it does not take.
std::string typed(Composer& composer, std::u32string_view keys);
std::string telex(std::u32string_view keys, TonePlacement placement = TonePlacement::Traditional);
std::string vni(std::u32string_view keys, TonePlacement placement = TonePlacement::Traditional);

// How a syllable is typed: each letter's mark right after it, the tone last.
std::u32string telexKeysOf(std::u32string_view syllable);
std::u32string vniKeysOf(std::u32string_view syllable);

}  // namespace sohoa::ui
