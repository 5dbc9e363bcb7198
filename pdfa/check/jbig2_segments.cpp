#include "pdfa/check/jbig2_segments.h"

#include <optional>

namespace sohoa::pdfa::check {

namespace {

constexpr int mostSegments = 100000;
constexpr std::uint32_t unknownLength = 0xffffffff;

class Reader {
  public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}
    std::size_t left() const { return bytes_.size() - at_; }
    bool fits(std::size_t length) const { return left() >= length; }
    void skip(std::size_t length) { at_ += length; }
    std::uint32_t number(std::size_t length) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes_[at_++]);
        return value;
    }
    unsigned char peek() const { return static_cast<unsigned char>(bytes_[at_]); }

  private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

struct Header {
    int type = 0;
    std::uint32_t page = 0, length = 0;
};

std::optional<Header> readHeader(Reader& in) {
    if (!in.fits(6)) return std::nullopt;
    Header header;
    const std::uint32_t number = in.number(4), flags = in.number(1);
    header.type = static_cast<int>(flags & 0x3f);
    std::size_t references = in.peek() >> 5;
    if (references == 7) {
        if (!in.fits(4)) return std::nullopt;
        references = in.number(4) & 0x1fffffff;
        const std::size_t retained = (references + 8) / 8;
        if (!in.fits(retained)) return std::nullopt;
        in.skip(retained);
    } else if (references > 4) {
        return std::nullopt;
    } else {
        in.skip(1);
    }
    const std::size_t wide = number <= 256 ? 1 : number <= 65536 ? 2 : 4, page = (flags & 0x40) != 0 ? 4 : 1;
    if (in.left() / wide < references) return std::nullopt;
    in.skip(references * wide);
    if (!in.fits(page + 4)) return std::nullopt;
    header.page = in.number(page);
    header.length = in.number(4);
    return header;
}

enum Type { ImmediateGeneric = 38, ImmediateLossless = 39, PageInformation = 48, EndOfPage = 49, EndOfFile = 51 };

bool isShownRegion(int type) {
    return type == 6 || type == 7 || type == 22 || type == 23 || type == 38 || type == 39 || type == 42 || type == 43;
}
bool isKnown(int type) {
    static constexpr int others[] = {0, 4, 16, 20, 36, 40, 48, 50, 52, 53, 62};
    for (const int other : others)
        if (type == other) return true;
    return isShownRegion(type);
}

}  // namespace

Jbig2Segments readJbig2(std::string_view stream, bool global) {
    Jbig2Segments found;
    if (stream.starts_with("\x97JB2\r\n\x1a\n")) return {"a JBIG2 file with its header instead of its segments"};
    Reader in(stream);
    for (int i = 0; in.left() > 0; ++i) {
        const auto header = readHeader(in);
        if (!header || i >= mostSegments) return {"a JBIG2 segment that cannot be read"};
        if (header->type == EndOfPage || header->type == EndOfFile)
            return {"a JBIG2 stream with an end of page or of file"};
        if (!isKnown(header->type)) return {"a JBIG2 segment of an unknown type"};
        if (header->page != (global ? 0u : 1u) && header->page != 0) return {"a JBIG2 segment of another page than 1"};
        // Only a generic region may leave its length open, and nothing can be told behind it.
        const bool open =
            header->length == unknownLength && (header->type == ImmediateGeneric || header->type == ImmediateLossless);
        if (!open && !in.fits(header->length)) return {"a JBIG2 segment that is cut off"};
        if (header->type == PageInformation) {
            if (header->length < 19) return {"a JBIG2 page information that is cut off"};
            found.width = in.number(4);
            found.height = in.number(4);
            ++found.pages;
            in.skip(header->length - 8);
        } else {
            in.skip(open ? in.left() : header->length);
        }
        if (isShownRegion(header->type)) ++found.regions;
    }
    return found;
}

}  // namespace sohoa::pdfa::check
