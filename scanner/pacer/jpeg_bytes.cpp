#include "scanner/pacer/jpeg_bytes.h"

#include <array>
#include <cstdint>

namespace sohoa::scanner {

namespace {

constexpr unsigned char startOfImage = 0xd8, endOfImage = 0xd9, startOfScan = 0xda, app0 = 0xe0;

unsigned byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }
std::size_t wordAt(std::string_view bytes, std::size_t at) { return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1); }

struct Segment {
    unsigned marker = 0;
    std::size_t at = 0;    // of its content, behind marker and length
    std::size_t size = 0;  // of its content
};

// The segments of the header, up to the first scan.
template <class Visit>
void eachSegment(std::string_view bytes, Visit visit) {
    std::size_t at = 2;
    while (at + 4 <= bytes.size() && byteAt(bytes, at) == 0xff) {
        const unsigned marker = byteAt(bytes, at + 1);
        if (marker == 0xff) {  // fill byte
            ++at;
            continue;
        }
        const std::size_t length = wordAt(bytes, at + 2);
        if (length < 2 || at + 2 + length > bytes.size()) return;
        if (!visit(Segment{marker, at + 4, length - 2}) || marker == startOfScan) return;
        at += 2 + length;
    }
}

bool isFrameHeader(unsigned marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

}  // namespace

bool isJpeg(std::string_view bytes) {
    return bytes.size() > 4 && byteAt(bytes, 0) == 0xff && byteAt(bytes, 1) == startOfImage && byteAt(bytes, 2) == 0xff;
}

bool isWholeJpeg(std::string_view bytes) {
    if (!isJpeg(bytes)) return false;
    std::size_t scan = 0;
    eachSegment(bytes, [&](const Segment& segment) {
        if (segment.marker == startOfScan) scan = segment.at;
        return true;
    });
    if (scan == 0) return false;
    // In coded data a 0xff is followed by 0 or a restart marker: the last end marker is the image's, whatever follows.
    static constexpr std::array<char, 2> end{'\xff', static_cast<char>(endOfImage)};
    constexpr std::size_t mostFilling = 64u << 10;
    const std::size_t last = bytes.rfind(std::string_view(end.data(), end.size()));
    return last != std::string_view::npos && last > scan && bytes.size() - last <= mostFilling;
}

std::optional<JpegShape> jpegShape(std::string_view bytes) {
    if (!isJpeg(bytes)) return std::nullopt;
    std::optional<JpegShape> shape;
    eachSegment(bytes, [&](const Segment& segment) {
        if (!isFrameHeader(segment.marker)) return true;
        if (segment.size < 6) return false;
        JpegShape found;
        found.bits = static_cast<int>(byteAt(bytes, segment.at));
        found.size = {static_cast<int>(wordAt(bytes, segment.at + 3)), static_cast<int>(wordAt(bytes, segment.at + 1))};
        found.components = static_cast<int>(byteAt(bytes, segment.at + 5));
        if (found.size.width > 0 && found.size.height > 0) shape = found;
        return false;
    });
    return shape;
}

std::string withResolution(std::string bytes, Dpi dpi) {
    if (!isJpeg(bytes) || dpi.value < 1 || dpi.value > 0xffff) return bytes;
    const auto high = static_cast<char>(dpi.value >> 8), low = static_cast<char>(dpi.value & 0xff);
    const std::array<char, 5> density{1, high, low, high, low};  // dots an inch, across and down
    constexpr std::string_view jfif("JFIF\0", 5);
    constexpr std::size_t densityAt = 7;
    std::size_t header = 0;
    eachSegment(bytes, [&](const Segment& segment) {
        const bool is = segment.marker == app0 && segment.size >= 14 &&
                        std::string_view(bytes).substr(segment.at, jfif.size()) == jfif;
        if (is) header = segment.at;
        return !is;
    });
    if (header != 0) {
        bytes.replace(header + densityAt, density.size(), density.data(), density.size());
        return bytes;
    }
    std::string inserted("\xff\xe0\x00\x10", 4);
    inserted.append(jfif).append("\x01\x01", 2).append(density.data(), density.size()).append(2, '\0');
    bytes.insert(2, inserted);
    return bytes;
}

}  // namespace sohoa::scanner
