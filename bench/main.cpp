// sohoa-bench: how fast it is, as ratios against what there is besides.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include "bench/archive_rounds.h"
#include "bench/ocr_rounds.h"
#include "bench/scan_rounds.h"
#include "bench/sign_rounds.h"
#include "core/error_codes.h"
#include "service/stage_process.h"

namespace {

using namespace sohoa;

int report(const Error& error) {
    fmt::print(stderr, "{}\n  {}\n  {}\n", error.code.name, error.code.vi, error.detail);
    return exitStatus(error.code);
}

template <class Measured, class Report>
int print(const Result<Measured>& measured, Report text) {
    if (!measured) return report(measured.error());
    fmt::print("{}", text(*measured));
    return 0;
}

// What draws is a program of its own.
int become(const char* program, const std::vector<std::string>& arguments) {
    const std::string path = programPath(program).string();
    std::vector<char*> argv{const_cast<char*>(path.c_str())};
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    ::execv(path.c_str(), argv.data());
    return report({errors::StageCrashed, path});
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"đo tốc độ · measurements, as ratios in one run"};
    app.require_subcommand(1);
    int status = 0;

    bench::ScanBench scan;
    std::string mode = "color";
    auto* scanning = app.add_subcommand("scan", "quét: so với scanimage --batch · scanning, against scanimage --batch");
    scanning->add_option("--paper", scan.paper, "a folder of JPEG pages; without it numbered sheets")
        ->check(CLI::ExistingDirectory);
    scanning->add_option("--pages", scan.sides)->check(CLI::Range(1, 2000))->capture_default_str();
    scanning->add_option("--rounds", scan.rounds)->check(CLI::Range(1, 100))->capture_default_str();
    scanning->add_option("--sheet-time", scan.sheetTimeMilliseconds, "milliseconds a side takes at the scanner")
        ->check(CLI::Range(0, 60'000))
        ->capture_default_str();
    scanning->add_option("--dpi", scan.dpi)
        ->check(CLI::IsMember({100, 150, 200, 300, 400, 600}))
        ->capture_default_str();
    scanning->add_option("--mode", mode)->check(CLI::IsMember({"color", "gray"}))->capture_default_str();
    scanning->callback([&] {
        scan.mode = *colorModeNamed(mode);
        status = print(bench::runScanBench(scan), [&](const auto& rounds) { return bench::scanReport(scan, rounds); });
    });

    bench::OcrBench ocr;
    int soak = 0;
    auto* recognition = app.add_subcommand(
        "ocr", "nhận dạng: so với OCRmyPDF và Tesseract · recognition, against OCRmyPDF and the bare engine");
    recognition->add_option("pages", ocr.pages, "a folder of images, NAME-p01, NAME-p02, … being one document")
        ->required()
        ->check(CLI::ExistingDirectory);
    recognition->add_option("--documents", ocr.most, "the first so many documents")->check(CLI::Range(1, 10'000));
    recognition->add_option("--rounds", ocr.rounds)->check(CLI::Range(1, 100))->capture_default_str();
    recognition->add_flag("!--no-peer", ocr.peer, "without OCRmyPDF");
    recognition->add_option("--soak", soak, "instead: the memory of one recognizer over so many pages")
        ->check(CLI::Range(1, 1'000'000));
    recognition->callback([&] {
        status = soak > 0 ? print(bench::runOcrSoak(ocr.pages, soak), bench::soakReport)
                          : print(bench::runOcrBench(ocr), bench::ocrReport);
    });

    bench::ArchiveBench archive;
    auto* writing = app.add_subcommand(
        "archive", "ghi PDF/A: tốc độ và bộ nhớ của một tệp rất nhiều trang · one PDF/A of very many pages");
    writing->add_option("pages", archive.pages, "a folder of images, taken over and over")
        ->required()
        ->check(CLI::ExistingDirectory);
    writing->add_option("--count", archive.count)->check(CLI::Range(4, 100'000))->capture_default_str();
    writing->add_flag("--whole", archive.whole, "each page as one image, not in layers");
    writing->callback([&] { status = print(bench::runArchiveBench(archive), bench::archiveReport); });

    bench::SignBench sign;
    auto* signing = app.add_subcommand(
        "sign", "ký số: so với C_Sign của thiết bị và openssl speed · signing, against the token and openssl speed");
    signing->add_option("files", sign.files, "PDF/A files of different sizes, the smallest first")
        ->required()
        ->check(CLI::ExistingFile);
    signing->add_option("--office", sign.home, "an office, such as the demonstration's")
        ->required()
        ->check(CLI::ExistingDirectory);
    signing->add_option("--pin-file", sign.pinFile)->required()->check(CLI::ExistingFile);
    signing->add_option("--rounds", sign.rounds)->check(CLI::Range(1, 1000))->capture_default_str();
    signing->callback([&] { status = print(bench::runSignBench(sign), bench::signReport); });

    auto* kiosk = app.add_subcommand("ui", "màn hình: khung hình, bộ nhớ · the kiosk: frames, first frame, memory");
    kiosk->prefix_command()->fallthrough(false);
    kiosk->set_help_flag();  // it prints its own
    kiosk->callback([&] { status = become("sohoa-kiosk-bench", kiosk->remaining()); });

    CLI11_PARSE(app, argc, argv);
    return status;
}
