#include "bench/ocr_rounds.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <map>
#include <nlohmann/json.hpp>

#include "bench/child.h"
#include "core/error_codes.h"
#include "ocr/image_file.h"
#include "ocr/recognizer.h"
#include "service/stage_process.h"

namespace sohoa::bench {

namespace fs = std::filesystem;

static constexpr std::array readerNames{"Tesseract alone", "sohoa digitize", "OCRmyPDF"};

std::string_view name(Reader reader) { return readerNames[static_cast<std::size_t>(reader)]; }

namespace {

using Clock = std::chrono::steady_clock;
using Documents = std::map<std::string, std::vector<fs::path>>;

double secondsSince(Clock::time_point begun) { return std::chrono::duration<double>(Clock::now() - begun).count(); }
double cpuNow() { return double(std::clock()) / CLOCKS_PER_SEC; }

Documents documentsIn(const fs::path& folder, int most) {
    Documents documents;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string stem = entry.path().stem().string(), ending = entry.path().extension().string();
        if (ending != ".jpg" && ending != ".png" && ending != ".tif") continue;
        documents[stem.substr(0, stem.rfind("-p"))].push_back(entry.path());
    }
    for (auto& [name, pages] : documents)
        std::sort(pages.begin(), pages.end());
    while (most > 0 && documents.size() > std::size_t(most))
        documents.erase(std::prev(documents.end()));
    return documents;
}

double bytesOfPdfs(const fs::path& folder) {
    double bytes = 0;
    std::error_code error;
    for (const auto& entry : fs::recursive_directory_iterator(folder, error))
        if (entry.path().extension() == ".pdf") bytes += double(entry.file_size(error));
    return bytes;
}

void add(OcrRound& round, const ChildRun& run, std::size_t pages) {
    round.pages += static_cast<int>(pages);
    round.refused += run.succeeded ? 0 : 1;
    round.seconds += run.seconds;
    round.cpuSeconds += run.cpuSeconds;
    round.peakMegabytes = std::max(round.peakMegabytes, run.peakMegabytes);
}

Result<OcrRound> runBareEngine(const Documents& documents) {
    ocr::silenceImageLibrary();
    auto engine = ocr::Recognizer::load(ocr::OtherSigns::Untold);
    if (!engine) return passOn(engine);
    OcrRound round{Reader::BareEngine};
    const auto begun = Clock::now();
    const double cpu = cpuNow();
    for (const auto& [name, pages] : documents)
        for (const fs::path& page : pages) {
            auto loaded = ocr::loadImage(page);
            if (!loaded) return passOn(loaded);
            auto lines = engine->read(loaded->image, loaded->info.dpi, ocr::Layout::Page,
                                      Clock::now() + std::chrono::minutes(5));
            if (!lines) return passOn(lines);
            ++round.pages;
        }
    round.seconds = secondsSince(begun);
    round.cpuSeconds = cpuNow() - cpu;
    return round;
}

OcrRound runDigitize(const Documents& documents, const Folder& folder) {
    OcrRound round{Reader::Digitize};
    const fs::path out = folder.fresh("digitize");
    for (const auto& [name, pages] : documents) {
        std::vector<std::string> arguments{programPath("sohoa").string(), "digitize", "-o", (out / name).string()};
        for (const fs::path& page : pages)
            arguments.push_back(page.string());
        add(round, runChild(arguments, {}), pages.size());
    }
    round.pdfBytes = bytesOfPdfs(out);
    return round;
}

OcrRound runPeer(const Documents& documents, const Folder& folder) {
    OcrRound round{Reader::Peer};
    const fs::path out = folder.fresh("peer");
    for (const auto& [name, pages] : documents) {
        // It takes one image or one PDF: several images are put into a PDF before the clock starts.
        const fs::path together = folder.path() / "together.pdf";
        std::vector<std::string> joining{"img2pdf", "-o", together.string()};
        for (const fs::path& page : pages)
            joining.push_back(page.string());
        if (!runChild(joining, {}).succeeded) continue;
        add(round,
            runChild({"ocrmypdf", "-l", "vie", "--deskew", "--clean", "--rotate-pages", "--output-type", "pdfa", "-j2",
                      together.string(), (out / (name + ".pdf")).string()},
                     {}),
            pages.size());
    }
    round.pdfBytes = bytesOfPdfs(out);
    return round;
}

}  // namespace

Result<std::vector<OcrRound>> runOcrBench(const OcrBench& bench) {
    const Documents documents = documentsIn(bench.pages, bench.most);
    if (documents.empty()) return fail(errors::FileUnreadable, bench.pages.string() + ": no images");
    const Folder folder;
    const bool peer = bench.peer && runChild({"ocrmypdf", "--version"}, {}).succeeded;
    std::vector<OcrRound> rounds;
    for (int i = 0; i < bench.rounds; ++i) {
        auto bare = runBareEngine(documents);
        if (!bare) return passOn(bare);
        rounds.push_back(*bare);
        rounds.push_back(runDigitize(documents, folder));
        if (peer) rounds.push_back(runPeer(documents, folder));
    }
    return rounds;
}

// The best round of each: the least disturbed one.
static const OcrRound* bestOf(const std::vector<OcrRound>& rounds, Reader reader) {
    const OcrRound* best = nullptr;
    for (const OcrRound& round : rounds)
        if (round.reader == reader && round.pages > 0 && (!best || round.seconds < best->seconds)) best = &round;
    return best;
}

std::string ocrReport(const std::vector<OcrRound>& rounds) {
    std::string report = fmt::format("{:<18}{:>7}{:>9}{:>11}{:>11}{:>9}{:>10}{:>9}\n", "", "pages", "pages/m", "s/page",
                                     "CPU s/page", "peak MB", "kB/page", "refused");
    for (const Reader reader : {Reader::BareEngine, Reader::Digitize, Reader::Peer}) {
        const OcrRound* round = bestOf(rounds, reader);
        if (!round) continue;
        report += fmt::format("{:<18}{:>7}{:>9.1f}{:>11.2f}{:>11.2f}{:>9.0f}{:>10.0f}{:>9}\n", name(reader),
                              round->pages, round->pages * 60 / round->seconds, round->seconds / round->pages,
                              round->cpuSeconds / round->pages, round->peakMegabytes,
                              round->pdfBytes / 1000 / round->pages, round->refused);
    }
    const OcrRound *bare = bestOf(rounds, Reader::BareEngine), *ours = bestOf(rounds, Reader::Digitize),
                   *peer = bestOf(rounds, Reader::Peer);
    if (bare && ours)
        report += fmt::format("processor time of a whole page / bare recognition: {:.2f}\n",
                              ours->cpuSeconds / bare->cpuSeconds);
    if (peer && ours)
        report += fmt::format("pages a minute / OCRmyPDF: {:.1f}\n",
                              ours->pages / ours->seconds / (peer->pages / peer->seconds));
    if (!peer) report += "OCRmyPDF was not measured\n";
    return report;
}

Result<std::vector<MemoryMark>> runOcrSoak(const fs::path& folder, int count) {
    std::vector<fs::path> pages;
    for (const auto& [name, files] : documentsIn(folder, 0))
        pages.insert(pages.end(), files.begin(), files.end());
    if (pages.empty()) return fail(errors::FileUnreadable, folder.string() + ": no images");
    auto recognizer = StageProcess::start("sohoa-ocr");
    if (!recognizer) return passOn(recognizer);
    std::vector<MemoryMark> marks;
    for (int done = 1; done <= count; ++done) {
        const fs::path& page = pages[std::size_t(done - 1) % pages.size()];
        auto answer = recognizer->ask({{"do", "recognize"}, {"file", page.string()}}, std::chrono::seconds(180));
        if (!answer) return passOn(answer);
        if (done == 1 || done % std::max(1, count / 10) == 0) marks.push_back({done, memoryOfDescendants()});
    }
    return marks;
}

std::string soakReport(const std::vector<MemoryMark>& marks) {
    std::string report;
    for (const MemoryMark& mark : marks)
        report += fmt::format("{:>6} pages {:>8.1f} MB\n", mark.pages, mark.megabytes);
    return report;
}

}  // namespace sohoa::bench
