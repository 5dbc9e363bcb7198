// An act in a key token's custody and its facts: what a paper register of custody would say of it (Nghị định 30/2020
// Điều 32; Nghị định 68/2024 forms 05, 06, 08, 09).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/json.h"
#include "core/result.h"

namespace sohoa {

enum class CustodyActKind {
    Assigned,            // giao: by a decision of the head
    SubstituteAllowed,   // cho phép người khác dùng tạm: by a written permission, from a day to a day
    SubstituteEnded,     // the keeper has it back
    HandedOver,          // bàn giao: another keeper by a decision, with minutes that both sign
    Renewed,             // another certificate on the same token
    Suspended,           // tạm dừng
    Resumed,             // dùng lại
    CompromiseReported,  // báo lộ khóa
    CompromiseTold,      // the managing agency was told: the clock of 24 hours stops
    CompromiseLifted,    // by two persons, with another certificate or a written finding
    Revoked,             // thu hồi chứng thư: the term of the return begins
    Returned,            // nộp lại
    Lost,                // mất
};
std::string_view name(CustodyActKind kind);       // "assigned", "substitute-allowed", …
std::string_view shownName(CustodyActKind kind);  // "Giao theo quyết định", …
std::optional<CustodyActKind> custodyActKindNamed(std::string_view name);
std::span<const CustodyActKind> allCustodyActKinds();

// Who acted, as they were called then: names and positions change.
struct CustodyPerson {
    std::string login, fullName, position;
    bool isNobody() const { return login.empty(); }
};

struct CustodyPaper {
    std::string number, day, signer;  // "12/QĐ-SNV", ISO day, who signed it
    bool isMissing() const { return number.empty() || day.empty(); }
};

struct CustodyAct {
    CustodyActKind kind = CustodyActKind::Assigned;
    std::int64_t sequence = 0;  // 1, 2, 3 … of the token
    UtcTime at;
    CustodyPerson by;               // who entered it
    CustodyPerson confirmedBy;      // the second person, who proved who they are at the same moment; or nobody
    CustodyPerson from, to;         // who had the token; who has it then
    CustodyPaper paper;             // the decision, permission, minutes, notice or finding
    std::string fromDay, untilDay;  // ISO days, both within
    std::string reason, condition;  // condition: of the device, when it changes hands
    std::string recipient;          // the agency that was told, or took it back
    std::string certificate;        // SHA-256 of the certificate in question, hex
    int workingDays = 0;            // of the term to return a revoked token
    std::string rule;               // the article that sets it
};

// Days, digests and names alone; the same act gives the same text.
Json factsOf(const CustodyAct& act);
// Fails with store.unavailable: what the store holds cannot be read.
Result<CustodyAct> custodyActFrom(std::string_view kind, std::int64_t sequence, std::string_view doneAt,
                                  std::string_view facts);

}  // namespace sohoa
