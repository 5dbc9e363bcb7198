// scanning → scanned. Every page is in the spool and in the ledger before the scanner is told to feed the next sheet.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/chain.h"

namespace sohoa {

static constexpr std::chrono::seconds longestSilence{150};  // beyond the stage's own watchdog

static Result<> storePage(const Office& office, const Job& job, const Json& event) {
    auto page = pageFromJson(event.value("page", Json()));
    if (!page) return passOn(page);
    auto file = office.store.spool().take(page->file, page->file.extension().string().substr(1));
    if (!file) return passOn(file);
    if (file->sha256 != page->sha256)
        return fail(errors::FileDamaged, fmt::format("page {} as it was stored", page->number.value));
    if (auto added = office.store.addPage(job, *page, *file); !added) return added;
    office.reporter.noted(
        job.id,
        fmt::format("trang {} (tờ {}, {}) {}x{} {} dpi", page->number.value, page->sheet.value,
                    page->side == Side::Front ? "mặt trước" : "mặt sau", page->size.width, page->size.height,
                    page->dpi.value),
        fmt::format("page {} (sheet {}, {})", page->number.value, page->sheet.value, name(page->side)), file->path);
    return {};
}

Result<> scanStep(const Office& office, Job& job) {
    // Scanning that was cut off starts again with the whole stack as a new take; the pages of the old take stay in the
    // spool.
    if (auto started = office.store.startTake(job); !started) return started;
    auto folder = office.store.freshWorkFolder(job.id);
    if (!folder) return passOn(folder);
    auto scanner = office.startStage("sohoa-scan");
    if (!scanner) return passOn(scanner);
    const std::string device = job.order.device.empty() ? office.config.scanner.device : job.order.device;
    int stored = 0;
    auto result = scanner->ask({{"do", "scan"},
                                {"device", device},
                                {"sane_config", office.config.scanner.saneConfigFolder.string()},
                                {"source", name(job.order.source)},
                                {"dpi", job.order.dpi.value},
                                {"mode", name(job.order.mode)},
                                {"paper", "a4"},
                                {"folder", folder->string()},
                                {"first_page", 1}},
                               longestSilence, [&](const Json& event) -> Result<StageProcess::Reply> {
                                   if (stringOr(event, "event", "") != "page") return StageProcess::Reply::None;
                                   if (auto kept = storePage(office, job, event); !kept) return passOn(kept);
                                   ++stored;
                                   office.reporter.progress(stored, job.order.expectedPages.value_or(0));
                                   return StageProcess::Reply::Ack;
                               });
    if (!result) return passOn(result);
    const auto delivered = integerOr(*result, "pages", -1), sheets = integerOr(*result, "sheets", -1);
    if (delivered != stored)
        return fail(errors::PageCountDiffers, fmt::format("{} delivered, {} stored", delivered, stored));
    if (job.order.expectedPages && *job.order.expectedPages != stored)
        return fail(errors::PageCountDiffers, fmt::format("{} expected, {} stored", *job.order.expectedPages, stored));
    return office.store.advance(job, JobState::Scanned, {{"take", job.take}, {"pages", stored}, {"sheets", sheets}});
}

}  // namespace sohoa
