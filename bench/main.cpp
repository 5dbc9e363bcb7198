// sohoa-bench: how fast it is, as ratios against what there is besides.
#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "bench/scan_rounds.h"

int main(int argc, char** argv) {
    using namespace sohoa;
    CLI::App app{"đo tốc độ · measurements, as ratios in one run"};
    app.require_subcommand(1);
    bench::ScanBench scan;
    std::string mode = "color";
    auto* command = app.add_subcommand("scan", "quét: so với scanimage --batch · scanning, against scanimage --batch");
    command->add_option("--paper", scan.paper, "a folder of JPEG pages; without it numbered sheets")
        ->check(CLI::ExistingDirectory);
    command->add_option("--pages", scan.sides)->check(CLI::Range(1, 2000))->capture_default_str();
    command->add_option("--rounds", scan.rounds)->check(CLI::Range(1, 100))->capture_default_str();
    command->add_option("--sheet-time", scan.sheetTimeMilliseconds, "milliseconds a side takes at the scanner")
        ->check(CLI::Range(0, 60'000))
        ->capture_default_str();
    command->add_option("--dpi", scan.dpi)->check(CLI::IsMember({100, 150, 200, 300, 400, 600}))->capture_default_str();
    command->add_option("--mode", mode)->check(CLI::IsMember({"color", "gray"}))->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    scan.mode = *colorModeNamed(mode);
    const auto rounds = bench::runScanBench(scan);
    if (!rounds) {
        fmt::print(stderr, "{}\n  {}\n  {}\n", rounds.error().code.name, rounds.error().code.vi, rounds.error().detail);
        return exitStatus(rounds.error().code);
    }
    fmt::print("{}", bench::scanReport(scan, *rounds));
    return 0;
}
