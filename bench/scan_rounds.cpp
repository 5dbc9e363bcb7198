#include "bench/scan_rounds.h"

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <nlohmann/json.hpp>
#include <thread>

#include "bench/child.h"
#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/stage_process.h"
#include "store/store.h"

namespace sohoa::bench {

namespace fs = std::filesystem;

static constexpr std::array scannerNames{"scanimage --batch", "sohoa-scan", "sohoa-scan and ledger"};

std::string_view name(Scanner scanner) { return scannerNames[static_cast<std::size_t>(scanner)]; }

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::array everyScanner{Scanner::Scanimage, Scanner::Module, Scanner::Recorded};

// The images of the folder, over and over.
Result<fs::path> stackOf(const ScanBench& bench, const Folder& folder) {
    const fs::path stack = folder.fresh("paper");
    std::vector<fs::path> images;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(bench.paper, error))
        if (entry.path().extension() == ".jpg") images.push_back(entry.path());
    if (images.empty()) return fail(errors::FileUnreadable, bench.paper.string() + ": no .jpg");
    std::sort(images.begin(), images.end());
    for (int side = 0; side < bench.sides; ++side)
        fs::copy_file(images[std::size_t(side) % images.size()], stack / fmt::format("side-{:05}.jpg", side), error);
    return stack;
}

class VirtualScanner {
  public:
    static Result<VirtualScanner> start(const ScanBench& bench, const Folder& folder) {
        std::vector<std::string> arguments{programPath("sohoa-virtual-scanner").string()};
        if (bench.paper.empty()) {
            arguments.insert(arguments.end(), {"--sheets", std::to_string(bench.sides)});
        } else {
            auto stack = stackOf(bench, folder);
            if (!stack) return passOn(stack);
            arguments.push_back(stack->string());
        }
        const fs::path port = folder.path() / "port";
        arguments.insert(arguments.end(),
                         {"--sheet-time", std::to_string(bench.sheetTimeMilliseconds), "--port-file", port.string()});
        VirtualScanner scanner(begin(arguments, {}));
        const auto until = Clock::now() + std::chrono::seconds(10);
        // The file is written once it listens.
        while (Clock::now() < until) {
            if (const auto text = readFile(port, 100); text && text->ends_with('\n')) {
                scanner.url_ = fmt::format("http://127.0.0.1:{}/eSCL", text->substr(0, text->size() - 1));
                return scanner;
            }
            // A file that appears: waited for before anything is measured.
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return fail(errors::StageCrashed, "the virtual scanner does not listen");
    }
    VirtualScanner(VirtualScanner&& other) noexcept
        : pid_(std::exchange(other.pid_, -1)), url_(std::move(other.url_)) {}
    VirtualScanner& operator=(VirtualScanner&&) = delete;
    ~VirtualScanner() {
        if (pid_ < 0) return;
        ::kill(pid_, SIGKILL);
        ::waitpid(pid_, nullptr, 0);
    }
    std::string device() const { return "airscan:escl:Bench:" + url_; }

  private:
    explicit VirtualScanner(pid_t pid) : pid_(pid) {}
    pid_t pid_;
    std::string url_;
};

Result<int> scanimage(const ScanBench& bench, const VirtualScanner& scanner, const Folder& folder) {
    const fs::path into = folder.fresh("scanimage"), config = folder.fresh("sane");
    (void)writeFileAtomically(config / "dll.conf", "airscan\n");
    (void)writeFileAtomically(config / "airscan.conf", "[options]\ndiscovery = disable\n");
    const pid_t child =
        begin({"scanimage", "-d", scanner.device(), "--source", "ADF", "--mode",
               bench.mode == ColorMode::Gray ? "Gray" : "Color", "--resolution", std::to_string(bench.dpi), "-x", "210",
               "-y", "297", "--format=tiff", "--batch=" + (into / "page-%d.tif").string()},
              {{"SANE_CONFIG_DIR", config.string()}});
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        return fail(errors::StageCrashed, "scanimage is not installed");
    return static_cast<int>(std::distance(fs::directory_iterator(into), fs::directory_iterator()));
}

Json requestFor(const ScanBench& bench, const VirtualScanner& scanner, const fs::path& into) {
    return {{"do", "scan"},
            {"device", scanner.device()},
            {"source", "adf"},
            {"dpi", bench.dpi},
            {"mode", name(bench.mode)},
            {"folder", into.string()},
            {"quality", Json::object()}};
}

// The store and its ledger, as the service keeps them.
class Record {
  public:
    static Result<Record> open(const fs::path& home) {
        Config config;
        config.home = home;
        auto store = Store::open(config);
        if (!store) return passOn(store);
        auto id = store->createJob({});
        if (!id) return passOn(id);
        auto job = store->job(*id);
        if (!job) return passOn(job);
        if (auto take = store->startTake(*job); !take) return passOn(take);
        return Record(std::move(*store), std::move(*job));
    }
    Result<> keep(const Json& event) {
        auto page = pageFromJson(event.value("page", Json()));
        if (!page) return passOn(page);
        auto file = store_.spool().take(page->file, page->file.extension().string().substr(1));
        if (!file) return passOn(file);
        return store_.addPage(job_, *page, *file);
    }

  private:
    Record(Store store, Job job) : store_(std::move(store)), job_(std::move(job)) {}
    Store store_;
    Job job_;
};

Result<int> module(const ScanBench& bench, const VirtualScanner& scanner, const Folder& folder, bool recorded) {
    const fs::path home = folder.fresh("home");
    std::optional<Record> record;
    if (recorded) {
        auto opened = Record::open(home);
        if (!opened) return passOn(opened);
        record.emplace(std::move(*opened));
    }
    fs::create_directories(home / "pages");
    int pages = 0;
    auto stage = StageProcess::start("sohoa-scan");
    if (!stage) return passOn(stage);
    auto result = stage->ask(requestFor(bench, scanner, home / "pages"), std::chrono::seconds(120),
                             [&](const Json& event) -> Result<StageProcess::Reply> {
                                 if (stringOr(event, "event", "") != "page") return StageProcess::Reply::None;
                                 ++pages;
                                 if (record)
                                     if (auto kept = record->keep(event); !kept) return passOn(kept);
                                 return StageProcess::Reply::Ack;
                             });
    if (!result) return passOn(result);
    return pages;
}

Result<int> scanWith(Scanner which, const ScanBench& bench, const VirtualScanner& scanner, const Folder& folder) {
    switch (which) {
        case Scanner::Scanimage: return scanimage(bench, scanner, folder);
        case Scanner::Module: return module(bench, scanner, folder, false);
        case Scanner::Recorded: return module(bench, scanner, folder, true);
    }
    return 0;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

}  // namespace

Result<std::vector<ScanRound>> runScanBench(const ScanBench& bench) {
    const Folder folder;
    auto scanner = VirtualScanner::start(bench, folder);
    if (!scanner) return passOn(scanner);
    std::vector<ScanRound> rounds;
    for (int round = 0; round < bench.rounds; ++round)
        for (const Scanner which : everyScanner) {
            const double cpu = cpuOfChildren();
            const auto begun = Clock::now();
            auto pages = scanWith(which, bench, *scanner, folder);
            if (!pages) return passOn(pages);
            const std::chrono::duration<double> took = Clock::now() - begun;
            if (*pages < bench.sides)
                return fail(errors::PageCountDiffers, fmt::format("{}: {} of {}", name(which), *pages, bench.sides));
            rounds.push_back({which, *pages, took.count(), cpuOfChildren() - cpu});
        }
    return rounds;
}

std::string scanReport(const ScanBench& bench, const std::vector<ScanRound>& rounds) {
    const auto medianOf = [&](Scanner which, auto value) {
        std::vector<double> values;
        for (const ScanRound& round : rounds)
            if (round.scanner == which) values.push_back(value(round));
        return median(std::move(values));
    };
    const auto perMinute = [](const ScanRound& r) { return r.pages / r.seconds * 60; };
    const auto cpu = [](const ScanRound& r) { return r.cpuSeconds / r.pages * 1000; };
    std::string report = fmt::format("{} sides, {} dpi, {}, {} ms a side at the scanner, {} rounds\n", bench.sides,
                                     bench.dpi, name(bench.mode), bench.sheetTimeMilliseconds, bench.rounds);
    const double theirs = medianOf(Scanner::Scanimage, perMinute);
    for (const Scanner which : everyScanner)
        report += fmt::format("  {:<24}{:8.0f} pages/min   ratio {:.2f}   {:6.1f} ms processor a page\n", name(which),
                              medianOf(which, perMinute), medianOf(which, perMinute) / theirs, medianOf(which, cpu));
    return report;
}

}  // namespace sohoa::bench
