#include "scanner/option_choice.h"

#include <algorithm>
#include <array>

#include "core/text.h"

namespace sohoa::scanner {

template <std::size_t N>
static bool hasAny(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

static constexpr std::array<std::string_view, 3> feederWords{"adf", "feeder", "sheetfed"};
static constexpr std::array<std::string_view, 3> bothSidesWords{"duplex", "both side", "double-side"};
static constexpr std::array<std::string_view, 4> glassWords{"flatbed", "platen", "document table", "glass"};
static constexpr std::array<std::string_view, 6> otherMediaWords{"card",  "transparen", "film",
                                                                 "slide", "negative",   "tpu"};

static std::optional<PaperSource> sourceMeantBy(const std::string& choice) {
    const std::string word = lowerCase(choice);
    if (hasAny(word, otherMediaWords)) return std::nullopt;
    if (hasAny(word, bothSidesWords)) return PaperSource::AdfDuplex;
    if (hasAny(word, feederWords)) {
        if (word.find("back") != std::string::npos) return std::nullopt;
        return PaperSource::Adf;
    }
    if (hasAny(word, glassWords)) return PaperSource::Flatbed;
    return std::nullopt;
}

std::optional<std::string> chooseSource(const std::vector<std::string>& choices, PaperSource wanted) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [wanted](const std::string& choice) { return sourceMeantBy(choice) == wanted; });
    if (found == choices.end()) return std::nullopt;
    return *found;
}

static bool means(const std::string& choice, ColorMode mode) {
    static constexpr std::array<std::string_view, 3> colorWords{"color", "colour", "rgb"};
    static constexpr std::array<std::string_view, 2> grayWords{"gray", "grey"};
    static constexpr std::array<std::string_view, 5> bilevelWords{"lineart", "line art", "binary", "black",
                                                                  "monochrome"};
    static constexpr std::array<std::string_view, 3> dithered{"halftone", "diffusion", "dither"};
    const std::string word = lowerCase(choice);
    if (hasAny(word, dithered)) return false;
    switch (mode) {
        case ColorMode::Color: return hasAny(word, colorWords);
        case ColorMode::Gray: return hasAny(word, grayWords);
        case ColorMode::Bilevel: return hasAny(word, bilevelWords);
    }
    return false;
}

std::optional<std::string> chooseMode(const std::vector<std::string>& choices, ColorMode wanted) {
    std::optional<std::string> chosen;
    // The shortest word that fits: "Color", not "Color (16 bit)"; "Gray", not "16bits Gray".
    for (const std::string& choice : choices)
        if (means(choice, wanted) && (!chosen || choice.size() < chosen->size())) chosen = choice;
    return chosen;
}

}  // namespace sohoa::scanner
