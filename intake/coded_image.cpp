#include "intake/coded_image.h"

#include <fmt/format.h>

#include <cstdint>
#include <optional>

#include "core/error_codes.h"
#include "intake/limits.h"

namespace sohoa::intake {

namespace {

// Big-endian numbers from the front; nothing where the data ends before.
class Front {
  public:
    explicit Front(std::string_view data) : rest_(data) {}

    std::optional<std::uint32_t> number(std::size_t bytes) {
        if (rest_.size() < bytes) return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value = value << 8 | static_cast<unsigned char>(rest_[i]);
        rest_.remove_prefix(bytes);
        return value;
    }
    bool skip(std::size_t bytes) {
        if (rest_.size() < bytes) return false;
        rest_.remove_prefix(bytes);
        return true;
    }
    std::string_view rest() const { return rest_; }

  private:
    std::string_view rest_;
};

struct Segment {
    int type = 0;
    std::uint32_t length = 0;
};

// ITU-T T.88 7.2.
std::optional<Segment> segmentHeader(Front& data) {
    const auto number = data.number(4), flags = data.number(1), counted = data.number(1);
    if (!number || !flags || !counted) return std::nullopt;
    std::size_t referred = *counted >> 5;
    if (referred == 7) {
        const auto rest = data.number(3);
        if (!rest) return std::nullopt;
        referred = (*counted & 0x1F) << 24 | *rest;
        if (!data.skip((referred + 8) / 8)) return std::nullopt;
    }
    const std::size_t width = *number <= 256 ? 1 : *number <= 65536 ? 2 : 4;
    if (!data.skip(referred * width) || !data.skip((*flags & 0x40) != 0 ? 4 : 1)) return std::nullopt;
    const auto length = data.number(4);
    if (!length) return std::nullopt;
    return Segment{static_cast<int>(*flags & 0x3F), *length};
}

constexpr int pageInformation = 48;
constexpr std::uint32_t unknown = 0xFFFFFFFF;

bool isRegion(int type) { return type >= 4 && type <= 43 && type != 16; }

Result<> checkSides(std::optional<std::uint32_t> width, std::optional<std::uint32_t> height) {
    if (!width || !height) return {};
    const std::int64_t rows = *height == unknown ? 1 : std::int64_t(*height);
    if (*width == 0 || rows == 0) return {};
    return checkSize(*width, rows);
}

}  // namespace

Result<> checkJbig2(std::string_view data) {
    Front front(data);
    while (const auto segment = segmentHeader(front)) {
        Front inside = front;
        if (segment->type == pageInformation || isRegion(segment->type)) {
            const auto width = inside.number(4), height = inside.number(4);
            if (auto fits = checkSides(width, height); !fits) return fits;
        }
        if (segment->length == unknown || !front.skip(segment->length)) break;
    }
    return {};
}

Result<> checkJpeg2000(std::string_view data) {
    using namespace std::string_view_literals;
    const std::size_t start = data.find("\xFF\x4F\xFF\x51"sv);  // SOC, SIZ (ISO 15444-1 A.5.1)
    if (start == std::string_view::npos) return {};
    Front front(data.substr(start + 4));
    if (!front.skip(4)) return {};  // Lsiz, Rsiz
    const auto width = front.number(4), height = front.number(4);
    if (auto fits = checkSides(width, height); !fits) return fits;
    if (!front.skip(24)) return {};  // offsets and tiles
    constexpr std::uint32_t mostChannels = 5;
    const auto channels = front.number(2);
    if (channels && *channels > mostChannels)
        return fail(errors::IntakeTooLarge, fmt::format("a JPEG 2000 image of {} channels", *channels));
    return {};
}

}  // namespace sohoa::intake
