#include "scanner/scan_request.h"

#include <fmt/format.h>

#include "core/error_codes.h"

namespace sohoa::scanner {

static Result<int> numberBetween(const Json& json, const char* key, int fallback, int least, int most) {
    const std::int64_t number = integerOr(json, key, fallback);
    if (number < least || number > most)
        return fail(errors::BadMessage, fmt::format("{} is {}, not from {} to {}", key, number, least, most));
    return static_cast<int>(number);
}

Result<ScanRequest> scanRequestFrom(const Json& json) {
    constexpr int mostPages = 999'999;  // what a page's file name has room for
    ScanRequest request;
    const auto source = paperSourceNamed(stringOr(json, "source", ""));
    if (!source || *source == PaperSource::Import) return fail(errors::BadMessage, "source");
    const auto mode = colorModeNamed(stringOr(json, "mode", ""));
    if (!mode) return fail(errors::BadMessage, "mode");
    const auto paper = paperNamed(stringOr(json, "paper", "a4"));
    if (!paper) return fail(errors::BadMessage, "paper");
    auto dpi = numberBetween(json, "dpi", 300, leastDpi, mostDpi);
    if (!dpi) return passOn(dpi);
    auto page = numberBetween(json, "first_page", 1, 1, mostPages);
    if (!page) return passOn(page);
    const int sheetOfPage = *source == PaperSource::AdfDuplex ? (*page + 1) / 2 : *page;
    auto sheet = numberBetween(json, "first_sheet", sheetOfPage, 1, mostPages);
    if (!sheet) return passOn(sheet);
    auto silence = numberBetween(json, "silence_seconds", 90, 1, 3600);
    if (!silence) return passOn(silence);
    auto most = numberBetween(json, "most_pages", 0, 0, mostPages);
    if (!most) return passOn(most);
    auto ahead = numberBetween(json, "ahead", 0, 0, 1);
    if (!ahead) return passOn(ahead);
    if (const auto quality = json.find("quality"); quality != json.end()) {
        auto limits = qualityLimitsFromJson(*quality);
        if (!limits) return passOn(limits);
        request.job.quality = *limits;
    }
    if (const std::string print = stringOr(json, "compare_with", ""); !print.empty()) {
        auto known = SheetPrint::fromText(print);
        if (!known) return passOn(known);
        request.compareWith = std::move(*known);
    }
    request.confirmEmpty = boolOr(json, "confirm_empty", true);
    auto brightness = numberBetween(json, "brightness", 0, -100, 100);
    if (!brightness) return passOn(brightness);

    request.job.deviceName = stringOr(json, "device", "");
    request.job.settings = {*source, Dpi{*dpi}, *mode, *paper, *brightness};
    request.job.folder = stringOr(json, "folder", "");
    request.job.firstPage = {*page};
    request.job.firstSheet = {*sheet};
    request.job.mostPages = *most;
    request.ahead = *ahead;
    request.deviceId = stringOr(json, "device_id", "");
    request.vendor = stringOr(json, "vendor", "");
    request.model = stringOr(json, "model", "");
    request.quirksFile = stringOr(json, "quirks_file", "");
    request.jobFile = stringOr(json, "job_file", "");
    request.saneConfig = stringOr(json, "sane_config", "");
    request.silence = std::chrono::seconds(*silence);
    if (!request.job.folder.is_absolute()) return fail(errors::BadMessage, "folder is not absolute");
    if (std::error_code error; !std::filesystem::is_directory(request.job.folder, error))
        return fail(errors::FileUnwritable, request.job.folder.string());
    return request;
}

}  // namespace sohoa::scanner
