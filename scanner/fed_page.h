// Takes one page off a started or waiting device: read to its last row, checked, and in its file.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "core/page.h"
#include "core/quality_limits.h"
#include "core/result.h"
#include "scanner/device.h"
#include "scanner/page_reader.h"
#include "scanner/quality/page_quality.h"
#include "scanner/quality/sheet_print.h"
#include "scanner/scan_options.h"

namespace sohoa::scanner {

struct FeedJob {
    std::string deviceName;
    ScanSettings settings;
    std::filesystem::path folder;  // absolute and there; page-000001.tif or .jpg, …
    PageNumber firstPage{1};
    SheetNumber firstSheet{1};
    int mostPages = 0;                     // 0: until the feeder is empty
    std::optional<QualityLimits> quality;  // none: it is not measured
};

struct FedPage {
    Page page;
    // As the device sent it, byte for byte the page before: paper under a sensor never gives that, a scanner that sends
    // a page twice does.
    bool repeats = false;
    std::optional<PageQuality> quality;
    SheetPrint print;
};

// Where the next page stands in its job.
struct FeedPosition {
    int page = 0;                      // pages before it
    int side = 0;                      // sides of sheets before it: repeated pages are none
    std::optional<Sha256> lastDigest;  // of the page before it
};

// Who stands beside SANE and knows more of the same device (scanner/pacer); what is not given is not known.
struct Companion {
    std::function<void()> pageIsSafe = {};
    // The page as the device sent it, once it is started.
    std::function<std::optional<std::string>()> originalOfPage = {};
};

// Nothing: the feeder is empty. Where the companion has the image as the device sent
// it, and its size is the one that was asked for, these bytes become the file (with the resolution put right);
// otherwise the rows do, without loss. Fails with scanner.page_torn, scanner.wrong_size, core.file_exists before the
// sheet is fed, and with what the calls fail with.
Result<std::optional<FedPage>> takePage(Device& device, const FeedJob& job, FeedPosition& at, const ReadRules& rules,
                                        const std::function<void(const Page&)>& fed, const Companion& companion);

}  // namespace sohoa::scanner
