#include "service/intake/import_step.h"

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/wipe_file.h"
#include "service/certified_copy.h"
#include "service/intake/judged_original.h"
#include "service/intake/new_import.h"
#include "service/memory_folder.h"
#include "service/page_intake.h"
#include "store/attachments.h"
#include "store/page_origin.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds longestSilence{180};  // beyond the renderer's own time-out

class Importer {
  public:
    Importer(const Office& office, Job& job, const ImportTray& tray, fs::path memory, fs::path workFolder,
             PageIntake intake)
        : office_(office),
          job_(job),
          tray_(tray),
          memory_(std::move(memory)),
          workFolder_(std::move(workFolder)),
          intake_(std::move(intake)) {}

    Result<> run() {
        if (job_.take == 0)
            if (auto started = office_.store.startTake(job_); !started) return started;
        auto stored = office_.store.allPages(job_);
        if (!stored) return passOn(stored);
        for (const StoredPage& page : *stored)
            stored_[page.page.number.value] = page.page.sha256;
        Json files = Json::array();
        for (const ImportFile& file : tray_.files()) {
            auto taken = takeFile(file);
            if (!taken) return passOn(taken);
            files.push_back(std::move(*taken));
        }
        if (job_.order.expectedPages && *job_.order.expectedPages != pages_)
            return fail(errors::PageCountDiffers,
                        fmt::format("{} expected, {} stored", *job_.order.expectedPages, pages_));
        return office_.store.database().transaction([&]() -> Result<> {
            auto noted = office_.store.record(job_, "import.taken", {{"files", std::move(files)}});
            if (!noted) return noted;
            return office_.store.advance(job_, JobState::Scanned, {{"take", job_.take}, {"pages", pages_}});
        });
    }

  private:
    Result<Json> takeFile(const ImportFile& file) {
        auto digest = sha256OfFile(file.path);
        if (!digest) return passOn(digest);
        if (*digest != file.sha256) return fail(errors::FileDamaged, "a file in memory is not what was handed in");
        const int before = pages_;
        // A process for each: what one file does to its parser touches no other.
        auto stage = office_.startStage("sohoa-intake");
        if (!stage) return passOn(stage);
        auto result = stage->ask({{"do", "intake"},
                                  {"file", file.path.string()},
                                  {"folder", memory_.string()},
                                  {"dpi", job_.order.dpi.value},
                                  {"first_page", pages_ + 1},
                                  {"most_pages", mostImportPages},
                                  {"most_bytes", mostImportBytes}},
                                 longestSilence, [&](const Json& event) { return onEvent(event); });
        if (!result) return passOn(result);
        if (integerOr(*result, "pages", -1) != pages_ - before)
            return fail(errors::PageCountDiffers, fmt::format("{} of a file", pages_ - before));
        auto original = keepOriginal(file, PageRange{before + 1, pages_}, *result);
        if (!original) return passOn(original);
        return Json{
            {"sha256", file.sha256.hex()},      {"bytes", file.bytes},    {"kind", stringOr(*result, "kind", "")},
            {"original", name(original->kind)}, {"pdfa", original->pdfa}, {"verdict", original->verdict},
            {"pages", pages_ - before}};
    }

    Result<StageProcess::Reply> onEvent(const Json& event) {
        const std::string what = stringOr(event, "event", "");
        if (what == "pdf") return onPdf(event);
        if (what != "page") return StageProcess::Reply::None;
        if (office_.mustGiveWay && office_.mustGiveWay()) return fail(errors::GaveWay);
        auto page = pageFromJson(event.value("page", Json()));
        if (!page) return passOn(page);
        if (page->number.value != pages_ + 1) return fail(errors::BadMessage, "a page out of order");
        if (pages_ == mostImportPages)
            return fail(errors::IntakeTooLarge, fmt::format("more than {} pages", mostImportPages));
        if (auto taken = takePage(*page); !taken) return passOn(taken);
        ++pages_;
        return StageProcess::Reply::Ack;
    }

    // Told before the file's first page. What is signed is a document by itself: its file is the archive file.
    Result<StageProcess::Reply> onPdf(const Json& event) const {
        if (integerOr(event, "signatures", 0) > 0 && tray_.files().size() > 1)
            return fail(errors::IntakeSignedAmongOthers);
        return StageProcess::Reply::Ack;
    }

    // A page of an earlier, cut-off step passed the gate then.
    Result<> takePage(const Page& page) {
        const auto stored = stored_.find(page.number.value);
        if (stored == stored_.end()) return intake_.takeIn(page);
        auto digest = sha256OfFile(page.file);
        if (!digest) return passOn(digest);
        if (*digest != stored->second)
            return fail(errors::FileDamaged, fmt::format("page {} came out differently", page.number.value));
        return wipeFile(page.file);
    }

    Result<Original> keepOriginal(const ImportFile& file, PageRange pages, const Json& taken) {
        auto copy = copyInto(workFolder_, file.path);
        if (!copy) return passOn(copy);
        const bool isPdf = stringOr(taken, "kind", "") == "pdf";
        auto kept = attach(office_.store, job_.id, *copy, file.title, job_.order.operatorName, isPdf ? "pdf" : "");
        if (!kept) return passOn(kept);
        if (kept->sha256 != file.sha256) return fail(errors::FileDamaged, "an original as it was stored");
        auto named = setPageOrigin(office_.store.database(), job_.id, job_.take, pages, file.sha256);
        if (!named) return passOn(named);
        const Original original =
            judgedOriginal(office_.store.spool().pathOf(file.sha256, kept->extension), file.sha256, taken, trust_);
        if (original.kind == OriginalKind::Signed && tray_.files().size() > 1)
            return fail(errors::IntakeSignedAmongOthers);
        if (auto noted = noteOriginal(office_.store.database(), job_.id, original); !noted) return passOn(noted);
        return original;
    }

    const Office& office_;
    Job& job_;
    const ImportTray& tray_;
    fs::path memory_, workFolder_;
    PageIntake intake_;
    TrustSources trust_ = trustOf(office_.config);
    std::map<int, Sha256> stored_;
    int pages_ = 0;
};

Result<> import(const Office& office, Job& job, const ImportTray& tray) {
    auto memory = MemoryFolder::make(office.config.home, job.id);
    if (!memory) return passOn(memory);
    auto folder = office.store.freshWorkFolder(job.id);
    if (!folder) return passOn(folder);
    auto gate = SecrecyGate::open(office);
    if (!gate) return passOn(gate);
    PageIntake intake(office, job, std::move(*gate), *folder);
    return Importer(office, job, tray, memory->path(), *folder, std::move(intake)).run();
}

bool isAboutTheFile(const ErrorCode& code) {
    return code.remedy == Remedy::Refuse && std::string_view(code.name).starts_with("intake.");
}

}  // namespace

Result<> importStep(const Office& office, Job& job) {
    auto name = trayOf(office.store.database(), job.id);
    if (!name) return passOn(name);
    auto tray = ImportTray::open(office.config.home, *name);
    if (!tray) return fail(errors::FileUnreadable, tray.error().detail);
    auto done = import(office, job, *tray);
    const bool refused = !done && isAboutTheFile(done.error().code);
    if (refused)
        if (auto wiped = office.store.wipePages(job); !wiped) return wiped;
    if (done || refused || done.error().code == errors::StateSecret) tray->wipe();
    return done;
}

}  // namespace sohoa
