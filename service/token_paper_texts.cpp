#include "service/token_paper_texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/day.h"
#include "core/error_codes.h"
#include "core/sha256.h"

namespace sohoa {

static constexpr std::array paperNames{"minutes", "notice", "revocation", "unlocking", "loss", "book"};

std::string_view name(TokenPaper paper) { return paperNames[static_cast<std::size_t>(paper)]; }

std::optional<TokenPaper> tokenPaperNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < paperNames.size(); ++i)
        if (wanted == paperNames[i]) return static_cast<TokenPaper>(i);
    return std::nullopt;
}

namespace {

bool isAbout(TokenPaper paper, CustodyActKind kind) {
    switch (paper) {
        case TokenPaper::Minutes:
            return kind == CustodyActKind::HandedOver || kind == CustodyActKind::Assigned ||
                   kind == CustodyActKind::SubstituteAllowed || kind == CustodyActKind::SubstituteEnded ||
                   kind == CustodyActKind::Returned;
        case TokenPaper::Notice: return kind == CustodyActKind::CompromiseReported || kind == CustodyActKind::Lost;
        case TokenPaper::Loss: return kind == CustodyActKind::Lost;
        case TokenPaper::Revocation:
        case TokenPaper::Unlocking:
        case TokenPaper::Book: return false;
    }
    return false;
}

Json text(const std::string& words, const char* align = "justify", bool italic = false) {
    return {{"kind", "paragraph"}, {"text", words}, {"align", align}, {"italic", italic}};
}
Json heading(const char* words) { return {{"kind", "heading"}, {"text", words}}; }

Json row(const char* label, const std::string& value) { return Json::array({std::string(label) + ":", value}); }

std::string dayOr(const std::string& iso) {
    const auto day = dayFromIso(iso);
    return day ? dayShown(*day) : iso;
}

std::string paperShown(const CustodyPaper& paper) {
    std::string all = paper.number;
    if (!paper.day.empty()) all += fmt::format(" ngày {}", dayOr(paper.day));
    if (!paper.signer.empty()) all += fmt::format(", người ký: {}", paper.signer);
    return all;
}

std::string momentShown(UtcTime time) {
    const VietnamTime t = inVietnam(time);
    return fmt::format("{:02} giờ {:02} phút ngày {:02} tháng {:02} năm {}", t.hour, t.minute, t.day, t.month, t.year);
}

Json personRows(const CustodyPerson& person) {
    return {{"kind", "rows"},
            {"rows", Json::array({row("Họ và tên", person.fullName), row("Chức vụ", person.position),
                                  row("Tài khoản", person.login)})}};
}

const TokenCertificate* certificateOf(const TokenHistory& history, const std::optional<CustodyAct>& act) {
    const std::string sha256 = act && !act->certificate.empty() ? act->certificate : stateOf(history.acts).certificate;
    return history.token.certificate(sha256);
}

Json deviceRows(const TokenHistory& history, const std::optional<CustodyAct>& act) {
    Json rows = Json::array({row("Số hiệu thiết bị", history.token.serial), row("Nhãn thiết bị", history.token.label)});
    if (const TokenCertificate* c = certificateOf(history, act)) {
        rows.push_back(row("Số hiệu chứng thư số", c->serial));
        rows.push_back(row("Thuê bao", c->subject));
        rows.push_back(row("Cơ quan cấp", c->issuer));
        rows.push_back(row("Hiệu lực",
                           fmt::format("từ {} đến {}", vietnamTimeShown(c->notBefore), vietnamTimeShown(c->notAfter))));
        rows.push_back(row("Mã băm SHA-256 của chứng thư", c->sha256));
    }
    return {{"kind", "rows"}, {"rows", std::move(rows)}};
}

Json place(const std::string& title, const std::string& name) {
    return {{"title", title}, {"note", "(Ký, ghi rõ họ tên)"}, {"name", name}};
}

Json signatures(std::initializer_list<Json> places) { return {{"kind", "signatures"}, {"columns", Json(places)}}; }

// Whoever compares it with the decree's form has to know that it is not the form.
Json standsInFor(const char* form) {
    return text(
        fmt::format("Dữ liệu theo {} ban hành kèm theo Nghị định 68/2024/NĐ-CP; lời văn của mẫu chưa có tại nơi "
                    "in, đối chiếu với mẫu trước khi gửi.",
                    form),
        "left", true);
}

Json entryLine(const CustodyAct& act) {
    return text(fmt::format("Ghi tại mục {} của sổ giao, nhận thiết bị lưu khóa bí mật, lúc {}; mã băm SHA-256: {}.",
                            act.sequence, vietnamTimeShown(act.at), sha256Of(jsonLine(factsOf(act))).hex()),
                "left", true);
}

struct Parties {
    CustodyPerson from, to;
};

Parties partiesOf(const CustodyAct& act) {
    switch (act.kind) {
        case CustodyActKind::Assigned: return {{"", act.paper.signer, "Người ký quyết định giao"}, act.to};
        case CustodyActKind::Returned: return {act.from, {"", act.recipient, "Cơ quan nhận lại thiết bị"}};
        case CustodyActKind::HandedOver:
        case CustodyActKind::SubstituteAllowed:
        case CustodyActKind::SubstituteEnded:
        case CustodyActKind::Renewed:
        case CustodyActKind::Suspended:
        case CustodyActKind::Resumed:
        case CustodyActKind::CompromiseReported:
        case CustodyActKind::CompromiseTold:
        case CustodyActKind::CompromiseLifted:
        case CustodyActKind::Revoked:
        case CustodyActKind::Lost: break;
    }
    return {act.from, act.to};
}

Json minutes(const Config& config, const TokenHistory& history, const CustodyAct& act) {
    const Parties parties = partiesOf(act);
    Json what = Json::array({row("Việc", std::string(shownName(act.kind)))});
    if (!act.paper.number.empty()) what.push_back(row("Căn cứ", paperShown(act.paper)));
    if (!act.fromDay.empty())
        what.push_back(row("Thời hạn", fmt::format("từ {} đến hết {}", dayOr(act.fromDay), dayOr(act.untilDay))));
    if (!act.reason.empty()) what.push_back(row("Lý do", act.reason));
    what.push_back(row("Tình trạng thiết bị", act.condition.empty() ? "…………………………" : act.condition));
    return Json::array(
        {text(fmt::format(
             "Hồi {}, tại {}, các bên dưới đây lập biên bản giao, nhận thiết bị lưu khóa bí mật của cơ quan.",
             momentShown(act.at), config.office.name)),
         heading("1. Bên giao"),
         personRows(parties.from),
         heading("2. Bên nhận"),
         personRows(parties.to),
         heading("3. Thiết bị và chứng thư số"),
         deviceRows(history, act),
         heading("4. Nội dung"),
         {{"kind", "rows"}, {"rows", std::move(what)}},
         text("Từ thời điểm trên, bên nhận quản lý thiết bị như quản lý con dấu của cơ quan, trực tiếp sử dụng, không "
              "cho "
              "mượn, không tiết lộ mã PIN (Nghị định 30/2020/NĐ-CP Điều 32, Điều 33)."),
         text("Biên bản lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản."),
         entryLine(act),
         standsInFor("Mẫu 08"),
         signatures({place("BÊN GIAO", parties.from.fullName), place("BÊN NHẬN", parties.to.fullName)})});
}

Json notice(const Config& config, const TokenHistory& history, const CustodyAct& act) {
    const TokenState state = stateOf(history.acts);
    const std::string told = state.told ? state.told->recipient : "………………………………………";
    return Json::array(
        {text("Kính gửi: " + told, "center"),
         text(fmt::format(
             "{} báo cáo việc khóa bí mật của cơ quan có nguy cơ bị lộ, bị lấy cắp hoặc bị sử dụng trái phép:",
             config.office.name)),
         {{"kind", "rows"},
          {"rows", Json::array({row("Thời điểm báo", vietnamTimeShown(act.at)),
                                row("Người báo", fmt::format("{}, {}", act.by.fullName, act.by.position)),
                                row("Người giữ thiết bị", state.keeper.fullName), row("Sự việc", act.reason),
                                row("Hạn báo cáo (24 giờ)", vietnamTimeShown(compromiseDeadline(act)))})}},
         heading("Thiết bị và chứng thư số"),
         deviceRows(history, act),
         text(fmt::format("Việc ký bằng thiết bị này đã dừng từ {}. Đề nghị tạm dừng, thu hồi chứng thư số nêu trên.",
                          vietnamTimeShown(act.at))),
         entryLine(act),
         standsInFor(act.kind == CustodyActKind::Lost ? "Mẫu 09 và Mẫu 05" : "Mẫu 05"),
         signatures({place("NGƯỜI BÁO", act.by.fullName), place("THỦ TRƯỞNG CƠ QUAN", "")})});
}

Json loss(const Config& config, const TokenHistory& history, const CustodyAct& act) {
    return Json::array({text(fmt::format("Hồi {}, tại {}, lập biên bản về việc mất thiết bị lưu khóa bí mật.",
                                         momentShown(act.at), config.office.name)),
                        heading("1. Người giữ thiết bị"), personRows(act.from), heading("2. Thiết bị và chứng thư số"),
                        deviceRows(history, act), heading("3. Sự việc"), text(act.reason), entryLine(act),
                        standsInFor("Mẫu 09"),
                        signatures({place("NGƯỜI GIỮ THIẾT BỊ", act.from.fullName),
                                    place("NGƯỜI LẬP BIÊN BẢN", act.by.fullName), place("THỦ TRƯỞNG CƠ QUAN", "")})});
}

Json asking(const Config& config, const TokenHistory& history, const char* wish, const char* form) {
    const TokenState state = stateOf(history.acts);
    Json blocks = Json::array(
        {text("Kính gửi: ………………………………………", "center"),
         text(fmt::format("{} {}", config.office.name, wish)),
         {{"kind", "rows"},
          {"rows", Json::array({row("Tên cơ quan", config.office.name), row("Mã định danh", config.office.code),
                                row("Địa chỉ", config.office.address), row("Điện thoại", config.office.telephone),
                                row("Thư điện tử", config.office.email)})}},
         heading("Người giữ thiết bị"),
         personRows(state.keeper),
         heading("Thiết bị và chứng thư số"),
         deviceRows(history, std::nullopt)});
    if (state.compromised || state.lost) {
        const CustodyAct& why = state.lost ? *state.lost : *state.compromised;
        blocks.push_back({{"kind", "rows"}, {"rows", Json::array({row("Lý do", why.reason)})}});
    } else {
        blocks.push_back(text("Lý do: ………………………………………………………………", "left"));
    }
    blocks.push_back(standsInFor(form));
    blocks.push_back(signatures({place("NGƯỜI GIỮ THIẾT BỊ", state.keeper.fullName), place("THỦ TRƯỞNG CƠ QUAN", "")}));
    return blocks;
}

Json book(const TokenHistory& history) {
    static constexpr std::array widths{14, 25, 29, 36, 30, 26};
    Json columns = Json::array(), rows = Json::array();
    const auto titles = tokenBookColumns();
    for (std::size_t i = 0; i < titles.size(); ++i)
        columns.push_back({{"title", titles[i]}, {"mm", widths[i]}});
    for (const auto& line : tokenBookLines(history))
        rows.push_back(line);
    Json blocks = Json::array({deviceRows(history, std::nullopt),
                               {{"kind", "table"}, {"columns", std::move(columns)}, {"rows", std::move(rows)}}});
    if (history.alteredAt > 0)
        blocks.push_back(
            text(fmt::format("CẢNH BÁO: từ mục {} sổ không khớp với nhật ký chuỗi băm.", history.alteredAt), "left"));
    return blocks;
}

struct Head {
    const char *title, *subtitle;
};

Head headOf(TokenPaper paper) {
    switch (paper) {
        case TokenPaper::Minutes: return {"BIÊN BẢN", "Bàn giao thiết bị lưu khóa bí mật"};
        case TokenPaper::Notice: return {"THÔNG BÁO", "Về việc lộ khóa bí mật"};
        case TokenPaper::Revocation: return {"ĐỀ NGHỊ", "Thu hồi chứng thư số"};
        case TokenPaper::Unlocking: return {"ĐỀ NGHỊ", "Khôi phục thiết bị lưu khóa bí mật"};
        case TokenPaper::Loss: return {"BIÊN BẢN", "Mất thiết bị lưu khóa bí mật"};
        case TokenPaper::Book: return {"SỔ GIAO, NHẬN THIẾT BỊ LƯU KHÓA BÍ MẬT", ""};
    }
    return {"", ""};
}

Json blocksOf(const Config& config, const TokenHistory& history, TokenPaper paper,
              const std::optional<CustodyAct>& act) {
    switch (paper) {
        case TokenPaper::Minutes: return act ? minutes(config, history, *act) : Json::array();
        case TokenPaper::Notice: return act ? notice(config, history, *act) : Json::array();
        case TokenPaper::Loss: return act ? loss(config, history, *act) : Json::array();
        case TokenPaper::Revocation: return asking(config, history, "đề nghị thu hồi chứng thư số dưới đây.", "Mẫu 05");
        case TokenPaper::Unlocking:
            return asking(config, history, "đề nghị khôi phục (mở khóa) thiết bị lưu khóa bí mật dưới đây.", "Mẫu 06");
        case TokenPaper::Book: return book(history);
    }
    return Json::array();
}

}  // namespace

Result<std::optional<CustodyAct>> actOfPaper(const TokenHistory& history, TokenPaper paper, std::int64_t sequence) {
    const bool aboutNone =
        paper == TokenPaper::Revocation || paper == TokenPaper::Unlocking || paper == TokenPaper::Book;
    if (aboutNone) return std::optional<CustodyAct>();
    const auto found = std::find_if(history.acts.rbegin(), history.acts.rend(), [&](const CustodyAct& act) {
        return isAbout(paper, act.kind) && (sequence == 0 || act.sequence == sequence);
    });
    if (found == history.acts.rend()) return fail(errors::CustodyConflict, "no act for such a paper");
    return std::optional(*found);
}

Json tokenPaper(const Config& config, const TokenHistory& history, TokenPaper paper,
                const std::optional<CustodyAct>& act, UtcTime at) {
    const Head head = headOf(paper);
    const VietnamTime t = inVietnam(act ? act->at : at);
    return {
        {"do", "print_form"},
        {"created_at", isoUtc(at)},
        {"agency", {{"in_charge", config.office.inCharge}, {"name", config.office.name}}},
        {"number", paper == TokenPaper::Book ? "" : "Số: ……/……"},
        {"place_date", fmt::format("{}, ngày {:02} tháng {:02} năm {}", config.office.place, t.day, t.month, t.year)},
        {"title", head.title},
        {"subtitle", head.subtitle},
        {"language", "vi"},
        {"blocks", blocksOf(config, history, paper, act)}};
}

std::vector<std::string> tokenBookColumns() {
    return {"Mục", "Thời điểm", "Việc", "Người giao, người nhận, người ghi", "Căn cứ", "Ghi chú"};
}

std::vector<std::vector<std::string>> tokenBookLines(const TokenHistory& history) {
    std::vector<std::vector<std::string>> lines;
    for (const CustodyAct& act : history.acts) {
        std::string people;
        const auto add = [&](const char* what, const CustodyPerson& person) {
            if (!person.isNobody())
                people += fmt::format("{}{}: {}", people.empty() ? "" : "; ", what, person.fullName);
        };
        add("giao", act.from);
        add("nhận", act.to);
        add("ghi", act.by);
        add("xác nhận", act.confirmedBy);
        std::string note = act.reason;
        for (const std::string& more : {act.condition, act.recipient})
            if (!more.empty()) note += (note.empty() ? "" : "; ") + more;
        if (!act.untilDay.empty()) note += fmt::format(" ({}–{})", dayOr(act.fromDay), dayOr(act.untilDay));
        lines.push_back({fmt::format("{}", act.sequence), vietnamTimeShown(act.at), std::string(shownName(act.kind)),
                         people, paperShown(act.paper), note});
    }
    return lines;
}

}  // namespace sohoa
