#include "store/custody/custody_act.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"

namespace sohoa {

namespace {

struct Kind {
    CustodyActKind kind;
    std::string_view name, shown;
};

constexpr std::array kinds{
    Kind{CustodyActKind::Assigned, "assigned", "Giao theo quyết định"},
    Kind{CustodyActKind::SubstituteAllowed, "substitute-allowed", "Cho phép người khác dùng tạm"},
    Kind{CustodyActKind::SubstituteEnded, "substitute-ended", "Nhận lại từ người dùng tạm"},
    Kind{CustodyActKind::HandedOver, "handed-over", "Bàn giao"},
    Kind{CustodyActKind::Renewed, "renewed", "Gia hạn, cấp lại chứng thư số"},
    Kind{CustodyActKind::Suspended, "suspended", "Tạm dừng sử dụng"},
    Kind{CustodyActKind::Resumed, "resumed", "Sử dụng trở lại"},
    Kind{CustodyActKind::CompromiseReported, "compromise-reported", "Báo lộ khóa"},
    Kind{CustodyActKind::CompromiseTold, "compromise-told", "Đã báo cáo cơ quan quản lý"},
    Kind{CustodyActKind::CompromiseLifted, "compromise-lifted", "Kết thúc xử lý lộ khóa"},
    Kind{CustodyActKind::Revoked, "revoked", "Thu hồi chứng thư số"},
    Kind{CustodyActKind::Returned, "returned", "Nộp lại thiết bị"},
    Kind{CustodyActKind::Lost, "lost", "Mất thiết bị"}};

constexpr auto kindList = [] {
    std::array<CustodyActKind, kinds.size()> all{};
    for (std::size_t i = 0; i < kinds.size(); ++i)
        all[i] = kinds[i].kind;
    return all;
}();

const Kind& of(CustodyActKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

void put(Json& facts, const char* key, const std::string& value) {
    if (!value.empty()) facts[key] = value;
}

void put(Json& facts, const char* key, const CustodyPerson& person) {
    if (person.isNobody()) return;
    facts[key] = {{"login", person.login}, {"full_name", person.fullName}, {"position", person.position}};
}

CustodyPerson personIn(const Json& facts, const char* key) {
    const auto found = facts.find(key);
    if (found == facts.end() || !found->is_object()) return {};
    return {stringOr(*found, "login", ""), stringOr(*found, "full_name", ""), stringOr(*found, "position", "")};
}

}  // namespace

static_assert(kinds.back().kind == CustodyActKind::Lost && kinds.size() == std::size_t(CustodyActKind::Lost) + 1);

std::string_view name(CustodyActKind kind) { return of(kind).name; }
std::string_view shownName(CustodyActKind kind) { return of(kind).shown; }

std::optional<CustodyActKind> custodyActKindNamed(std::string_view wanted) {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.name == wanted; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

std::span<const CustodyActKind> allCustodyActKinds() { return kindList; }

Json factsOf(const CustodyAct& act) {
    Json facts = Json::object();
    put(facts, "by", act.by);
    put(facts, "confirmed_by", act.confirmedBy);
    put(facts, "from", act.from);
    put(facts, "to", act.to);
    put(facts, "number", act.paper.number);
    put(facts, "day", act.paper.day);
    put(facts, "signer", act.paper.signer);
    put(facts, "from_day", act.fromDay);
    put(facts, "until_day", act.untilDay);
    put(facts, "reason", act.reason);
    put(facts, "condition", act.condition);
    put(facts, "recipient", act.recipient);
    put(facts, "certificate_sha256", act.certificate);
    put(facts, "rule", act.rule);
    if (act.workingDays > 0) facts["working_days"] = act.workingDays;
    return facts;
}

Result<CustodyAct> custodyActFrom(std::string_view kind, std::int64_t sequence, std::string_view doneAt,
                                  std::string_view facts) {
    const auto known = custodyActKindNamed(kind);
    const auto at = parseIsoUtc(doneAt);
    const auto json = parseJson(facts);
    if (!known || !at || !json || !json->is_object())
        return fail(errors::StoreUnavailable, "an act of a token's custody cannot be read");
    CustodyAct act;
    act.kind = *known;
    act.sequence = sequence;
    act.at = *at;
    act.by = personIn(*json, "by");
    act.confirmedBy = personIn(*json, "confirmed_by");
    act.from = personIn(*json, "from");
    act.to = personIn(*json, "to");
    act.paper = {stringOr(*json, "number", ""), stringOr(*json, "day", ""), stringOr(*json, "signer", "")};
    act.fromDay = stringOr(*json, "from_day", "");
    act.untilDay = stringOr(*json, "until_day", "");
    act.reason = stringOr(*json, "reason", "");
    act.condition = stringOr(*json, "condition", "");
    act.recipient = stringOr(*json, "recipient", "");
    act.certificate = stringOr(*json, "certificate_sha256", "");
    act.rule = stringOr(*json, "rule", "");
    act.workingDays = static_cast<int>(integerOr(*json, "working_days", 0));
    return act;
}

}  // namespace sohoa
