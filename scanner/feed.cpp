#include "scanner/feed.h"

#include <fmt/format.h>

#include <optional>

#include "core/error_codes.h"
#include "scanner/page_file.h"
#include "scanner/status_error.h"
#include "scanner/torn_page.h"

namespace sohoa::scanner {

namespace {

Page entryOf(const FeedJob& job, int index) {
    const bool duplex = job.settings.source == PaperSource::AdfDuplex;
    Page page;
    page.number = {job.firstPage.value + index};
    page.sheet = {job.firstSheet.value + (duplex ? index / 2 : index)};
    page.side = duplex && index % 2 == 1 ? Side::Back : Side::Front;
    page.file = job.folder / fmt::format("page-{:06}.tif", page.number.value);
    page.dpi = job.settings.dpi;
    page.mode = job.settings.mode;
    page.device = job.deviceName;
    return page;
}

// Nothing: the feeder was empty.
Result<std::optional<Page>> takePage(Device& device, const FeedJob& job, int index, const ReadRules& rules) {
    Page page = entryOf(job, index);
    // Before the sheet is taken in: it could not be kept.
    if (std::error_code ignored; std::filesystem::exists(page.file, ignored))
        return fail(errors::FileExists, page.file.string());
    Status started;
    {
        const Watchdog::Call call(rules.watchdog);
        started = device.start();
    }
    // airscan may have begun a new job on a cancelled start: whatever it says, nothing is read.
    if (rules.cancelled) return fail(errors::Cancelled);
    if (started == Status::NoDocuments) return std::optional<Page>();
    if (started != Status::Good) return failWith(started, fmt::format("starting page {}", index + 1));

    FrameShape shape;
    {
        const Watchdog::Call call(rules.watchdog);
        if (const Status known = device.shape(shape); known != Status::Good)
            return failWith(known, "sane_get_parameters");
    }
    if (auto fits = checkShape(shape, job.settings); !fits) return passOn(fits);

    page.size = {shape.pixelsPerLine, shape.lines};
    const ImageShape image{page.size, page.mode, page.dpi};
    auto file = PageFile::create(page.file, image);
    if (!file) return passOn(file);
    TornPageCheck check;
    auto end = readPage(device, shape, rules, [&](std::span<const std::byte> row) {
        const auto pixels = row.first(image.bytesPerRow());
        if (page.mode != ColorMode::Bilevel) check.add(pixels);
        return file->writeRow(pixels);
    });
    if (!end) return passOn(end);
    if (*end == PageEnd::NoPage) return std::optional<Page>();
    if (check.torn())
        return fail(errors::ScannerPageTorn, fmt::format("page {}: {} rows of no image", index + 1, check.grayRows()));
    page.scannedAt = now();
    auto written = file->finish();
    if (!written) return passOn(written);
    page.sha256 = written->sha256;
    page.bytes = written->bytes;
    return page;
}

FeedCount countOf(int pages, PaperSource source) {
    return {pages, source == PaperSource::AdfDuplex ? (pages + 1) / 2 : pages};
}

}  // namespace

Result<FeedCount> feed(Device& device, const FeedJob& job, const ReadRules& rules, const PageDelivered& delivered) {
    const PaperSource source = job.settings.source;
    for (int pages = 0; pages < mostPagesOfAJob; ++pages) {
        auto page = takePage(device, job, pages, rules);
        if (!page) return passOn(page);
        if (!*page) {
            if (pages == 0) return fail(errors::ScannerFeederEmpty);
            if (source == PaperSource::AdfDuplex && pages % 2 == 1) return fail(errors::ScannerBackMissing);
            return countOf(pages, source);
        }
        if (auto agreed = delivered(**page); !agreed) return passOn(agreed);
        // The glass never reports that it is empty.
        if (source == PaperSource::Flatbed) return countOf(1, source);
        if (rules.cancelled) return fail(errors::Cancelled, fmt::format("after {} pages", pages + 1));
    }
    return fail(errors::ScannerTooManyPages, fmt::format("{} pages", mostPagesOfAJob));
}

}  // namespace sohoa::scanner
