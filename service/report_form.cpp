#include "service/report_form.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "core/error_code.h"
#include "service/job_words.h"

namespace sohoa {

namespace {

struct Line {
    const char* key;
    const char* words;
};
constexpr std::array counted{Line{"documents", "Hồ sơ tiếp nhận"},  Line{"sheets", "Tờ giấy đã lưu"},
                             Line{"pages", "Trang đã lưu"},         Line{"content", "Trang có nội dung"},
                             Line{"blank", "Trang trắng"},          Line{"separators", "Trang phân cách"},
                             Line{"unread", "Trang chưa nhận dạng"}};
constexpr std::array reached{Line{"confirmed", "Đã xác nhận"},   Line{"archived", "Đã dựng PDF/A"},
                             Line{"certified", "Đã ký bản sao"}, Line{"sent", "Đã gửi"},
                             Line{"accepted", "Đã tiếp nhận"},   Line{"refused", "Bị từ chối"},
                             Line{"cancelled", "Đã hủy"}};
constexpr std::array stages{Line{"scanning", "Quét"},      Line{"recognizing", "Nhận dạng"},
                            Line{"reviewing", "Kiểm tra"}, Line{"archiving", "Dựng PDF/A"},
                            Line{"signing", "Ký bản sao"}, Line{"sending", "Gửi"}};
constexpr std::array balance{Line{"fed", "Mặt giấy đã nạp"}, Line{"not_kept", "Không giữ (kẹt, đứt đoạn)"},
                             Line{"stored", "Đã lưu"}, Line{"set_aside", "Để riêng"},
                             Line{"in_document", "Trong văn bản"}};

Json heading(const char* words) { return {{"kind", "heading"}, {"text", words}}; }

template <std::size_t N>
Json rowsOf(const std::array<Line, N>& lines, const Json& numbers) {
    Json rows = Json::array();
    for (const Line& line : lines)
        rows.push_back(Json::array({std::string(line.words) + ":", std::to_string(integerOr(numbers, line.key, 0))}));
    return {{"kind", "rows"}, {"rows", std::move(rows)}};
}

Json table(Json columns, Json rows) {
    return {{"kind", "table"}, {"columns", std::move(columns)}, {"rows", std::move(rows)}};
}

Json hoursTable(const Json& hours) {
    Json rows = Json::array();
    for (std::size_t hour = 0; hour < hours.size(); ++hour)
        if (hours[hour] != 0)
            rows.push_back(Json::array({fmt::format("{:02}:00 – {:02}:00", hour, hour + 1), hours[hour].dump()}));
    return table({{{"title", "Giờ"}}, {{"title", "Số trang"}, {"mm", 40}}}, std::move(rows));
}

Json heldTable(const Json& held) {
    Json rows = Json::array();
    for (const auto& [code, count] : held.items())
        rows.push_back(Json::array({std::string(errorCodeNamed(code).vi), code, count.dump()}));
    return table({{{"title", "Việc cần làm"}}, {{"title", "Mã"}, {"mm", 45}}, {{"title", "Hồ sơ"}, {"mm", 20}}},
                 std::move(rows));
}

Json doubtsTable(const Json& doubts) {
    Json rows = Json::array();
    for (const auto& [word, count] : doubts.items()) {
        const auto kind = fieldDoubtKindNamed(word);
        rows.push_back(Json::array({kind ? std::string(wordsOf(*kind).vi) : word, count.dump()}));
    }
    return table({{{"title", "Điểm nghi ngờ"}}, {{"title", "Số lần"}, {"mm", 40}}}, std::move(rows));
}

Json stagesTable(const Json& times) {
    Json rows = Json::array();
    for (const Line& stage : stages) {
        const Json one = times.value(stage.key, Json());
        if (!one.is_object()) continue;
        rows.push_back(Json::array({stage.words, one.value("count", Json(0)).dump(),
                                    fmt::format("{:.1f}", numberOr(one, "mean_s", 0)),
                                    fmt::format("{:.1f}", numberOr(one, "median_s", 0))}));
    }
    return table({{{"title", "Công đoạn"}},
                  {{"title", "Số lần"}, {"mm", 25}},
                  {{"title", "Trung bình (giây)"}, {"mm", 40}},
                  {{"title", "Trung vị (giây)"}, {"mm", 40}}},
                 std::move(rows));
}

std::string dayIn(const Json& report, const char* key, std::chrono::seconds before) {
    const auto time = parseIsoUtc(stringOr(report, key, ""));
    return time ? vietnamTimeShown(*time - before).substr(0, 10) : "";
}

}  // namespace

Json reportForm(const Config& config, const Json& report, UtcTime at) {
    const std::string from = dayIn(report, "from", std::chrono::seconds(0)),
                      to = dayIn(report, "until", std::chrono::seconds(1));
    const Json line = report.value("reconciliation", Json::object());
    const bool balances = boolOr(line, "balances", false);
    Json blocks = Json::array({heading("I. Số lượng"), rowsOf(counted, report),
                               rowsOf(reached, report.value("reached", Json::object())),
                               heading("II. Đối chiếu giấy và ảnh"), rowsOf(balance, line)});
    blocks.push_back({{"kind", "paragraph"},
                      {"bold", true},
                      {"text", balances ? "Khớp: mọi mặt giấy đã nạp đều đã lưu hoặc có lý do không giữ."
                                        : "KHÔNG KHỚP: phải đếm lại giấy và tìm trang còn thiếu trước khi trả giấy."}});
    const auto add = [&](const char* words, Json block) {
        if (block["rows"].empty()) return;
        blocks.push_back(heading(words));
        blocks.push_back(std::move(block));
    };
    add("Số trang theo giờ", hoursTable(report.value("pages_by_hour", Json::array())));
    add("Hồ sơ đang chờ người xử lý", heldTable(report.value("held", Json::object())));
    add("Điểm nghi ngờ khi nhận dạng", doubtsTable(report.value("doubts", Json::object())));
    add("Thời gian từng công đoạn, kể cả lúc chờ", stagesTable(report.value("stages", Json::object())));
    return {{"do", "print_form"},
            {"created_at", isoUtc(at)},
            {"agency", {{"in_charge", config.office.inCharge}, {"name", config.office.name}}},
            {"place_date", fmt::format("{}, in lúc {}", config.office.place, vietnamTimeShown(at))},
            {"title", "BÁO CÁO SỐ HÓA"},
            {"subtitle", from == to ? fmt::format("Ngày {}", from) : fmt::format("Từ {} đến {}", from, to)},
            {"blocks", std::move(blocks)}};
}

}  // namespace sohoa
