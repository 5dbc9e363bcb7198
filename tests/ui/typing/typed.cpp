#include "tests/ui/typing/typed.h"

#include "core/text.h"
#include "ui/typing/telex_composer.h"
#include "ui/typing/vni_composer.h"

namespace sohoa::ui {

std::string typed(Composer& composer, std::u32string_view keys) {
    std::u32string field;
    for (const char32_t key : keys) {
        if (key == backspaceKey) {
            if (!composer.backspace() && !field.empty()) field.pop_back();
        } else if (!composer.press(key)) {
            field += composer.take();
            field += key;
        }
    }
    return utf8(field + composer.take());
}

std::string telex(std::u32string_view keys, TonePlacement placement) {
    TelexComposer composer(placement);
    return typed(composer, keys);
}

std::string vni(std::u32string_view keys, TonePlacement placement) {
    VniComposer composer(placement);
    return typed(composer, keys);
}

static char32_t signOf(const Letter& letter) {
    return codePointOf({letter.base, Mark::None, Tone::Level, letter.upper});
}

std::u32string telexKeysOf(std::u32string_view syllable) {
    std::u32string keys, tone;
    for (const char32_t sign : syllable) {
        const Letter letter = *letterOf(sign);
        if (letter.base == U'o' && letter.mark == Mark::None && keys.ends_with(U'o'))
            keys += U'o';  // "xoong": the second takes back the roof
        keys += signOf(letter);
        if (letter.mark == Mark::Breve || letter.mark == Mark::Horn)
            keys += U'w';
        else if (letter.mark != Mark::None)
            keys += letter.base;
        if (letter.tone != Tone::Level) tone = std::u32string_view(U" frxsj")[static_cast<std::size_t>(letter.tone)];
    }
    return keys + tone;
}

std::u32string vniKeysOf(std::u32string_view syllable) {
    std::u32string keys, tone;
    for (const char32_t sign : syllable) {
        const Letter letter = *letterOf(sign);
        keys += signOf(letter);
        if (letter.mark != Mark::None) keys += std::u32string_view(U" 6879")[static_cast<std::size_t>(letter.mark)];
        if (letter.tone != Tone::Level) tone = std::u32string_view(U"023415")[static_cast<std::size_t>(letter.tone)];
    }
    return keys + tone;
}

}  // namespace sohoa::ui
