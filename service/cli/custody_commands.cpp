#include <fmt/format.h>

#include <map>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/table_export.h"
#include "service/cli/text_table.h"
#include "service/cli/typed_time.h"

namespace sohoa::cli {

static std::string shownKind(const std::string& kind) {
    static const std::map<std::string, std::string> words{
        {"sheet", "tờ giấy"},    {"image", "ảnh quét"},      {"recognized", "nhận dạng"}, {"archive", "tệp lưu trữ"},
        {"signed", "bản đã ký"}, {"message", "gói tin gửi"}, {"receipt", "biên nhận"}};
    const auto found = words.find(kind);
    return found == words.end() ? kind : found->second;
}

static std::string shownReason(const std::string& reason) {
    static const std::map<std::string, std::string> words{{"ledger_altered", "mục trong sổ nhật ký đã bị thay đổi"},
                                                          {"not_in_ledger", "sổ nhật ký không có việc này"},
                                                          {"digest_differs", "mã băm khác với sổ nhật ký"},
                                                          {"does_not_follow", "không nối tiếp bước trước"},
                                                          {"pages_missing", "số trang của tệp lưu trữ không khớp"}};
    const auto found = words.find(reason);
    return found == words.end() ? reason : found->second;
}

static void show(const Json& custody) {
    std::vector<TextRow> rows;
    for (const Json& link : custody.value("links", Json::array())) {
        const std::int64_t page = integerOr(link, "page", 0), sequence = integerOr(link, "sequence", 0);
        rows.push_back({{shownKind(stringOr(link, "kind", "")),
                         page > 0 ? fmt::format("trang {}", page) : stringOr(link, "receiver", ""),
                         stringOr(link, "digest", "").substr(0, 16), shownTime(stringOr(link, "time", "")),
                         stringOr(link, "person", ""), stringOr(link, "status", ""),
                         sequence > 0 ? fmt::format("{}", sequence) : ""}});
    }
    printTable({"Mắt xích", "Ở đâu", "Mã băm", "Lúc", "Người", "Tình trạng", "Mục sổ"}, rows);
    for (const Json& m : custody.value("paper", Json::array()))
        printLine(fmt::format("Bản giấy · paper: {} {} → {} ({} → {}) số {}/{}", shownTime(stringOr(m, "at", "")),
                              stringOr(m, "from", ""), stringOr(m, "to", ""), stringOr(m, "by", ""),
                              stringOr(m, "received_by", ""), integerOr(m, "number", 0), integerOr(m, "year", 0)));
    if (boolOr(custody, "whole", false)) {
        printLine("✓ chuỗi lưu giữ nguyên vẹn · the chain of custody is whole");
        return;
    }
    const Json broken = custody.value("broken", Json::object());
    const std::int64_t page = integerOr(broken, "page", 0);
    printLine(fmt::format("✗ đứt ở · broken at: {}{} {}: {} (mục · entry {})", shownKind(stringOr(broken, "kind", "")),
                          page > 0 ? fmt::format(" trang {}", page) : "", stringOr(broken, "receiver", ""),
                          shownReason(stringOr(broken, "reason", "")), integerOr(broken, "sequence", 0)));
}

static int custodyOf(const Invocation& invocation, std::int64_t job) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto custody = (*office)->client->ask("Custody", {qlonglong(job)});
    if (!custody) return report(custody.error(), invocation.json);
    if (invocation.json)
        printJson(*custody);
    else
        show(*custody);
    return boolOr(*custody, "whole", false) ? Done : AnswerIsNo;
}

static int movePaper(const Invocation& invocation, std::int64_t job, const std::string& to,
                     const std::string& receivedBy) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto moved =
        (*office)->client->ask("MovePaper", {qlonglong(job), busDocument({{"to", to}, {"received_by", receivedBy}})});
    if (!moved) return report(moved.error(), invocation.json);
    if (invocation.json)
        printJson(*moved);
    else
        printLine(fmt::format("✓ {} → {}, số · number {}/{}", stringOr(*moved, "from", ""), stringOr(*moved, "to", ""),
                              integerOr(*moved, "number", 0), integerOr(*moved, "year", 0)));
    return Done;
}

void addCustodyCommands(CLI::App& app, Action& action) {
    auto job = std::make_shared<std::int64_t>(0);
    auto to = std::make_shared<std::string>(), receivedBy = std::make_shared<std::string>();
    auto* custody = app.add_subcommand("custody", "chuỗi lưu giữ: tờ giấy → biên nhận · the chain of custody");
    custody->add_option("job", *job, "its number")->required();
    custody->callback([&action, job] { action = [job](const Invocation& i) { return custodyOf(i, *job); }; });

    auto* paper = app.add_subcommand("paper", "bản giấy · the paper original");
    paper->require_subcommand(1);
    auto* move = paper->add_subcommand("move", "giao, chuyển chỗ, ghi sổ giao nhận · hand it over");
    move->add_option("job", *job, "its number")->required();
    move->add_option("--to", *to, "nơi để · the place")->required();
    move->add_option("--received-by", *receivedBy, "người nhận · who signs for it");
    move->callback([&action, job, to, receivedBy] {
        action = [job, to, receivedBy](const Invocation& i) { return movePaper(i, *job, *to, *receivedBy); };
    });
}

}  // namespace sohoa::cli
