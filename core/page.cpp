#include "core/page.h"

#include <array>

namespace sohoa {

static constexpr std::array sideNames{"front", "back"};
static constexpr std::array modeNames{"color", "gray", "bw"};
static constexpr std::array sourceNames{"flatbed", "adf", "adf-duplex", "import"};

template <class Enum, std::size_t N>
static std::optional<Enum> named(const std::array<const char*, N>& names, std::string_view wanted) {
    for (std::size_t i = 0; i < N; ++i)
        if (wanted == names[i]) return static_cast<Enum>(i);
    return std::nullopt;
}

std::string_view name(Side side) { return sideNames[static_cast<std::size_t>(side)]; }
std::string_view name(ColorMode mode) { return modeNames[static_cast<std::size_t>(mode)]; }
std::string_view name(PaperSource source) { return sourceNames[static_cast<std::size_t>(source)]; }
std::optional<Side> sideNamed(std::string_view wanted) { return named<Side>(sideNames, wanted); }
std::optional<ColorMode> colorModeNamed(std::string_view wanted) { return named<ColorMode>(modeNames, wanted); }
std::optional<PaperSource> paperSourceNamed(std::string_view wanted) { return named<PaperSource>(sourceNames, wanted); }

}  // namespace sohoa
