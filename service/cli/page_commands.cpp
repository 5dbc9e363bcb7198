// The pages of a scan: what was counted, which are where, and what a person changes about them.
#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/await_scan.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"

namespace sohoa::cli {

namespace {

struct PageOptions {
    std::int64_t job = 0;
    int restore = 0, accept = 0, move = 0, to = 0, rescan = 0, insert = 0, turn = 0, quarters = 1;
    int expect = -1;
    std::string source;
};

std::string faultWords(const Json& quality) {
    std::string words;
    if (!quality.is_object()) return words;
    for (const Json& fault : quality.value("faults", Json::array()))
        words += " " + (fault.is_string() ? fault.get<std::string>() : stringOr(fault, "fault", ""));
    if (!words.empty() && !stringOr(quality, "accepted", "").empty()) words += " (đã chấp nhận)";
    return words;
}

void printPages(const Json& scan) {
    printLine(countsLine(scan.value("counts", Json())));
    printLine(fmt::format("tờ tiếp theo: {}", integerOr(scan, "next_sheet", 1)));
    for (const Json& page : scan.value("pages", Json::array())) {
        const std::string why = stringOr(page, "removed_why", "");
        printLine(fmt::format("  {:<4} trang {:<4} tờ {:<4} {:<6}{} {}{}",
                              why.empty() ? std::to_string(integerOr(page, "place", 0)) : "–",
                              integerOr(page, "number", 0), integerOr(page, "sheet", 0), stringOr(page, "side", ""),
                              faultWords(page.value("quality", Json())), stringOr(page, "file", ""),
                              why.empty() ? "" : fmt::format("  [để riêng: {}]", why)));
    }
    for (const Json& run : scan.value("runs", Json::array()))
        printLine(fmt::format("  lần quét {}: từ tờ {}, nạp {}, lưu {} {}", stringOr(run, "started_at", ""),
                              integerOr(run, "first_sheet", 1), integerOr(run, "fed", 0), integerOr(run, "stored", 0),
                              stringOr(run, "code", "")));
}

Json editIn(const PageOptions& options) {
    const auto edit = [&](const char* what, int page) {
        return Json{{"do", what},
                    {"page", page},
                    {"to", options.to},
                    {"source", options.source},
                    {"quarters", options.quarters}};
    };
    if (options.restore > 0) return edit("restore", options.restore);
    if (options.accept > 0) return edit("accept", options.accept);
    if (options.move > 0) return edit("move", options.move);
    if (options.turn > 0) return edit("turn", options.turn);
    if (options.rescan > 0) return edit("rescan", options.rescan);
    if (options.insert > 0) return {{"do", "insert"}, {"to", options.insert}, {"source", options.source}};
    return nullptr;
}

int pages(const Invocation& invocation, const PageOptions& options) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    if (options.expect >= 0)
        if (auto set = decideWhenFree(client, "ExpectPages", {qlonglong(options.job), qlonglong(options.expect)}); !set)
            return report(set.error(), invocation.json);
    const Json edit = editIn(options);
    if (!edit.is_null())
        if (auto edited = decideWhenFree(client, "EditPages", {qlonglong(options.job), busDocument(edit)}); !edited)
            return report(edited.error(), invocation.json);
    if (options.rescan > 0 || options.insert > 0) return awaitScan(client, options.job, invocation.json);
    auto scan = client.ask("ScanState", {qlonglong(options.job)});
    if (!scan) return report(scan.error(), invocation.json);
    if (invocation.json)
        printJson(*scan);
    else
        printPages(*scan);
    return Done;
}

}  // namespace

void addPageCommands(CLI::App& app, Action& action) {
    auto options = std::make_shared<PageOptions>();
    auto* command = app.add_subcommand("pages", "các trang của một hồ sơ: đếm, sửa, quét lại · a job's pages");
    command->add_option("job", options->job, "its number")->required();
    auto* edits = command->add_option_group("edit", "một việc mỗi lần · one at a time");
    edits->add_option("--restore", options->restore, "đưa trang trở lại · a page that was set aside comes back");
    edits->add_option("--accept", options->accept, "chấp nhận trang · of poor quality, but it will do");
    edits->add_option("--move", options->move, "chuyển trang, với --to · move a page");
    edits->add_option("--turn", options->turn, "xoay trang theo chiều kim đồng hồ · turn a page clockwise");
    edits->add_option("--rescan", options->rescan, "quét lại một trang · scan one page again; the old one is kept");
    edits->add_option("--insert", options->insert,
                      "quét thêm trang vào vị trí này · scan further pages into this place");
    edits->require_option(0, 1);
    command->add_option("--to", options->to, "a place, from 1");
    command->add_option("--quarters", options->quarters, "số phần tư vòng, với --turn · quarter turns")
        ->check(CLI::Range(1, 3));
    command->add_option("--source", options->source, "another source than the job's")
        ->check(CLI::IsMember({"flatbed", "adf", "adf-duplex"}));
    command
        ->add_option("--expect", options->expect,
                     "số trang đã đếm lại, 0: không đếm · pages counted again, 0: nobody counts")
        ->check(CLI::NonNegativeNumber);
    command->footer("Bỏ một trang cần hai người: sohoa override.\nRemoving a page takes two persons: sohoa override.");
    command->callback([&action, options] { action = [options](const Invocation& i) { return pages(i, *options); }; });
}

}  // namespace sohoa::cli
