#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/await_scan.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"

namespace sohoa::cli {

struct ScanOptions {
    std::string profile, source, mode, paper, direction = "incoming", device;
    int dpi = 0, brightness = 0;
    int expected = 0, expectedSheets = 0;
};

static int scan(const Invocation& invocation, const ScanOptions& options) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    Json order = {{"profile", options.profile},
                  {"source", options.source},
                  {"dpi", options.dpi},
                  {"mode", options.mode},
                  {"paper", options.paper},
                  {"device", options.device},
                  {"expect", options.expected},
                  {"expect_sheets", options.expectedSheets},
                  {"direction", options.direction},
                  {"origin", "command"},
                  {"no_state_secret", true}};
    if (options.brightness != 0) order["brightness"] = options.brightness;
    auto ordered = client.call("Scan", {busDocument(order)});
    if (!ordered) return report(ordered.error(), invocation.json);
    const std::int64_t id = ordered->value(0).toLongLong();
    if (!invocation.json) printLine(fmt::format("#{}", id));
    return awaitScan(client, id, invocation.json);
}

void addScanCommands(CLI::App& app, Action& action) {
    auto options = std::make_shared<ScanOptions>();
    auto* command = app.add_subcommand("scan", "quét giấy thành một hồ sơ công việc · scan paper into a job");
    command->add_option("--profile", options->profile, "cấu hình quét · a scan profile (sohoa profiles)");
    command->add_option("--source", options->source)
        ->check(CLI::IsMember({"flatbed", "adf", "adf-duplex", "manual-duplex"}));
    command->add_option("--dpi", options->dpi)->check(CLI::Range(1, 600));
    command->add_option("--mode", options->mode)->check(CLI::IsMember({"color", "gray", "bw"}));
    command->add_option("--paper", options->paper)->check(CLI::IsMember({"a4", "a5", "a3", "legal", "auto", "long"}));
    command->add_option("--brightness", options->brightness)->check(CLI::Range(-100, 100));
    command->add_option("--direction", options->direction, "văn bản đến hay văn bản đi")
        ->check(CLI::IsMember({"incoming", "outgoing"}))
        ->capture_default_str();
    command->add_option("--device", options->device, "a name that `sohoa devices` shows");
    command->add_option("--expect", options->expected, "số trang (mặt giấy) đã đếm · pages counted by hand")
        ->check(CLI::PositiveNumber);
    command->add_option("--expect-sheets", options->expectedSheets, "số tờ đã đếm · sheets counted by hand")
        ->check(CLI::PositiveNumber);
    command->footer(
        "Người chạy lệnh này khai rằng giấy không chứa bí mật nhà nước; lời khai được ghi vào sổ.\n"
        "Whoever runs this declares that the paper holds no state secret; the ledger keeps the declaration.");
    command->callback([&action, options] { action = [options](const Invocation& i) { return scan(i, *options); }; });
}

}  // namespace sohoa::cli
