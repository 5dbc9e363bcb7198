// scan_soak: a stack of numbered paper through the virtual scanner, with misfortunes on the way, and the proof that no
// side was lost, none is there twice and none is torn.
//
//   scan_soak --sheets 200 --seed 1 --every 40 [--faults jam,cut,…] [--dpi 100] [--report FILE]
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/error_codes.h"
#include "core/quality_limits.h"
#include "tests/e2e/soak/clerk.h"
#include "tests/e2e/soak/memory.h"
#include "tests/e2e/soak/proof.h"
#include "tests/support/temporary_folder.h"
#include "virtual/escl/escl_server.h"
#include "virtual/escl/sane_config.h"

namespace {

using namespace sohoa;
using namespace sohoa::test;

struct Options {
    int sheets = 200, every = 40, dpi = 100;
    std::uint64_t seed = 1;
    std::string faults, report;
};

Result<std::unique_ptr<escl::EsclServer>> scannerFor(const Options& options) {
    escl::ServerOptions scanner;
    scanner.sheets = options.sheets;
    scanner.reload = escl::Reload::Never;
    scanner.sheetTime = std::chrono::milliseconds(5);
    scanner.slow = std::chrono::milliseconds(500);
    scanner.away = std::chrono::milliseconds(500);
    if (options.every > 0) {
        std::string text = fmt::format("{}:{}", options.seed, options.every);
        if (!options.faults.empty()) text += ":" + options.faults;
        auto random = escl::parseRandomFaults(text);
        if (!random) return passOn(random);
        scanner.random = *random;
    }
    auto server = escl::EsclServer::start(scanner);
    if (server) (*server)->desk().load();
    return server;
}

ScanOrder orderFor(const Options& options) {
    ScanOrder order;
    order.operatorName = "van-thu";
    order.source = PaperSource::AdfDuplex;
    order.dpi.value = options.dpi;
    order.mode = ColorMode::Gray;
    order.expectedPages = options.sheets * 2;
    // A scanner that hangs is known for it sooner than an office would want.
    order.settings = jsonLine({{"silence_seconds", 6}, {"quality", toJson(QualityLimits{})}});
    return order;
}

std::string told(const ScanningDay& day, const SoakProof& proof, const MemoryWatch& memory, const Options& options,
                 double seconds) {
    std::ostringstream out;
    out << fmt::format("{} sheets, both sides, {} dpi, seed {}, a misfortune every {} sheets\n", options.sheets,
                       options.dpi, options.seed, options.every);
    for (const auto& [code, times] : day.troubles)
        out << fmt::format("  {:<28}{}\n", code, times);
    out << fmt::format("paper touched {} times, {} times wrongly\n", day.asked, day.mistakes) << proof;
    for (const int page : {200, options.sheets * 2}) {
        const MemoryAt at = memory.at(page);
        out << fmt::format("at page {}: sohoa-scan {} kB, service and scanner {} kB\n", at.page, at.scanner, at.self);
    }
    out << fmt::format("most: sohoa-scan {} kB\n{:.0f} s, {:.0f} sides a minute\n", memory.most().scanner, seconds,
                       options.sheets * 2 / seconds * 60);
    return out.str();
}

int soak(const Options& options) {
    const TemporaryFolder home;
    Config config;
    config.home = home.path();
    config.scanner.saneConfigFolder = home.path() / "sane";
    auto server = scannerFor(options);
    if (!server) return fmt::print(stderr, "{}\n", server.error().detail), 2;
    auto device = escl::writeSaneConfig(config.scanner.saneConfigFolder, (*server)->port());
    auto store = Store::open(config);
    if (!device || !store) return fmt::print(stderr, "no office\n"), 2;
    config.scanner.device = *device;
    auto job = store->createJob(orderFor(options));
    if (!job) return fmt::print(stderr, "{}\n", job.error().detail), 2;
    MemoryWatch memory(std::max(1, options.sheets / 10));
    const Office office{config, *store, memory, {}, {}, {}};
    const auto begun = std::chrono::steady_clock::now();
    const ScanningDay day = scanAll(office, *job, (*server)->desk(), {options.seed});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    const SoakProof proof = prove(*store, *job, options.sheets * 2);
    const std::string report = told(day, proof, memory, options, took.count());
    fmt::print("{}", report);
    if (day.gaveUp) fmt::print("gave up: {} ({})\n", day.gaveUp->code.name, day.gaveUp->detail);
    if (!options.report.empty()) std::ofstream(options.report) << report;
    return proof.holds() && !day.gaveUp ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"Scans a stack of numbered paper with misfortunes on the way"};
    Options options;
    app.add_option("--sheets", options.sheets)->check(CLI::Range(1, 100'000))->capture_default_str();
    app.add_option("--every", options.every, "0: no misfortunes")->check(CLI::NonNegativeNumber)->capture_default_str();
    app.add_option("--seed", options.seed)->capture_default_str();
    app.add_option("--dpi", options.dpi)->capture_default_str();
    app.add_option("--faults", options.faults, "of these kinds alone, with commas");
    app.add_option("--report", options.report, "writes what it tells into this file");
    CLI11_PARSE(app, argc, argv);
    return soak(options);
}
