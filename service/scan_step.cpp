// scanning → scanned. A page comes into memory, passes the secrecy gate, and is in the spool and in the ledger before
// the scanner is told to feed the next sheet.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/wipe_file.h"
#include "service/chain.h"
#include "service/memory_folder.h"
#include "service/secrecy_gate.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds longestSilence{150};  // beyond the stage's own watchdog

// From memory to the file system of the spool.
Result<fs::path> copiedTo(const fs::path& folder, const fs::path& page) {
    fs::path copy = folder / page.filename();
    std::error_code error;
    fs::copy_file(page, copy, error);
    if (error == std::errc::no_space_on_device) return fail(errors::DiskFull, copy.string());
    if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", copy.string(), error.message()));
    return copy;
}

class Intake {
  public:
    Intake(const Office& office, Job& job, SecrecyGate gate, fs::path workFolder)
        : office_(office), job_(job), gate_(std::move(gate)), workFolder_(std::move(workFolder)) {}

    Result<> takeIn(const Json& event) {
        auto page = pageFromJson(event.value("page", Json()));
        if (!page) return passOn(page);
        if (auto passed = passGate(*page); !passed) {
            (void)wipeFile(page->file);
            return passed;
        }
        auto copy = copiedTo(workFolder_, page->file);
        if (!copy) return passOn(copy);
        auto file = office_.store.spool().take(*copy, page->file.extension().string().substr(1));
        if (!file) return passOn(file);
        if (file->sha256 != page->sha256)
            return fail(errors::FileDamaged, fmt::format("page {} as it was stored", page->number.value));
        if (auto added = office_.store.addPage(job_, *page, *file); !added) return added;
        std::error_code ignored;
        fs::remove(page->file, ignored);
        ++stored_;
        tell(*page, *file);
        return {};
    }

    int stored() const { return stored_; }

  private:
    Result<> passGate(const Page& page) {
        auto mark = gate_.markOn(page.file);
        if (!mark) return passOn(mark);
        return mark->empty() ? Result<>() : decideOnMark(office_, job_, page.number, *mark, GatePlace::Scan);
    }

    void tell(const Page& page, const SpoolFile& file) const {
        office_.reporter.noted(
            job_.id,
            fmt::format("trang {} (tờ {}, {}) {}x{} {} dpi", page.number.value, page.sheet.value,
                        page.side == Side::Front ? "mặt trước" : "mặt sau", page.size.width, page.size.height,
                        page.dpi.value),
            fmt::format("page {} (sheet {}, {})", page.number.value, page.sheet.value, name(page.side)), file.path);
        office_.reporter.progress(job_.id, stored_, job_.order.expectedPages.value_or(0));
    }

    const Office& office_;
    Job& job_;
    SecrecyGate gate_;
    fs::path workFolder_;
    int stored_ = 0;
};

}  // namespace

Result<> scanStep(const Office& office, Job& job) {
    // Scanning that was cut off starts again with the whole stack as a new take; the pages of the old take stay in the
    // spool.
    if (auto started = office.store.startTake(job); !started) return started;
    auto memory = MemoryFolder::make(office.config.home, job.id);
    if (!memory) return passOn(memory);
    auto folder = office.store.freshWorkFolder(job.id);
    if (!folder) return passOn(folder);
    auto gate = SecrecyGate::open(office);
    if (!gate) return passOn(gate);
    auto scanner = office.startStage("sohoa-scan");
    if (!scanner) return passOn(scanner);
    const std::string device = job.order.device.empty() ? office.config.scanner.device : job.order.device;
    Intake intake(office, job, std::move(*gate), std::move(*folder));
    auto result = scanner->ask({{"do", "scan"},
                                {"device", device},
                                {"sane_config", office.config.scanner.saneConfigFolder.string()},
                                {"source", name(job.order.source)},
                                {"dpi", job.order.dpi.value},
                                {"mode", name(job.order.mode)},
                                {"paper", "a4"},
                                {"folder", memory->path().string()},
                                {"first_page", 1}},
                               longestSilence, [&](const Json& event) -> Result<StageProcess::Reply> {
                                   if (stringOr(event, "event", "") != "page") return StageProcess::Reply::None;
                                   if (auto kept = intake.takeIn(event); !kept) return passOn(kept);
                                   return StageProcess::Reply::Ack;
                               });
    if (!result) return passOn(result);
    const int stored = intake.stored();
    const auto delivered = integerOr(*result, "pages", -1), sheets = integerOr(*result, "sheets", -1);
    if (delivered != stored)
        return fail(errors::PageCountDiffers, fmt::format("{} delivered, {} stored", delivered, stored));
    if (job.order.expectedPages && *job.order.expectedPages != stored)
        return fail(errors::PageCountDiffers, fmt::format("{} expected, {} stored", *job.order.expectedPages, stored));
    return office.store.advance(job, JobState::Scanned, {{"take", job.take}, {"pages", stored}, {"sheets", sheets}});
}

}  // namespace sohoa
