#include "pdfa/check/image_streams.h"

#include <fmt/format.h>

#include "pdfa/check/image_rules.h"
#include "pdfa/check/jbig2_segments.h"
#include "pdfa/check/jpx_boxes.h"
#include "pdfa/jpeg_image.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t usualHeader = 64u << 10, longestHeader = 16u << 20, longestImage = 256u << 20;

class ImageData {
  public:
    ImageData(Subject& subject, QPDFObjectHandle image, const ImageShape& shape, Findings& findings)
        : subject_(subject), image_(image), dictionary_(image.getDict()), shape_(shape), findings_(findings) {}

    void jpeg() {
        auto bytes = codedImage(subject_, image_, usualHeader, false);
        auto kind = readJpegHeader(*bytes);
        if (!kind && bytes->size() == usualHeader)  // a long profile lies before the frame
            kind = readJpegHeader(*codedImage(subject_, image_, longestHeader, false));
        if (!kind) return wrong("g", kind.error().detail);
        if (shape_.components != 0 && shape_.components != kind->channels)
            return wrong("g", "a JPEG of other channels than its colour space");
        if (kind->size.width != shape_.width || kind->size.height != shape_.height)
            return wrong("g", "a JPEG of another size than its dictionary says");
        if (shape_.bits != 8) return wrong("g", "a JPEG that is said to have another depth than 8");
        if (filtersOf(dictionary_).size() == 1 && !endsLikeJpeg()) wrong("g", "a JPEG that is cut off");
    }

    void jpeg2000() {
        std::string problem;
        const auto file = readJpx(*codedImage(subject_, image_, longestHeader, false), problem);
        if (!file) return findings_.add("6.2.8.3", "a", problem, image_.getObjGen());
        const auto wrongBox = [&](const char* test, const char* message) {
            findings_.add("6.2.8.3", test, message, image_.getObjGen());
        };
        if (file->channels != 1 && file->channels != 3 && file->channels != 4)
            wrongBox("1", "a JPEG 2000 image of another number of channels than 1, 3 or 4");
        if (file->depthsApart || file->depth < 1 || file->depth > 38)
            wrongBox("5", "a JPEG 2000 image whose channels differ in depth, or are too deep");
        if (!dictionary_.hasKey("/ColorSpace")) ownColours(*file, wrongBox);
        if (file->width != shape_.width || file->height != shape_.height)
            wrongBox("a", "a JPEG 2000 image of another size than its dictionary says");
        if (shape_.components != 0 && shape_.components > file->channels)
            wrongBox("a", "a JPEG 2000 image of fewer channels than its colour space");
    }

    void jbig2() {
        const auto bytes = codedImage(subject_, image_, longestImage, true);
        if (!bytes) return wrong("h", "a JBIG2 image that is too large to look into");
        const Jbig2Segments found = readJbig2(*bytes, false);
        if (!found.problem.empty()) return wrong("h", found.problem);
        if (found.pages != 1 || found.regions == 0) return wrong("h", "a JBIG2 stream without one page and a region");
        if (found.width != shape_.width || (found.height != shape_.height && found.height != 0xffffffff))
            return wrong("h", "a JBIG2 page of another size than its dictionary says");
        if (shape_.bits != 1 || shape_.components > 1) return wrong("h", "a JBIG2 image of more than one bit");
        QPDFObjectHandle parameters = lastParameters(dictionary_);
        if (!parameters.isDictionary() || !parameters.hasKey("/JBIG2Globals")) return;
        QPDFObjectHandle globals = parameters.getKey("/JBIG2Globals");
        if (!globals.isStream()) return wrong("h", "JBIG2Globals that are no stream");
        const Jbig2Segments shared = readJbig2(subject_.unfold(globals, longestHeader), true);
        if (!shared.problem.empty())
            wrong("h", shared.problem);
        else if (shared.pages + shared.regions > 0)
            wrong("h", "JBIG2Globals that show something themselves");
    }

    void fax() {
        QPDFObjectHandle parameters = lastParameters(dictionary_);
        const auto number = [&](const char* key, std::int64_t fallback) {
            QPDFObjectHandle value = parameters.isDictionary() ? parameters.getKey(key) : QPDFObjectHandle::newNull();
            return value.isInteger() ? value.getIntValue() : fallback;
        };
        if (number("/Columns", 1728) != shape_.width)
            return wrong("i", "a CCITT image of other Columns than its width");
        if (const auto rows = number("/Rows", 0); rows != 0 && rows != shape_.height)
            return wrong("i", "a CCITT image of other Rows than its height");
        if (shape_.bits != 1 || shape_.components > 1) return wrong("i", "a CCITT image of more than one bit");
        if (streamBeginning(image_, 1).empty()) wrong("i", "a CCITT image without data");
    }

    void plain() {
        if (shape_.components == 0) return;  // a colour space of which 6.2.4 says what it must
        const auto row =
            (std::uint64_t(shape_.width) * std::uint64_t(shape_.components) * std::uint64_t(shape_.bits) + 7) / 8;
        const std::uint64_t wanted = row * std::uint64_t(shape_.height);
        if (wanted > std::uint64_t{1} << 30) return wrong("b", "an image of more than a gigabyte");
        const std::size_t there = subject_.unfoldedSize(image_, static_cast<std::size_t>(wanted));
        if (there < wanted) wrong("b", fmt::format("an image of {} bytes where {} are needed", there, wanted));
    }

  private:
    void wrong(const char* test, std::string message) {
        findings_.add("6.2.8", test, std::move(message), image_.getObjGen());
    }

    void ownColours(const JpxImage& file, const auto& wrongBox) {
        std::size_t best = 0, named = 0;
        for (std::size_t i = 0; i < file.colours.size(); ++i)
            if (file.colours[i].approximation == 1) {
                best = i;
                ++named;
            }
        if (file.colours.size() > 1 && named != 1)
            wrongBox("2", "a JPEG 2000 image with several colour specifications and not one that is best");
        const JpxColours& used = file.colours[best];
        if (used.method < 1 || used.method > 3) wrongBox("3", "a JPEG 2000 image with a METH other than 1, 2 or 3");
        if (used.enumerated == 19) wrongBox("4", "a JPEG 2000 image in CIEJab");
    }

    // The end of image lies in the last bytes; some programs pad.
    bool endsLikeJpeg() {
        QPDFObjectHandle length = dictionary_.getKey("/Length");
        const auto begin = static_cast<std::uint64_t>(image_.getParsedOffset());
        if (!length.isInteger() || length.getIntValue() < 4) return false;
        const auto size = static_cast<std::uint64_t>(length.getIntValue());
        const std::uint64_t tail = std::min<std::uint64_t>(size, 64);
        return subject_.file.read(begin + size - tail, static_cast<std::size_t>(tail)).rfind("\xff\xd9") !=
               std::string::npos;
    }

    Subject& subject_;
    QPDFObjectHandle image_, dictionary_;
    const ImageShape& shape_;
    Findings& findings_;
};

}  // namespace

void imageStream(Subject& subject, QPDFObjectHandle image, const ImageShape& shape, Findings& findings) {
    const auto filters = filtersOf(image.getDict());
    const std::string last = filters.empty() ? "" : filters.back();
    ImageData data(subject, image, shape, findings);
    if (last == "/DCTDecode")
        data.jpeg();
    else if (last == "/JPXDecode")
        data.jpeg2000();
    else if (last == "/JBIG2Decode")
        data.jbig2();
    else if (last == "/CCITTFaxDecode")
        data.fax();
    else if (last != "/LZWDecode" && last != "/Crypt" && (last.empty() || isStandardFilter(last)))
        data.plain();
}

}  // namespace sohoa::pdfa::check
