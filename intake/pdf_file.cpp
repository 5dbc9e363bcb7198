#include "intake/pdf_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "core/error_codes.h"
#include "intake/jpeg_file.h"
#include "intake/pdf_scan.h"
#include "intake/renderer.h"

namespace sohoa::intake {

namespace {

// Counts what a stream unfolds to and keeps none of it.
class Measure final : public Pipeline {
  public:
    Measure() : Pipeline("measure", nullptr) {}
    void write(unsigned char const*, std::size_t length) override {
        bytes_ += length;
        if (bytes_ > mostUnfolded) throw std::runtime_error("a stream that unfolds beyond all measure");
    }
    void finish() override {}

  private:
    static constexpr std::size_t mostUnfolded = 1u << 30;
    std::size_t bytes_ = 0;
};

Result<> damaged(int page, std::string_view what) {
    return fail(errors::IntakeUnreadable, fmt::format("PDF page {}: {}", page, what));
}

// The renderer paints as much of a damaged image or content as there is: it is looked for before.
Result<> checkStream(QPDFObjectHandle stream, int page) {
    QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1) filter = filter.getArrayItem(0);
    if (filter.isNameAndEquals("/DCTDecode")) {
        const auto data = stream.getRawStreamData();
        auto image = readJpeg({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()}, TurnsBy::Nothing);
        return image ? Result<>() : damaged(page, image.error().detail);
    }
    Measure measure;
    const bool whole = stream.pipeStreamData(&measure, nullptr, 0, qpdf_dl_generalized, true, false);
    return whole ? Result<>() : damaged(page, "a stream that cannot be decoded");
}

Result<> checkWhatIsPainted(QPDF& pdf, QPDFObjectHandle page, int number) {
    const std::size_t warnings = pdf.getWarnings().size();
    for (QPDFObjectHandle content : page.getPageContents())
        if (auto whole = checkStream(content, number); !whole) return whole;
    for (const auto& [ignored, image] : QPDFPageObjectHelper(page).getImages())
        if (auto whole = checkStream(image, number); !whole) return whole;
    return pdf.getWarnings().size() == warnings ? Result<>() : damaged(number, "a damaged stream");
}

Result<FoundPage> pageOfScan(ScannedImage scan, int turn) {
    auto page = readJpeg(scan.jpeg, TurnsBy::Nothing);
    if (!page) return page;
    const auto* jpeg = std::get_if<WholeJpeg>(&page->image);
    const PixelSize size = jpeg != nullptr ? jpeg->size : std::get<Raster>(page->image).size;
    page->density = {size.width / scan.widthInches, size.height / scan.heightInches};
    if (turn == 0) return page;
    auto raster = jpeg != nullptr ? decodeJpeg(scan.jpeg) : Result<Raster>(std::move(std::get<Raster>(page->image)));
    if (!raster) return passOn(raster);
    constexpr int right = 6, half = 3, left = 8;
    page->image = upright(std::move(*raster), turn == 90 ? right : turn == 180 ? half : left);
    if (turn != 180) std::swap(page->density.x, page->density.y);
    return page;
}

Result<FoundPage> renderedPage(const SourceFile& file, int number, const PdfPageFrame& frame,
                               const std::filesystem::path& scratch) {
    const auto pixels = [](double points) {
        return static_cast<std::int64_t>(std::ceil(points * renderedDpi / PointsPerInch));
    };
    if (auto fits = checkSize(pixels(frame.width), pixels(frame.height)); !fits) return passOn(fits);
    auto raster = renderPage(file.descriptor(), number, scratch);
    if (!raster) return passOn(raster);
    return FoundPage{withoutNeedlessColour(std::move(*raster)), {renderedDpi, renderedDpi}};
}

// JPEGs whose components are not what the colour space counts are left to the renderer.
bool fitsItsColours(const ScannedImage& scan, const FoundPage& page) {
    const auto* jpeg = std::get_if<WholeJpeg>(&page.image);
    return jpeg == nullptr ? scan.channels == std::get<Raster>(page.image).channels
                           : jpeg->gray == (scan.channels == 1);
}

Result<FoundPage> readPage(QPDF& pdf, QPDFObjectHandle page, int number, const SourceFile& file,
                           const std::filesystem::path& scratch) {
    const PdfPageFrame frame = frameOf(page);
    if (auto whole = checkWhatIsPainted(pdf, page, number); !whole) return passOn(whole);
    if (auto scan = scanOn(page, frame)) {
        auto found = pageOfScan(*scan, frame.turn);
        if (!found || fitsItsColours(*scan, *found)) return found;
    }
    return renderedPage(file, number, frame, scratch);
}

// Calls the reader for every page; what qpdf throws is damage, what comes back is the reader's.
Result<int> readAll(QPDF& pdf, int mostPages, const std::function<Result<>(QPDFObjectHandle, int)>& read) {
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    if (pages.empty()) return fail(errors::IntakeUnreadable, "a PDF without pages");
    if (pages.size() > static_cast<std::size_t>(mostPages))
        return fail(errors::IntakeTooLarge, fmt::format("{} pages", pages.size()));
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (auto done = read(pages[i], static_cast<int>(i) + 1); !done) return passOn(done);
    return static_cast<int>(pages.size());
}

}  // namespace

Result<int> readPdf(const SourceFile& file, int mostPages, const std::filesystem::path& scratch,
                    const OnFoundPage& onPage) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    std::int64_t pixels = 0;
    try {
        pdf.processMemoryFile("PDF", file.bytes().data(), file.bytes().size());
        if (pdf.isEncrypted()) return fail(errors::IntakeEncrypted);
        return readAll(pdf, mostPages, [&](QPDFObjectHandle page, int number) -> Result<> {
            auto found = readPage(pdf, page, number, file, scratch);
            if (!found) return passOn(found);
            const auto* jpeg = std::get_if<WholeJpeg>(&found->image);
            const PixelSize size = jpeg != nullptr ? jpeg->size : std::get<Raster>(found->image).size;
            pixels += std::int64_t(size.width) * size.height;
            if (pixels > mostPixelsOfAFile) return fail(errors::IntakeTooLarge, "too many pixels in all");
            return onPage(std::move(*found));
        });
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password) return fail(errors::IntakeEncrypted);
        return fail(errors::IntakeUnreadable, fmt::format("PDF: {}", error.what()));
    } catch (const std::exception& error) {
        return fail(errors::IntakeUnreadable, fmt::format("PDF: {}", error.what()));
    }
}

}  // namespace sohoa::intake
