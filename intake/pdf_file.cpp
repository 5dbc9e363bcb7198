#include "intake/pdf_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <new>
#include <vector>

#include <qpdf/QPDFExc.hh>

#include "core/error_codes.h"
#include "intake/jpeg_file.h"
#include "intake/pdf_look.h"
#include "intake/pdf_scan.h"
#include "intake/pdf_streams.h"
#include "intake/pdf_tree.h"
#include "intake/renderer.h"

namespace sohoa::intake {

namespace {

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

Result<FoundPage> readPage(PaintedStreams& streams, QPDFObjectHandle page, int number, const SourceFile& file,
                           const std::filesystem::path& scratch) {
    const PdfPageFrame frame = frameOf(page);
    if (auto whole = streams.check(page, number); !whole) return passOn(whole);
    if (auto scan = scanOn(page, frame)) {
        auto found = pageOfScan(*scan, frame.turn);
        if (!found || fitsItsColours(*scan, *found)) return found;
    }
    return renderedPage(file, number, frame, scratch);
}

std::int64_t pixelsOf(const FoundPage& page) {
    const auto* jpeg = std::get_if<WholeJpeg>(&page.image);
    const PixelSize size = jpeg != nullptr ? jpeg->size : std::get<Raster>(page.image).size;
    return std::int64_t(size.width) * size.height;
}

Result<PdfTraits> openedTraits(QPDF& pdf, int mostPages) {
    if (auto measured = checkObjectStreams(pdf); !measured) return passOn(measured);
    if (auto pages = countPages(pdf, mostPages); !pages) return passOn(pages);
    PdfTraits traits = traitsOf(pdf);
    if (auto readable = requireReadable(traits); !readable) return passOn(readable);
    return traits;
}

Result<PdfRead> readAll(QPDF& pdf, const SourceFile& file, const PdfReading& reading, const OnFoundPage& onPage) {
    auto traits = openedTraits(pdf, reading.mostPages);
    if (!traits) return passOn(traits);
    if (reading.onTraits)
        if (auto wanted = reading.onTraits(*traits); !wanted) return passOn(wanted);
    PaintedStreams streams(pdf);
    std::int64_t pixels = 0;
    int number = 0;
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    for (const QPDFObjectHandle& page : pages) {
        auto found = readPage(streams, page, ++number, file, reading.scratch);
        if (!found) return passOn(found);
        pixels += pixelsOf(*found);
        if (pixels > mostPixelsOfAFile) return fail(errors::IntakeTooLarge, "too many pixels in all");
        if (auto taken = onPage(std::move(*found)); !taken) return passOn(taken);
    }
    traits->textLayer = hasTextLayer(pdf);
    return PdfRead{number, *traits};
}

}  // namespace

Result<PdfRead> readPdf(const SourceFile& file, const PdfReading& reading, const OnFoundPage& onPage) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    try {
        pdf.processMemoryFile("PDF", file.bytes().data(), file.bytes().size());
        if (pdf.isEncrypted()) return fail(errors::IntakeEncrypted);
        return readAll(pdf, file, reading, onPage);
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() == qpdf_e_password) return fail(errors::IntakeEncrypted);
        return fail(errors::IntakeUnreadable, fmt::format("PDF: {}", error.what()));
    } catch (const std::bad_alloc&) {
        throw;  // about memory, not about damage
    } catch (const std::exception& error) {
        return fail(errors::IntakeUnreadable, fmt::format("PDF: {}", error.what()));
    }
}

}  // namespace sohoa::intake
