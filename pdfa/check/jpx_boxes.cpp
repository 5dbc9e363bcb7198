#include "pdfa/check/jpx_boxes.h"

namespace sohoa::pdfa::check {

namespace {

std::uint32_t numberAt(std::string_view bytes, std::size_t at, std::size_t length) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value = value << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u);
    return value;
}

struct Box {
    std::string_view type, content;
};

// The box at the beginning, which is taken off. The last one may run to the end; what is cut off counts as it is.
std::optional<Box> takeBox(std::string_view& bytes) {
    if (bytes.size() < 8) return std::nullopt;
    const std::string_view type = bytes.substr(4, 4);
    std::uint64_t length = numberAt(bytes, 0, 4), header = 8;
    if (length == 1) {
        if (bytes.size() < 16) return std::nullopt;
        header = 16;
        length = std::uint64_t{numberAt(bytes, 8, 4)} << 32 | numberAt(bytes, 12, 4);
    }
    if (length == 0 || length > bytes.size()) length = bytes.size();
    if (length < header) return std::nullopt;
    const Box box{type, bytes.substr(header, length - header)};
    bytes.remove_prefix(length);
    return box;
}

void readHeaderBox(std::string_view boxes, JpxImage& image, bool& sized) {
    while (const auto box = takeBox(boxes)) {
        if (box->type == "ihdr" && box->content.size() >= 14) {
            image.height = numberAt(box->content, 0, 4);
            image.width = numberAt(box->content, 4, 4);
            image.channels = static_cast<int>(numberAt(box->content, 8, 2));
            const auto bits = numberAt(box->content, 10, 1);
            image.depth = bits == 255 ? 0 : static_cast<int>(bits & 0x7f) + 1;
            sized = true;
        } else if (box->type == "bpcc") {
            image.depthsApart = true;
        } else if (box->type == "colr" && box->content.size() >= 3 && image.colours.size() < 100) {
            const int method = static_cast<int>(numberAt(box->content, 0, 1));
            image.colours.push_back({method, static_cast<int>(numberAt(box->content, 2, 1)),
                                     method == 1 ? numberAt(box->content, 3, 4) : 0});
        }
    }
}

// SIZ follows the codestream's first marker.
bool sizeAgrees(std::string_view codestream, const JpxImage& image) {
    if (numberAt(codestream, 0, 4) != 0xff4fff51 || codestream.size() < 42) return false;
    const auto width = numberAt(codestream, 8, 4) - numberAt(codestream, 16, 4);
    const auto height = numberAt(codestream, 12, 4) - numberAt(codestream, 20, 4);
    return width == image.width && height == image.height &&
           static_cast<int>(numberAt(codestream, 40, 2)) == image.channels;
}

}  // namespace

std::optional<JpxImage> readJpx(std::string_view file, std::string& problem) {
    problem = "a JPEG 2000 image that is no JP2 file";
    if (numberAt(file, 0, 4) != 12 || file.substr(0, 12).substr(4) != "jP  \r\n\x87\n") return std::nullopt;
    JpxImage image;
    bool sized = false;
    while (const auto box = takeBox(file)) {
        if (box->type == "jp2h") readHeaderBox(box->content, image, sized);
        if (box->type != "jp2c") continue;
        problem = "a JP2 file without an image header or a colour specification before its codestream";
        if (!sized || image.colours.empty()) return std::nullopt;
        problem = "a JP2 file whose codestream is of another size than its header says";
        if (!sizeAgrees(box->content, image)) return std::nullopt;
        problem.clear();
        return image;
    }
    problem = "a JP2 file without a codestream";
    return std::nullopt;
}

}  // namespace sohoa::pdfa::check
