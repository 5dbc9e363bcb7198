#include "intake/pdf_streams.h"

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "core/error_codes.h"
#include "intake/coded_image.h"
#include "intake/jpeg_file.h"

namespace sohoa::intake {

namespace {

constexpr std::uint64_t mostOfAnImage = 3ull * mostPixels + (64u << 20);
constexpr std::uint64_t mostOfContent = 64u << 20;
constexpr std::uint64_t mostOfObjectStreams = 256u << 20;  // all together

// Counts what a stream unfolds to and keeps none of it.
class Measure final : public Pipeline {
  public:
    explicit Measure(std::uint64_t most) : Pipeline("measure", nullptr), most_(most) {}
    void write(unsigned char const*, std::size_t length) override {
        bytes_ += length;
        if (isOverrun()) throw std::runtime_error("enough");  // qpdf catches it and stops
    }
    void finish() override {}
    std::uint64_t bytes() const { return bytes_; }
    bool isOverrun() const { return bytes_ > most_; }

  private:
    std::uint64_t most_, bytes_ = 0;
};

// Nothing where it cannot be decoded.
Result<std::optional<std::uint64_t>> unfolded(QPDFObjectHandle stream, std::uint64_t most) {
    Measure measure(most);
    const bool whole = stream.pipeStreamData(&measure, nullptr, 0, qpdf_dl_generalized, true, false);
    if (measure.isOverrun()) return fail(errors::IntakeTooCostly, "a stream that unfolds beyond all measure");
    return whole ? std::optional(measure.bytes()) : std::nullopt;
}

tl::unexpected<Error> damaged(int page, std::string_view what) {
    return fail(errors::IntakeUnreadable, fmt::format("PDF page {}: {}", page, what));
}

QPDFObjectHandle lastFilter(QPDFObjectHandle stream) {
    QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
    if (!filter.isArray()) return filter;
    const int count = filter.getArrayNItems();
    return count > 0 ? filter.getArrayItem(count - 1) : QPDFObjectHandle::newNull();
}

std::string rawData(QPDFObjectHandle stream) {
    const auto data = stream.getRawStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

Result<> checkMeasured(QPDFObjectHandle stream, std::uint64_t most, int page) {
    auto bytes = unfolded(stream, most);
    if (!bytes) return passOn(bytes);
    return *bytes ? Result<>() : damaged(page, "a stream that cannot be decoded");
}

}  // namespace

Result<> checkObjectStreams(QPDF& pdf) {
    std::set<int> streams;
    for (const auto& [id, entry] : pdf.getXRefTable())
        if (entry.getType() == 2) streams.insert(entry.getObjStreamNumber());
    std::uint64_t sum = 0;
    for (const int number : streams) {
        QPDFObjectHandle stream = pdf.getObject(number, 0);
        if (!stream.isStream()) return fail(errors::IntakeUnreadable, "PDF: an object stream is missing");
        auto bytes = unfolded(stream, mostOfObjectStreams - sum);
        if (!bytes) return passOn(bytes);
        if (!*bytes) return fail(errors::IntakeUnreadable, "PDF: an object stream cannot be decoded");
        sum += **bytes;
    }
    return {};
}

Result<> PaintedStreams::checkImage(QPDFObjectHandle image, int number) {
    if (!image.isStream() || (image.isIndirect() && !checked_.insert(image.getObjGen()).second)) return {};
    QPDFObjectHandle dictionary = image.getDict(), width = dictionary.getKey("/Width"),
                     height = dictionary.getKey("/Height");
    if (width.isInteger() && height.isInteger())
        if (auto fits = checkSize(width.getIntValue(), height.getIntValue()); !fits) return fits;
    for (const char* mask : {"/SMask", "/Mask"})
        if (auto right = checkImage(dictionary.getKey(mask), number); !right) return right;
    QPDFObjectHandle filter = lastFilter(image);
    if (filter.isNameAndEquals("/JBIG2Decode"))
        if (auto fits = checkJbig2(rawData(image)); !fits) return fits;
    if (filter.isNameAndEquals("/JPXDecode"))
        if (auto fits = checkJpeg2000(rawData(image)); !fits) return fits;
    QPDFObjectHandle filters = dictionary.getKey("/Filter");
    const bool alone = !filters.isArray() || filters.getArrayNItems() == 1;
    if (filter.isNameAndEquals("/DCTDecode") && alone) {
        auto decoded = readJpeg(rawData(image), TurnsBy::Nothing);
        return decoded ? Result<>() : damaged(number, decoded.error().detail);
    }
    return checkMeasured(image, mostOfAnImage, number);
}

Result<> PaintedStreams::checkOnce(QPDFObjectHandle stream, int number) {
    if (stream.isIndirect() && !checked_.insert(stream.getObjGen()).second) return {};
    return checkMeasured(stream, mostOfContent, number);
}

Result<> PaintedStreams::check(QPDFObjectHandle page, int number) {
    const std::size_t warnings = pdf_.getWarnings().size();
    for (const QPDFObjectHandle& content : page.getPageContents())
        if (auto whole = checkOnce(content, number); !whole) return whole;
    Result<> all;
    QPDFPageObjectHelper(page).forEachXObject(
        true, [&](QPDFObjectHandle& object, QPDFObjectHandle&, const std::string&) {
            if (!all || !object.isStream()) return;
            all = object.isImage(false) ? checkImage(object, number) : checkOnce(object, number);
        });
    if (!all) return all;
    return pdf_.getWarnings().size() == warnings ? Result<>() : damaged(number, "a damaged stream");
}

}  // namespace sohoa::intake
