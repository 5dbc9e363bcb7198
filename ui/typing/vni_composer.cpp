#include "ui/typing/vni_composer.h"

#include <array>

namespace sohoa::ui {

Composer::Meaning VniComposer::meaningOf(char32_t key) const {
    static constexpr std::array<Marking, 3> roofs{
        {{U'a', Mark::Circumflex}, {U'e', Mark::Circumflex}, {U'o', Mark::Circumflex}}};
    static constexpr std::array<Marking, 2> horns{{{U'o', Mark::Horn}, {U'u', Mark::Horn}}};
    static constexpr std::array<Marking, 1> breve{{{U'a', Mark::Breve}}}, stroke{{{U'd', Mark::Stroke}}};

    switch (key) {
        case U'0': return {.tone = Tone::Level};
        case U'1': return {.tone = Tone::Acute};
        case U'2': return {.tone = Tone::Grave};
        case U'3': return {.tone = Tone::Hook};
        case U'4': return {.tone = Tone::Tilde};
        case U'5': return {.tone = Tone::Dot};
        case U'6': return {.markings = roofs};
        case U'7': return {.markings = horns};
        case U'8': return {.markings = breve};
        case U'9': return {.markings = stroke};
        default: return {};
    }
}

}  // namespace sohoa::ui
