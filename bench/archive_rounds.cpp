#include "bench/archive_rounds.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

#include "bench/child.h"
#include "core/error_codes.h"
#include "core/sha256.h"
#include "core/uuid.h"
#include "ocr/image_file.h"
#include "service/stage_process.h"

namespace sohoa::bench {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begun) { return std::chrono::duration<double>(Clock::now() - begun).count(); }

struct Sample {
    Json page;
    double decodingSeconds = 0;
};

Result<Sample> sampleOf(const fs::path& file) {
    auto digest = sha256OfFile(file);
    if (!digest) return passOn(digest);
    const auto begun = Clock::now();
    auto loaded = ocr::loadImage(file);
    if (!loaded) return passOn(loaded);
    const double seconds = secondsSince(begun);
    return Sample{{{"image", file.string()},
                   {"sha256", digest->hex()},
                   {"dpi", loaded->info.dpi.value},
                   {"width", loaded->info.size.width},
                   {"height", loaded->info.size.height},
                   {"device", "bench"},
                   {"scanned_at", "2026-01-01T00:00:00Z"}},
                  seconds};
}

Result<std::vector<Sample>> samplesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string ending = entry.path().extension().string();
        if (ending == ".jpg" || ending == ".png" || ending == ".tif") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<Sample> samples;
    for (const fs::path& file : files) {
        auto sample = sampleOf(file);
        if (!sample) return passOn(sample);
        samples.push_back(std::move(*sample));
    }
    if (samples.empty()) return fail(errors::FileUnreadable, folder.string() + ": no images");
    return samples;
}

}  // namespace

Result<ArchiveRound> runArchiveBench(const ArchiveBench& bench) {
    ocr::silenceImageLibrary();
    auto samples = samplesIn(bench.pages);
    if (!samples) return passOn(samples);
    ArchiveRound round;
    Json pages = Json::array();
    for (int i = 0; i < bench.count; ++i) {
        const Sample& sample = (*samples)[static_cast<std::size_t>(i) % samples->size()];
        pages.push_back(sample.page);
        round.decodingSeconds += sample.decodingSeconds;
    }
    const Folder folder;
    auto writer = StageProcess::start("sohoa-pdfa");
    if (!writer) return passOn(writer);
    const auto begun = Clock::now();
    const auto mark = [&](std::int64_t done) {
        round.marks.push_back({static_cast<int>(done), secondsSince(begun), memoryOfDescendants()});
    };
    auto answer = writer->ask({{"do", "archive"},
                               {"output", (folder.path() / "bench.pdf").string()},
                               {"id", randomUuid()},
                               {"created_at", "2026-01-01T00:00:00Z"},
                               {"office", {{"code", "H99"}, {"name", "bench"}}},
                               {"title", "bench"},
                               {"fields", Json::object()},
                               {"coding", bench.whole ? "whole" : "auto"},
                               {"pages", std::move(pages)}},
                              std::chrono::minutes(10), [&](const Json& event) -> Result<StageProcess::Reply> {
                                  const std::int64_t done = integerOr(event, "done", 0);
                                  if (done % std::max(1, bench.count / 4) == 0) mark(done);
                                  return StageProcess::Reply::None;
                              });
    if (!answer) return passOn(answer);
    mark(bench.count);
    round.bytes = static_cast<double>(integerOr(*answer, "bytes", 0));
    return round;
}

std::string archiveReport(const ArchiveRound& round) {
    std::string report = fmt::format("{:>7}{:>10}{:>10}{:>8}\n", "pages", "seconds", "pages/s", "MB");
    for (const ArchiveMark& mark : round.marks)
        report += fmt::format("{:>7}{:>10.1f}{:>10.1f}{:>8.0f}\n", mark.pages, mark.seconds, mark.pages / mark.seconds,
                              mark.megabytes);
    const ArchiveMark& last = round.marks.back();
    report +=
        fmt::format("the last line with the file's own check; {:.1f} kB a page\n", round.bytes / 1000 / last.pages);
    report += fmt::format("time / decoding the images: {:.1f}\n", last.seconds / round.decodingSeconds);
    return report;
}

}  // namespace sohoa::bench
