#include "service/devices/device_test.h"

#include <chrono>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/devices/sane_folder.h"
#include "service/devices/scanner_finder.h"
#include "service/memory_folder.h"
#include "service/scanning/left_jobs.h"
#include "service/scanning/scanner_in_hand.h"

namespace sohoa {

namespace {

constexpr std::chrono::seconds longestSilence{150}, cancelGrace{14};  // as for a job's scan

class StopWatch {
  public:
    std::int64_t milliseconds() const {
        const auto taken = std::chrono::steady_clock::now() - began_;
        return std::chrono::duration_cast<std::chrono::milliseconds>(taken).count();
    }

  private:
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

Result<Json> onePage(const Office& office, const DeviceTest& test, const FoundScanner& found,
                     const OnTestPage& onPage) {
    auto scanner = ScannerInHand::take(office.config.home, found.sane);
    if (!scanner) return passOn(scanner);
    auto saneConfig = preparedSaneFolder(office.config);
    if (!saneConfig) return passOn(saneConfig);
    auto memory = MemoryFolder::make(office.config.home, JobId{});
    if (!memory) return passOn(memory);
    auto stage = office.startStage("sohoa-scan", cancelGrace);
    if (!stage) return passOn(stage);
    Json page;
    auto scanned = stage->ask({{"do", "scan"},
                               {"device", found.sane},
                               {"device_id", found.id},
                               {"vendor", found.vendor},
                               {"model", found.model},
                               {"quirks_file", (office.config.home / "quirks.toml").string()},
                               {"sane_config", saneConfig->string()},
                               {"source", name(test.source)},
                               {"dpi", test.dpi.value},
                               {"mode", name(ColorMode::Color)},
                               {"paper", "a4"},
                               {"folder", memory->path().string()},
                               {"most_pages", 1},
                               {"job_file", scanner->jobFile().string()}},
                              longestSilence, [&](const Json& event) -> Result<StageProcess::Reply> {
                                  if (stringOr(event, "event", "") != "page") return StageProcess::Reply::None;
                                  page = event.value("page", Json());
                                  if (auto shown = onPage(stringOr(page, "file", "")); !shown) return passOn(shown);
                                  return StageProcess::Reply::Ack;
                              });
    if (scanned || (scanned.error().code != errors::StageCrashed && scanned.error().code != errors::StageTimedOut))
        scanner->processEnded();
    if (!scanned) {
        endLeftJobs(office.config.home);
        return passOn(scanned);
    }
    page.erase("file");  // it is gone
    return page;
}

}  // namespace

Result<Json> testDevice(const Office& office, const DeviceTest& test, const OnTestPage& onPage) {
    const StopWatch looking;
    const LookForScanners look = lookWithScanProgram(office.config);
    auto found = findScanner(office.config, test.device, look);
    if (!found) return passOn(found);
    // What has no known identity was believed by its name so far.
    auto seen = look(found->sane);
    if (!seen) return passOn(seen);
    if (seen->value("devices", Json::array()).empty()) return fail(errors::ScannerNoDevice, found->sane);
    Json report = {{"device", found->sane},    {"id", found->id},  {"vendor", found->vendor},
                   {"model", found->model},    {"fed", test.feed}, {"found_ms", looking.milliseconds()},
                   {"scan_ms", Json(nullptr)}, {"page", nullptr}};
    if (!test.feed) return report;
    const StopWatch scanning;
    auto page = onePage(office, test, *found, onPage);
    if (!page) return passOn(page);
    report["scan_ms"] = scanning.milliseconds();
    report["page"] = std::move(*page);
    return report;
}

}  // namespace sohoa
