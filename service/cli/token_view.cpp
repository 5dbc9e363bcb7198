#include "service/cli/token_view.h"

#include <fmt/format.h>

#include <map>

#include "service/cli/terminal.h"
#include "service/cli/text_table.h"
#include "service/cli/typed_time.h"

namespace sohoa::cli {

static std::string shownState(const std::string& state) {
    static const std::map<std::string, std::string> words{{"unassigned", "CHƯA GIAO cho văn thư · not assigned"},
                                                          {"ready", "đang được giao giữ · in keeping"},
                                                          {"suspended", "TẠM DỪNG sử dụng · suspended"},
                                                          {"compromised", "ĐÃ BÁO LỘ KHÓA, dừng ký · compromised"},
                                                          {"revoked", "chứng thư ĐÃ THU HỒI · revoked"},
                                                          {"returned", "đã nộp lại · returned"},
                                                          {"lost", "ĐÃ MẤT · lost"}};
    const auto found = words.find(state);
    return found == words.end() ? state : found->second;
}

static std::string member(const Json& token, const char* object, const char* key) {
    const auto found = token.find(object);
    return found != token.end() && found->is_object() ? stringOr(*found, key, "") : "";
}

static void showDevice(const Json& token) {
    if (!token.contains("present")) return;
    if (!boolOr(token, "module_pinned", false))
        printLine("  chương trình của thiết bị CHƯA được ghim mã băm · module is not pinned");
    if (!boolOr(token, "present", false)) {
        const std::string code = member(token, "device_error", "code");
        printLine(fmt::format("  không thấy thiết bị · the device is not there ({})", code));
        return;
    }
    const char* pin = "PIN: bình thường · normal";
    if (boolOr(token, "pin_count_low", false)) pin = "PIN: đã nhập sai, còn ít lần thử · few tries left";
    if (boolOr(token, "pin_final_try", false)) pin = "PIN: CHỈ CÒN MỘT LẦN THỬ · ONE TRY LEFT";
    if (boolOr(token, "pin_locked", false)) pin = "PIN: ĐÃ KHÓA · LOCKED";
    printLine(fmt::format("  {}", pin));
    if (!boolOr(token, "certificate_known", false))
        printLine("  chứng thư trên thiết bị chưa có trong sổ giao giữ · its certificate is not in the book");
}

static void showKeeping(const Json& token) {
    const std::string keeper = member(token, "keeper", "full_name");
    if (!keeper.empty())
        printLine(fmt::format("  người giữ · keeper: {} ({}), quyết định {} ngày {}", keeper,
                              member(token, "keeper", "login"), member(token, "decision", "number"),
                              shownDay(member(token, "decision", "day"))));
    for (const Json& s : token.value("substitutes", Json::array()))
        printLine(fmt::format("  người dùng tạm · substitute: {} từ {} đến hết {}, văn bản {}{}",
                              member(s, "person", "full_name"), shownDay(stringOr(s, "from_day", "")),
                              shownDay(stringOr(s, "until_day", "")), stringOr(s, "number", ""),
                              boolOr(s, "today", false) ? "" : " (không phải hôm nay · not today)"));
    std::string signers;
    for (const Json& person : token.value("may_sign", Json::array()))
        signers += (signers.empty() ? "" : ", ") + stringOr(person, "login", "");
    printLine(fmt::format("  được ký lúc này · may sign now: {}", signers.empty() ? "không ai · nobody" : signers));
}

static void showTerms(const Json& token) {
    if (token.value("certificate", Json()).is_object()) {
        const int warning = static_cast<int>(integerOr(token, "expiry_warning", 0));
        const auto days = integerOr(token, "days_left", 0);
        printLine(fmt::format(
            "  chứng thư · certificate: {}, số {}, đến {}, {}{}", member(token, "certificate", "subject"),
            member(token, "certificate", "serial"), shownTime(member(token, "certificate", "not_after")),
            days < 0 ? std::string("ĐÃ HẾT HẠN · ended") : fmt::format("còn {} ngày", days),
            warning > 0 && days >= 0 ? fmt::format(" – SẮP HẾT HẠN (dưới {} ngày) · ends soon", warning) : ""));
    }
    const Json hours = token.value("hours_to_report", Json());
    if (hours.is_number())
        printLine(fmt::format("  BÁO CÁO LỘ KHÓA trước · report the compromise by: {} ({} {:.1f} giờ)",
                              shownTime(stringOr(token, "report_due", "")), hours.get<double>() < 0 ? "QUÁ" : "còn",
                              std::abs(hours.get<double>())));
    if (token.value("reported", Json()).is_object())
        printLine(fmt::format("  đã báo cáo · reported: {}, số {}", member(token, "reported", "recipient"),
                              member(token, "reported", "number")));
    const std::string due = stringOr(token, "return_due", "");
    if (!due.empty())
        printLine(fmt::format("  NỘP LẠI thiết bị chậm nhất · return it by: {}{}", shownDay(due),
                              boolOr(token, "return_late", false) ? " – QUÁ HẠN · overdue" : ""));
}

void showToken(const Json& token) {
    const std::string name = stringOr(token, "name", "");
    printLine(bold(fmt::format("{}{} · {} · {}", name.empty() ? "" : name + ": ", stringOr(token, "label", ""),
                               stringOr(token, "serial", ""), shownState(stringOr(token, "state", "")))));
    showKeeping(token);
    showTerms(token);
    showDevice(token);
}

void showHistory(const Json& history) {
    printLine(bold("SỔ GIAO, NHẬN THIẾT BỊ LƯU KHÓA BÍ MẬT · " + stringOr(history, "serial", "")));
    std::vector<std::string> titles;
    for (const Json& title : history.value("columns", Json::array()))
        titles.push_back(title.get<std::string>());
    std::vector<TextRow> rows;
    for (const Json& line : history.value("lines", Json::array())) {
        TextRow row;
        for (const Json& cell : line)
            row.cells.push_back(cell.get<std::string>());
        rows.push_back(std::move(row));
    }
    printTable(titles, rows);
    const auto altered = integerOr(history, "altered_at", 0);
    if (altered > 0) printLine(fmt::format("✗ mục {} không khớp nhật ký · is not what the ledger says", altered));
}

}  // namespace sohoa::cli
