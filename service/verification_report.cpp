#include "service/verification_report.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/clock.h"
#include "service/stage_process.h"
#include "service/verification_words.h"

namespace sohoa {

namespace {

constexpr std::chrono::seconds longestSilence{120};

std::string timeOf(const std::string& iso) {
    const auto time = parseIsoUtc(iso);
    if (!time) return iso.empty() ? "không rõ" : iso;
    const auto t = inVietnam(*time);
    return fmt::format("{:02}/{:02}/{:04} {:02}:{:02}:{:02} +07:00", t.day, t.month, t.year, t.hour, t.minute,
                       t.second);
}

std::string capital(std::string_view verdict) {
    if (verdict == "valid") return "HỢP LỆ";
    return verdict == "invalid" ? "KHÔNG HỢP LỆ" : "CHƯA XÁC ĐỊNH";
}

Json row(const std::string& label, const std::string& value) { return Json::array({label, value}); }

Json heading(const std::string& text) { return {{"kind", "heading"}, {"text", text}}; }

Json checkRow(const Json& signature, const char* key, const char* title) {
    const Json reason = signature.value("reasons", Json::object()).value(key, Json::object());
    return Json::array({title, capital(stringOr(signature, key, "")), stringOr(reason, "vi", "")});
}

void addSignature(const Json& s, int number, Json& blocks) {
    const Json certificate = s.value("signer_certificate", Json());
    blocks.push_back(heading(fmt::format("Chữ ký {}: {}", number, capital(stringOr(s, "verdict", "")))));
    Json rows = Json::array({row("Ô chữ ký", stringOr(s, "field", "")), row("Người ký", stringOr(s, "signer", "")),
                             row("Cơ quan", stringOr(s, "organisation", "")),
                             row("Thời gian ký", timeOf(stringOr(s, "signing_time", ""))),
                             row("Mức", stringOr(s, "level", ""))});
    if (certificate.is_object()) {
        rows.push_back(row("Chứng thư số", stringOr(certificate, "serial", "")));
        rows.push_back(row("Nơi cấp", stringOr(certificate, "issuer", "")));
        rows.push_back(row("Hiệu lực", timeOf(stringOr(certificate, "not_before", "")) + " – " +
                                           timeOf(stringOr(certificate, "not_after", ""))));
    }
    if (const std::string authority = stringOr(s, "stamp_authority", ""); !authority.empty())
        rows.push_back(row("Nơi cấp dấu thời gian", authority));
    for (const Json& note : s.value("notes", Json::array()))
        rows.push_back(row("Lưu ý", stringOr(note, "vi", "")));
    blocks.push_back({{"kind", "rows"}, {"rows", std::move(rows)}});
    blocks.push_back({{"kind", "table"},
                      {"columns", Json::array({Json{{"title", "Bước kiểm tra"}, {"mm", 45}},
                                               Json{{"title", "Kết quả"}, {"mm", 35}}, Json{{"title", "Lý do"}}})},
                      {"rows", Json::array({checkRow(s, "signer_info", "a) Thông tin người ký"),
                                            checkRow(s, "integrity", "b) Toàn vẹn nội dung"),
                                            checkRow(s, "certificate", "c) Chứng thư số"),
                                            checkRow(s, "timestamp", "d) Dấu thời gian")})}});
}

std::string whatItDid(const Json& revision) {
    std::string text;
    for (const Json& kind : revision.value("kinds", Json::array()))
        text += (text.empty() ? "" : "; ") + stringOr(kind, "vi", "");
    const Json why = revision.value("forbidden", Json());
    if (why.is_object()) text += (text.empty() ? "" : "; ") + stringOr(why, "vi", "");
    return text;
}

void addRevisions(const Json& report, Json& blocks) {
    Json rows = Json::array();
    for (const Json& revision : report.value("revisions", Json::array()))
        if (const std::string did = whatItDid(revision); !did.empty())
            rows.push_back(Json::array({std::to_string(integerOr(revision, "number", 0)), did,
                                        boolOr(revision, "allowed", false) ? "được phép" : "KHÔNG được phép"}));
    if (rows.empty()) return;
    blocks.push_back(heading("Các phiên bản sau khi ký"));
    blocks.push_back({{"kind", "table"},
                      {"columns", Json::array({Json{{"title", "Phiên bản"}, {"mm", 25}}, Json{{"title", "Thay đổi"}},
                                               Json{{"title", "Đánh giá"}, {"mm", 35}}})},
                      {"rows", std::move(rows)}});
}

}  // namespace

Json verificationBlocks(const Json& report) {
    std::string trust;
    for (const Json& root : report.value("roots", Json::array()))
        trust += fmt::format("{}{} (SHA-256 {}…)", trust.empty() ? "" : "; ", stringOr(root, "subject", ""),
                             stringOr(root, "sha256", "").substr(0, 16));
    Json blocks = Json::array();
    blocks.push_back({{"kind", "paragraph"},
                      {"text", "Kết luận: " + capital(stringOr(report, "verdict", ""))},
                      {"bold", true},
                      {"align", "center"}});
    if (report.contains("error"))
        return Json::array({Json{{"kind", "paragraph"},
                                 {"text", stringOr(report, "file", "") + ": không kiểm tra được (" +
                                              stringOr(report["error"], "code", "") + ")"},
                                 {"bold", true}}});
    const auto name = std::filesystem::path(stringOr(report, "file", "")).filename().string();
    blocks.push_back(
        {{"kind", "rows"},
         {"rows", Json::array({row("Tệp", name), row("SHA-256", stringOr(report, "sha256", "")),
                               row("Thời điểm kiểm tra", timeOf(stringOr(report, "checked_at", ""))),
                               row("Đánh giá tại", timeOf(stringOr(report, "judged_at", ""))),
                               row("Chứng thư gốc", trust.empty() ? "không có" : trust),
                               row("Hỏi nơi cấp", boolOr(report, "offline", false) ? "không (ngoại tuyến)" : "có")})}});
    const Json signatures = report.value("signatures", Json::array());
    if (signatures.empty()) blocks.push_back({{"kind", "paragraph"}, {"text", "Tệp không có chữ ký số."}});
    int number = 0;
    for (const Json& signature : signatures)
        addSignature(signature, ++number, blocks);
    addRevisions(report, blocks);
    return blocks;
}

Result<> printVerification(const Json& reports, const std::filesystem::path& output) {
    Json blocks = Json::array();
    for (const Json& report : reports)
        for (Json& block : verificationBlocks(report))
            blocks.push_back(std::move(block));
    auto pdfa = StageProcess::start("sohoa-pdfa");
    if (!pdfa) return passOn(pdfa);
    std::error_code ignored;
    auto made = pdfa->ask({{"do", "print_form"},
                           {"output", std::filesystem::absolute(output, ignored).string()},
                           {"title", "PHIẾU KIỂM TRA CHỮ KÝ SỐ"},
                           {"language", "vi"},
                           {"blocks", std::move(blocks)}},
                          longestSilence);
    if (!made) return passOn(made);
    return {};
}

}  // namespace sohoa
