#include "intake/exif.h"

namespace sohoa::intake {

namespace {

using namespace std::string_view_literals;

class Reader {
  public:
    Reader(std::string_view bytes, bool little) : bytes_(bytes), little_(little) {}

    // 0 beyond the end.
    std::uint32_t number(std::size_t at, std::size_t width) const {
        if (at > bytes_.size() || bytes_.size() - at < width) return 0;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            const auto byte = static_cast<unsigned char>(bytes_[at + (little_ ? width - 1 - i : i)]);
            value = value << 8 | byte;
        }
        return value;
    }

    double rational(std::size_t at) const {
        const double above = number(at, 4), below = number(at + 4, 4);
        return below > 0 ? above / below : 0;
    }

  private:
    std::string_view bytes_;
    bool little_;
};

constexpr std::uint32_t orientationTag = 0x112, xResolutionTag = 0x11A, yResolutionTag = 0x11B, unitTag = 0x128;
constexpr std::uint32_t centimetres = 3;

}  // namespace

Exif exifFrom(std::string_view block) {
    Exif exif;
    if (!block.starts_with("Exif\0\0"sv)) return exif;
    const std::string_view tiff = block.substr(6);
    const bool little = tiff.starts_with("II*\0"sv);
    if (!little && !tiff.starts_with("MM\0*"sv)) return exif;
    const Reader reader(tiff, little);
    const std::size_t directory = reader.number(4, 4);
    const std::uint32_t entries = reader.number(directory, 2);
    std::uint32_t unit = 2;
    for (std::uint32_t i = 0; i < entries && directory + 2 + 12 * std::size_t(i) + 12 <= tiff.size(); ++i) {
        const std::size_t entry = directory + 2 + 12 * std::size_t(i);
        const std::uint32_t tag = reader.number(entry, 2);
        if (tag == orientationTag) exif.orientation = static_cast<int>(reader.number(entry + 8, 2));
        if (tag == unitTag) unit = reader.number(entry + 8, 2);
        if (tag == xResolutionTag) exif.density.x = reader.rational(reader.number(entry + 8, 4));
        if (tag == yResolutionTag) exif.density.y = reader.rational(reader.number(entry + 8, 4));
    }
    if (exif.orientation < 1 || exif.orientation > 8) exif.orientation = 1;
    if (unit == centimetres) exif.density = {exif.density.x * 2.54, exif.density.y * 2.54};
    return exif;
}

}  // namespace sohoa::intake
