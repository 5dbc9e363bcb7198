// scanning → scanned. A page comes into memory, passes the secrecy gate, and is in the spool and in the ledger before
// the scanner is told to feed the next sheet. What was cut off goes on with the sheet after the last whole one, when a
// person has laid it on top.
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <thread>

#include "core/error_codes.h"
#include "service/chain.h"
#include "service/devices/sane_folder.h"
#include "service/devices/scanner_finder.h"
#include "service/memory_folder.h"
#include "service/scanning/left_jobs.h"
#include "service/scanning/page_counts.h"
#include "service/scanning/page_keeper.h"
#include "service/scanning/scanner_in_hand.h"
#include "store/scan_runs.h"

namespace sohoa {

namespace fs = std::filesystem;
using Kind = ScanPlan::Kind;

namespace {

constexpr std::chrono::seconds longestSilence{150};  // beyond the stage's own watchdog
constexpr std::chrono::seconds cancelGrace{14};      // the stage ends by itself after 12
constexpr std::chrono::seconds betweenTries{2};

Kind planOf(const Job& job) { return job.scanPlan ? job.scanPlan->kind : Kind::More; }

// The scanner of the order, wherever it is today.
Result<FoundScanner> scannerOf(const Office& office, const Job& job) {
    return findScanner(office.config, job.order.device, lookWithScanProgram(office.config, office.mustStop));
}

Json requestFor(const Office& office, const Job& job, const ResumePoint& point, const FoundScanner& scanner,
                const fs::path& saneConfig, const fs::path& folder, const fs::path& jobFile) {
    const auto settings = parseJson(job.order.settings);
    Json request = settings && settings->is_object() ? *settings : Json::object();
    PaperSource source = job.scanPlan && job.scanPlan->source ? *job.scanPlan->source : job.order.source;
    const bool onePage = planOf(job) == Kind::Replace;
    if (onePage && source == PaperSource::AdfDuplex) source = PaperSource::Adf;
    request.update({{"do", "scan"},
                    {"device", scanner.sane},
                    {"device_id", scanner.id},
                    {"vendor", scanner.vendor},
                    {"model", scanner.model},
                    {"quirks_file", (office.config.home / "quirks.toml").string()},
                    {"sane_config", saneConfig.string()},
                    {"source", name(source)},
                    {"dpi", job.order.dpi.value},
                    {"mode", name(job.order.mode)},
                    {"paper", job.order.paper},
                    {"folder", folder.string()},
                    {"first_page", point.nextPage.value},
                    {"first_sheet", point.nextSheet.value},
                    {"most_pages", onePage ? 1 : 0},
                    {"job_file", jobFile.string()}});
    if (!point.halfSheet.empty())
        request["compare_with"] = point.halfSheet.front().print;
    else if (planOf(job) == Kind::More && point.lastFront)
        request["compare_with"] = point.lastFront->print;
    return request;
}

// The take that goes on, or a new one.
Result<> openTake(const Office& office, Job& job) {
    if (job.take > 0 && planOf(job) != Kind::Over) return {};
    job.scanPlan.reset();
    return office.store.startTake(job);
}

// A run that was never ended belongs to a process that died: a person has to look where the paper lies.
Result<> endDeadRun(const Office& office, const Job& job) {
    auto runs = scanRunsOf(office.store.database(), job);
    if (!runs) return passOn(runs);
    if (runs->empty() || runs->back().endedAt) return {};
    auto point = resumePointOf(office.store, job);
    if (!point) return passOn(point);
    const Error error = cutOffAt(*point, "the process died");
    if (auto ended = endScanRun(office.store.database(), runs->back().id, runs->back().fed, error.code.name); !ended)
        return ended;
    return tl::unexpected(error);
}

// The front of a sheet whose back never came: the sheet is fed again.
Result<> setHalfSheetAside(const Office& office, const Job& job, const ResumePoint& point) {
    for (const StoredPage& half : point.halfSheet)
        if (auto aside = office.store.removePage(job, half.page.number, "half_sheet", job.order.operatorName); !aside)
            return aside;
    return {};
}

// Where sheets were drawn in, only a person knows what became of the one in the device; it is never tried again alone.
Error asToldTo(const Error& error, const RunTally& tally, const ResumePoint& point) {
    if (error.code == errors::Cancelled || error.code == errors::StateSecret) return error;
    if (error.code.remedy == Remedy::Retry && (tally.fed > 0 || tally.stored > 0))
        return cutOffAt(point, error.code.name);
    if (tally.fed == 0 && tally.stored == 0 && point.nextPage.value == 1) return error;
    return {error.code, fmt::format("sheet {}: {}", point.nextSheet.value, error.detail)};
}

class Run {
  public:
    Run(const Office& office, Job& job, const FoundScanner& found, ScannerInHand& scanner)
        : office_(office), job_(job), found_(found), scanner_(scanner) {}

    Result<> feed() {
        auto before = office_.store.allPages(job_);
        if (!before) return passOn(before);
        const ResumePoint point = resumePointOf(*before, job_.order.source);
        auto saneConfig = preparedSaneFolder(office_.config);
        if (!saneConfig) return passOn(saneConfig);
        auto memory = MemoryFolder::make(office_.config.home, job_.id);
        if (!memory) return passOn(memory);
        auto folder = office_.store.freshWorkFolder(job_.id);
        if (!folder) return passOn(folder);
        auto gate = SecrecyGate::open(office_);
        if (!gate) return passOn(gate);
        auto stage = office_.startStage("sohoa-scan", cancelGrace);
        if (!stage) return passOn(stage);
        auto run = beginScanRun(office_.store.database(), job_, found_.sane, point.nextSheet);
        if (!run) return passOn(run);
        PageKeeper keeper(office_, job_, std::move(*gate), std::move(*folder), std::move(*before), *run);
        const Json request = requestFor(office_, job_, point, found_, *saneConfig, memory->path(), scanner_.jobFile());
        bool aside = false;
        auto result = stage->ask(request, longestSilence, [&](const Json& event) -> Result<StageProcess::Reply> {
            const std::string what = stringOr(event, "event", "");
            if (what == "fed") keeper.countFed();
            if (what != "page") return StageProcess::Reply::None;
            if (auto kept = keeper.keep(event); !kept) return passOn(kept);
            if (!std::exchange(aside, true))
                if (auto set = setHalfSheetAside(office_, job_, point); !set) return passOn(set);
            return StageProcess::Reply::Ack;
        });
        // A stage that answered is in order; one that was killed left the scanner in the middle.
        if (result || (result.error().code != errors::StageCrashed && result.error().code != errors::StageTimedOut))
            scanner_.processEnded();
        if (!result) endLeftJobs(office_.config.home);
        const RunTally& tally = keeper.tally();
        fed_ = tally.fed + tally.stored > 0;
        if (result && integerOr(*result, "pages", -1) != tally.stored)
            result = fail(errors::PageCountDiffers,
                          fmt::format("{} delivered, {} stored", integerOr(*result, "pages", -1), tally.stored));
        const std::string_view code = result ? std::string_view() : result.error().code.name;
        if (auto ended = endScanRun(office_.store.database(), *run, tally.fed, code); !ended) return ended;
        if (result) return {};
        auto now = resumePointOf(office_.store, job_);
        return tl::unexpected(now ? asToldTo(result.error(), tally, *now) : result.error());
    }

    bool fedAnything() const { return fed_; }

  private:
    const Office& office_;
    Job& job_;
    const FoundScanner& found_;
    ScannerInHand& scanner_;
    bool fed_ = false;
};

// A scanner whose client died may be busy with that job for a while; nothing was fed yet, so it is asked again.
Result<> feedPatiently(const Office& office, Job& job) {
    auto found = scannerOf(office, job);
    if (!found) return passOn(found);
    auto scanner = ScannerInHand::take(office.config.home, found->sane);
    if (!scanner) return passOn(scanner);
    const auto until = std::chrono::steady_clock::now() + recoveryTime;
    for (;;) {
        Run run(office, job, *found, *scanner);
        auto fed = run.feed();
        const bool recovering = !fed && scanner->wasRecovering() && !run.fedAnything() &&
                                (fed.error().code == errors::ScannerBusy || fed.error().code == errors::ScannerIo);
        if (!recovering || std::chrono::steady_clock::now() > until) return fed;
        office.reporter.noted(job.id, "máy quét đang khởi động lại sau sự cố", "the scanner is recovering", {});
        // Between two tries; the wish to stop is looked at before each.
        std::this_thread::sleep_for(betweenTries);
        if (office.mustStop && office.mustStop()) return fail(errors::Cancelled);
    }
}

// What a further scan changed in the count that was expected.
void expectInserted(Job& job, const std::vector<StoredPage>& pages) {
    if (planOf(job) != Kind::Insert || !job.order.expectedPages) return;
    for (const StoredPage& page : pages)
        if (page.page.number.value > job.scanPlan->page.value && page.removedWhy.empty()) ++*job.order.expectedPages;
}

Result<> finish(const Office& office, Job& job) {
    auto pages = office.store.allPages(job);
    if (!pages) return passOn(pages);
    expectInserted(job, *pages);
    job.scanPlan.reset();
    auto question = questionBeforeDone(office.store, job);
    if (!question) return passOn(question);
    if (*question) {
        if (auto kept = office.store.record(job, "scan.questioned", {{"code", (*question)->code.name}}); !kept)
            return kept;
        return tl::unexpected(**question);
    }
    auto counts = pageCountsOf(office.store, job);
    if (!counts) return passOn(counts);
    Json detail = toJson(*counts);
    detail["take"] = job.take;
    detail["pages"] = counts->stored - counts->setAside;
    return office.store.database().transaction([&]() -> Result<> {
        if (auto forgotten = office.store.forgetPrints(job); !forgotten) return forgotten;
        return office.store.advance(job, JobState::Scanned, detail);
    });
}

// Asked to go on where nothing was missing: the feeder is empty because the stack is through.
bool isCompleteAtEnd(const Office& office, const Job& job, const Error& error) {
    if (error.code != errors::ScannerFeederEmpty || !job.order.expectedPages || planOf(job) != Kind::More) return false;
    const auto question = questionBeforeDone(office.store, job);
    return question && !*question;
}

bool wasReplaced(const Job& job, const std::vector<StoredPage>& pages) {
    for (const StoredPage& page : pages)
        if (page.page.number == job.scanPlan->page) return !page.removedWhy.empty();
    return true;
}

}  // namespace

Result<> scanStep(const Office& office, Job& job) {
    if (auto taken = openTake(office, job); !taken) return taken;
    if (auto whole = endDeadRun(office, job); !whole) return whole;
    bool feeds = planOf(job) != Kind::Done;
    if (planOf(job) == Kind::Replace) {
        auto pages = office.store.allPages(job);
        if (!pages) return passOn(pages);
        feeds = !wasReplaced(job, *pages);
    }
    if (feeds)
        if (auto fed = feedPatiently(office, job); !fed && !isCompleteAtEnd(office, job, fed.error())) return fed;
    if (job.order.manualDuplex && planOf(job) == Kind::More && feeds) {
        job.scanPlan = ScanPlan{Kind::Backs, {}, 0, std::nullopt};
        if (auto kept = office.store.record(job, "scan.fronts_done", {{"take", job.take}}); !kept) return kept;
        return fail(errors::ScannerTurnOver);
    }
    return finish(office, job);
}

}  // namespace sohoa
