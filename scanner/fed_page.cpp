#include "scanner/fed_page.h"

#include <fmt/format.h>

#include <cstdlib>
#include <utility>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "scanner/pacer/document_check.h"
#include "scanner/pacer/jpeg_bytes.h"
#include "scanner/page_file.h"
#include "scanner/quality/quality_meter.h"
#include "scanner/row_worker.h"
#include "scanner/status_error.h"
#include "scanner/torn_page.h"

namespace sohoa::scanner {

namespace fs = std::filesystem;

namespace {

void setSide(Page& page, const FeedJob& job, int side) {
    const bool duplex = job.settings.source == PaperSource::AdfDuplex;
    page.sheet = {job.firstSheet.value + (duplex ? side / 2 : side)};
    page.side = duplex && side % 2 == 1 ? Side::Back : Side::Front;
}

Page entryOf(const FeedJob& job, const FeedPosition& at) {
    Page page;
    page.number = {job.firstPage.value + at.page};
    setSide(page, job, at.side);
    page.dpi = job.settings.dpi;
    page.mode = job.settings.mode;
    page.device = job.deviceName;
    return page;
}

fs::path fileOf(const FeedJob& job, const Page& page, std::string_view extension) {
    return job.folder / fmt::format("page-{:06}.{}", page.number.value, extension);
}

// The scanner's own bytes, kept as they are.
class OriginalFile {
  public:
    explicit OriginalFile(std::string bytes) : bytes_(std::move(bytes)) {}

    Result<> writeRow(std::span<const std::byte>) { return {}; }
    Result<WrittenFile> finish(const fs::path& target) {
        if (auto written = writeFileAtomically(target, bytes_); !written) return passOn(written);
        return WrittenFile{sha256Of(bytes_), bytes_.size()};
    }

  private:
    std::string bytes_;
};

// Whether the sheet has the size that was asked for; of paper whose size the device finds, that it is no larger.
bool fits(PixelSize sheet, PixelSize window, const ScanSettings& settings) {
    const int tolerance = pixelsOf({paperToleranceMillimetres, 0}, settings.dpi).width + 1;
    const auto near = [&](int is, int asked, bool fixed) {
        return is <= asked + tolerance && (!fixed || is >= asked - tolerance);
    };
    const PaperSize paper = sizeOf(settings.paper);
    return near(sheet.width, window.width, paper.widthMillimetres > 0) &&
           near(sheet.height, window.height, paper.heightMillimetres > 0);
}

// The page is kept as it was sent where that is a JPEG of the colours that were asked for. Its size is the sheet's,
// which the backend would have padded or cut without a word.
Result<std::optional<OriginalFile>> originalOf(std::string bytes, const FrameShape& frame, const ScanSettings& settings,
                                               PixelSize& size) {
    const auto shape = jpegShape(bytes);
    const int components = settings.mode == ColorMode::Color ? 3 : 1;
    if (!shape || shape->bits != 8 || shape->components != components || settings.mode == ColorMode::Bilevel)
        return std::optional<OriginalFile>();
    if (!fits(shape->size, {frame.pixelsPerLine, frame.lines}, settings))
        return fail(errors::ScannerWrongSize, fmt::format("{} x {} pixels instead of {} x {}", shape->size.width,
                                                          shape->size.height, frame.pixelsPerLine, frame.lines));
    size = shape->size;
    return std::optional<OriginalFile>(std::in_place, withResolution(std::move(bytes), settings.dpi));
}

Result<Status> started(Device& device, const ReadRules& rules, FrameShape& frame) {
    const Watchdog::Call call(rules.watchdog);
    const Status start = device.start();
    // airscan may have begun a new job on a cancelled start: whatever it says, nothing is read.
    if (rules.cancelled) return fail(errors::Cancelled);
    if (start != Status::Good) return start;
    if (const Status known = device.shape(frame); known != Status::Good) return failWith(known, "sane_get_parameters");
    return Status::Good;
}

}  // namespace

Result<std::optional<FedPage>> takePage(Device& device, const FeedJob& job, FeedPosition& at, const ReadRules& rules,
                                        const std::function<void(const Page&)>& fed, const Companion& companion) {
    FedPage taken;
    taken.page = entryOf(job, at);
    Page& page = taken.page;
    // Before the sheet is taken in: it could not be kept.
    for (const char* extension : {"tif", "jpg"})
        if (std::error_code ignored; fs::exists(fileOf(job, page, extension), ignored))
            return fail(errors::FileExists, fileOf(job, page, extension).string());
    FrameShape frame;
    auto start = started(device, rules, frame);
    if (!start) return passOn(start);
    if (*start == Status::NoDocuments) return std::optional<FedPage>();
    if (*start != Status::Good) return failWith(*start, fmt::format("starting page {}", at.page + 1));
    if (auto fits = checkShape(frame, job.settings); !fits) return passOn(fits);

    page.size = {frame.pixelsPerLine, frame.lines};
    const ImageShape image{page.size, page.mode, page.dpi};
    std::optional<OriginalFile> original;
    if (auto bytes = companion.originalOfPage ? companion.originalOfPage() : std::nullopt) {
        if (fed) fed(page);
        auto kept = originalOf(std::move(*bytes), frame, job.settings, page.size);
        if (!kept) return passOn(kept);
        original = std::move(*kept);
    }
    page.file = fileOf(job, page, original ? "jpg" : "tif");
    std::optional<PageFile> rows;
    if (!original) {
        auto created = PageFile::create(page.file, image);
        if (!created) return passOn(created);
        rows.emplace(std::move(*created));
    }
    TornPageCheck check;
    SheetPrinter printer(image);
    std::optional<QualityMeter> meter;
    if (job.quality) meter.emplace(image, *job.quality);
    RowWorker worker(image.bytesPerRow(), [&](std::span<const std::byte> row) {
        printer.addRow(row);
        if (meter) meter->addRow(row);
    });
    bool arriving = companion.originalOfPage != nullptr;
    auto end = readPage(device, frame, rules, [&](std::span<const std::byte> row) -> Result<> {
        if (!std::exchange(arriving, true) && fed) fed(page);
        const auto pixels = row.first(image.bytesPerRow());
        if (page.mode != ColorMode::Bilevel) check.add(pixels);
        worker.add(pixels);
        return rows ? rows->writeRow(pixels) : Result<>();
    });
    worker.finish();
    if (!end) return passOn(end);
    if (*end == PageEnd::NoPage) return std::optional<FedPage>();
    if (check.torn())
        return fail(errors::ScannerPageTorn,
                    fmt::format("page {}: {} rows of no image", at.page + 1, check.grayRows()));
    page.scannedAt = now();
    taken.print = printer.finish();
    if (meter) taken.quality = meter->finish();
    auto written = original ? original->finish(page.file) : rows->finish();
    if (!written) return passOn(written);
    page.sha256 = written->sha256;
    page.bytes = written->bytes;
    taken.repeats = original && at.lastDigest == page.sha256;
    if (taken.repeats)
        setSide(page, job, at.side - 1);
    else
        ++at.side;
    ++at.page;
    at.lastDigest = page.sha256;
    return std::optional<FedPage>(std::move(taken));
}

}  // namespace sohoa::scanner
