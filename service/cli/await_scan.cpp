#include "service/cli/await_scan.h"

#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/open_office.h"

namespace sohoa::cli {

static std::string countText(const Json& counts, const char* key) {
    const Json count = counts.value(key, Json());
    return count.is_number_integer() ? std::to_string(count.get<std::int64_t>()) : "–";
}

std::string countsLine(const Json& counts) {
    if (!counts.is_object()) return "";
    std::string line = fmt::format("dự kiến {} · đã nạp {} · đã lưu {} · trong PDF {}", countText(counts, "expected"),
                                   countText(counts, "fed"), countText(counts, "stored"), countText(counts, "in_pdf"));
    if (integerOr(counts, "set_aside", 0) > 0) line += fmt::format(" · để riêng {}", countText(counts, "set_aside"));
    if (integerOr(counts, "not_kept", 0) > 0) line += fmt::format(" · phải nạp lại {}", countText(counts, "not_kept"));
    return line;
}

// Which sheet, and which command.
static void tellNextStep(const Json& scan, const ErrorCode& trouble, std::int64_t job) {
    if (const std::string counts = countsLine(scan.value("counts", Json())); !counts.empty()) printLine("  " + counts);
    const bool looks = trouble == errors::ScannerPagePoor || trouble == errors::ScannerSheetAgain;
    if (looks)
        printLine(fmt::format("  xem các trang: sohoa pages {0} — rồi: sohoa resume {0}", job));
    else if (trouble == errors::PageCountDiffers)
        printLine(
            fmt::format("  còn thiếu giấy: sohoa resume {0} --more — đếm lại: sohoa pages {0} --expect N, rồi sohoa "
                        "resume {0} --done",
                        job));
    else if (trouble != errors::ScannerTurnOver)
        printLine(fmt::format("  đặt lại từ TỜ {} (lay sheet {} on top) — rồi: sohoa resume {}",
                              integerOr(scan, "next_sheet", 1), integerOr(scan, "next_sheet", 1), job));
    else
        printLine(fmt::format("  rồi: sohoa resume {}", job));
}

int awaitScan(OfficeClient& office, std::int64_t job, bool json) {
    auto record = restedRecord(office, job);
    if (!record) {
        const int status = report(record.error(), json);
        auto scan = office.ask("ScanState", {qlonglong(job)});
        if (scan && !json && integerOr(scan->value("counts", Json::object()), "fed", 0) > 0)
            tellNextStep(*scan, record.error().code, job);
        return status;
    }
    if (json)
        printJson(*record);
    else
        printLine("  " + countsLine(record->value("counts", Json())));
    return Done;
}

}  // namespace sohoa::cli
