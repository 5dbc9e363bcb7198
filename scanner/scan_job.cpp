#include "scanner/scan_job.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/error_codes.h"
#include "scanner/devices/identify.h"
#include "scanner/devices/quirks.h"
#include "scanner/feed.h"
#include "scanner/opened_scanner.h"
#include "scanner/part_files.h"
#include "scanner/quality/sheet_likeness.h"
#include "scanner/sane_session.h"
#include "scanner/scan_request.h"
#include "scanner/stable_name.h"

namespace sohoa::scanner {

namespace fs = std::filesystem;

static constexpr int machineFailed = 4;

// No destructors: one of them would wait for the call that hangs.
static void endProcess() { ::_exit(machineFailed); }

namespace {

// The scanner says that it has no more paper.
bool saysEmpty(const Result<FeedCount>& fed) {
    return fed || fed.error().code == errors::ScannerFeederEmpty || fed.error().code == errors::ScannerBackMissing;
}

bool seesPaper(const OpenedScanner& scanner) {
    if (scanner.pacer) return scanner.pacer->feederAtEnd() == FeederState::Loaded;
    return scanner.device->paperLoaded().value_or(false);
}

class Scan {
  public:
    Scan(ScanRequest request, StageChannel& channel, const std::atomic<bool>& cancelled, Watchdog& watchdog)
        : request_(std::move(request)), channel_(channel), cancelled_(cancelled), watchdog_(watchdog) {}

    Result<FeedCount> run() {
        watchdog_.watch();
        auto name = deviceFor(request_);
        if (!name) return passOn(name);
        request_.job.deviceName = name->name;
        if (!request_.deviceId.empty())
            if (auto same = checkIsDevice(name->name, request_.deviceId); !same) return passOn(same);
        if (auto allowed = learnQuirks(*name); !allowed) return passOn(allowed);
        const PageNumber firstPage = request_.job.firstPage;
        const SheetNumber firstSheet = request_.job.firstSheet;
        for (bool asked = false;; asked = true) {
            request_.job.firstPage = {firstPage.value + pages_};
            request_.job.firstSheet = {firstSheet.value + sheetsOf(sides_)};
            const int before = pages_;
            bool paperLeft = false;
            auto fed = feedOnce(*name, paperLeft);
            if (!saysEmpty(fed)) return fed;
            // In the middle of a sheet: its back is never delivered by another job.
            if (duplex() && sides_ % 2 == 1) return fail(errors::ScannerBackMissing);
            // The stack may have been taken in by the second asking: then this is its end.
            if (paperLeft && (!asked || pages_ > before)) continue;
            if (paperLeft) return fail(errors::ScannerFalseEmpty, fmt::format("after {} pages", pages_));
            if (!fed && (pages_ == 0 || fed.error().code == errors::ScannerBackMissing)) return fed;
            return FeedCount{pages_, sheetsOf(sides_)};
        }
    }

  private:
    // What is known of the model, before paper moves.
    Result<> learnQuirks(const DeviceName& name) {
        auto office = readQuirks(request_.quirksFile);
        if (!office) return passOn(office);
        DeviceName listed = name;
        if (listed.vendor.empty()) listed.vendor = request_.vendor;
        if (listed.model.empty()) listed.model = request_.model;
        quirks_ = quirksFor(identityOf(listed), *office);
        const ScanSettings& wanted = request_.job.settings;
        if ((quirks_.noFeeder && wanted.source != PaperSource::Flatbed) || (quirks_.noDuplex && duplex()))
            return fail(errors::ScannerSourceMissing, "this model loses sheets there");
        if (quirks_.mostHonestDpi && wanted.dpi.value > *quirks_.mostHonestDpi)
            return fail(errors::ScannerSettingRefused, fmt::format("honest up to {} dpi", *quirks_.mostHonestDpi));
        if (quirks_.longestMillimetres && wanted.paper == Paper::Long)
            return fail(errors::ScannerSettingRefused, fmt::format("sound up to {} mm", *quirks_.longestMillimetres));
        request_.confirmEmpty = request_.confirmEmpty || quirks_.confirmEmpty;
        return {};
    }

    bool duplex() const { return request_.job.settings.source == PaperSource::AdfDuplex; }
    int sheetsOf(int sides) const { return duplex() ? (sides + 1) / 2 : sides; }

    // The watchdog also watches over the closing: sane_close and sane_exit talk to the device.
    Result<FeedCount> feedOnce(const DeviceName& name, bool& paperLeft) {
        // What the model needs after the job before; nothing tells when it is ready.
        std::this_thread::sleep_for(quirks_.settle);
        watchdog_.watch();
        auto scanner = openScanner(request_, name, cancelled_, quirks_.pagePause);
        if (!scanner) return passOn(scanner);
        const bool fromFeeder = request_.job.settings.source != PaperSource::Flatbed;
        if (quirks_.askSensorFirst && fromFeeder && !scanner->device->paperLoaded().value_or(true))
            return fail(errors::ScannerFeederEmpty, "its sensor sees no paper");
        const std::string type = typeOf(*scanner);
        if (auto applied = applySettings(*scanner->device, type, request_.job.settings); !applied)
            return passOn(applied);
        watchdog_.rest();
        auto fed = feed(*scanner->device, request_.job, rules(), listener(), companionOf(*scanner));
        watchdog_.watch();
        paperLeft = request_.confirmEmpty && !quirks_.ignoreSensor && saysEmpty(fed) &&
                    request_.job.settings.source != PaperSource::Flatbed && request_.job.mostPages == 0 &&
                    seesPaper(*scanner);
        if (scanner->pacer) scanner->pacer->finish();
        scanner->device->cancel();
        const auto trouble = scanner->pacer ? scanner->pacer->trouble() : std::nullopt;
        if (!fed && trouble && knowsBetter(fed.error().code)) return tl::make_unexpected(*trouble);
        return fed;
    }

    // What the status of a backend leaves open, and what it mistakes for an empty feeder.
    static bool knowsBetter(const ErrorCode& status) {
        return status == errors::ScannerIo || status == errors::ScannerFeederEmpty ||
               status == errors::ScannerStopped || status == errors::ScannerBackMissing ||
               status == errors::ScannerPaperJam || status == errors::ScannerBusy;
    }

    ReadRules rules() {
        return {cancelled_, watchdog_, std::min<std::chrono::seconds>(request_.silence, std::chrono::seconds(20)),
                [this](int done, int of) { channel_.progress(done, of); }, quirks_.finishInsteadOfCancel};
    }

    FeedListener listener() {
        return {[this](const FedPage& fed) -> Result<> {
                    ++pages_;
                    if (!fed.repeats) ++sides_;
                    Json event = {{"event", "page"}, {"page", toJson(fed.page)}};
                    if (fed.repeats) event["repeats"] = true;
                    if (fed.quality) event["quality"] = toJson(*fed.quality);
                    event["print"] = fed.print.toText();
                    if (pages_ == 1 && request_.compareWith)
                        event["same"] = name(sameSheet(*request_.compareWith, fed.print));
                    channel_.event(event);
                    return channel_.awaitAck();
                },
                [this](const Page& page) {
                    channel_.event({{"event", "fed"},
                                    {"page", page.number.value},
                                    {"sheet", page.sheet.value},
                                    {"side", name(page.side)}});
                }};
    }

    static Companion companionOf(const OpenedScanner& scanner) {
        if (!scanner.pacer) return {};
        return {[&pacer = *scanner.pacer] { pacer.mayFeed(); },
                [&pacer = *scanner.pacer] { return pacer.takeOriginal(); }};
    }

    ScanRequest request_;
    StageChannel& channel_;
    const std::atomic<bool>& cancelled_;
    Watchdog& watchdog_;
    Quirks quirks_;
    int pages_ = 0, sides_ = 0;
};

}  // namespace

Result<Json> scanVerb(const Json& json, StageChannel& channel, const std::atomic<bool>& cancelled) {
    auto request = scanRequestFrom(json);
    if (!request) return passOn(request);
    removeAbandonedPartFiles(request->job.folder);
    Watchdog watchdog({request->silence, std::chrono::seconds(12)}, cancelled, endProcess);
    const auto count = Scan(std::move(*request), channel, cancelled, watchdog).run();
    if (!count) return tl::unexpected(count.error());
    return Json{{"pages", count->pages}, {"sheets", count->sheets}};
}

}  // namespace sohoa::scanner
