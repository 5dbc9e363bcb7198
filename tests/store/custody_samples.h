// A key token, its people and its papers for the tests of custody.
#pragma once

#include <string>

#include "store/custody/token_book.h"
#include "tests/store/people_samples.h"

namespace sohoa::test {

inline UtcTime utc(const std::string& iso) { return *parseIsoUtc(iso); }

inline TokenCertificate certificateOf(char digit, const std::string& until = "2028-11-20T00:00:00Z") {
    return {std::string(64, digit),      std::string(8, digit),
            "Sở Nội vụ tỉnh Ví Dụ",      "CA Ví Dụ",
            utc("2025-11-20T00:00:00Z"), utc(until)};
}

inline KnownToken tokenOf(const std::string& serial = "VD0001",
                          const TokenCertificate& certificate = certificateOf('a')) {
    return {0, serial, "SNV", "libvidu.so", {certificate}};
}

inline CustodyAct actBy(const std::string& login, CustodyActKind kind) {
    CustodyAct act;
    act.kind = kind;
    act.by.login = login;
    return act;
}

inline CustodyAct assignment(const std::string& to = "hoa", char certificate = 'a') {
    CustodyAct act = actBy("lanhdao", CustodyActKind::Assigned);
    act.to.login = to;
    act.paper = {"12/QĐ-SNV", "2026-01-05", "Lê Văn Giám Đốc"};
    act.certificate = std::string(64, certificate);
    return act;
}

inline CustodyAct handOver(const std::string& from = "hoa", const std::string& to = "minh") {
    CustodyAct act = actBy(from, CustodyActKind::HandedOver);
    act.confirmedBy.login = act.to.login = to;
    act.paper = {"20/QĐ-SNV", "2026-03-02", "Lê Văn Giám Đốc"};
    act.reason = "Điều động công tác";
    act.condition = "Nguyên vẹn, hoạt động tốt";
    return act;
}

inline CustodyAct permission(const std::string& to, const std::string& from, const std::string& until) {
    CustodyAct act = actBy("lanhdao", CustodyActKind::SubstituteAllowed);
    act.to.login = to;
    act.paper = {"05/GP-SNV", from, "Lê Văn Giám Đốc"};
    act.fromDay = from;
    act.untilDay = until;
    return act;
}

inline CustodyAct withReason(const std::string& by, CustodyActKind kind) {
    CustodyAct act = actBy(by, kind);
    act.reason = "Thấy chữ ký không phải do mình ký";
    return act;
}

inline CustodyAct told(const std::string& by = "lanhdao") {
    CustodyAct act = actBy(by, CustodyActKind::CompromiseTold);
    act.recipient = "Sở Khoa học và Công nghệ tỉnh Ví Dụ";
    act.paper.number = "33/BC-SNV";
    return act;
}

inline CustodyAct lifted(const std::string& by = "lanhdao", const std::string& with = "hoa") {
    CustodyAct act = withReason(by, CustodyActKind::CompromiseLifted);
    act.confirmedBy.login = with;
    return act;
}

inline CustodyAct revoked(int workingDays = 5) {
    CustodyAct act = actBy("hoa", CustodyActKind::Revoked);
    act.paper = {"77/TB-CYCP", "2026-04-24", ""};
    act.workingDays = workingDays;
    return act;
}

inline CustodyAct returned() {
    CustodyAct act = actBy("hoa", CustodyActKind::Returned);
    act.paper = {"02/BB", "2026-04-29", ""};
    act.recipient = "Cục Chứng thực số và Bảo mật thông tin";
    act.condition = "Nguyên vẹn";
    return act;
}

inline CustodyAct renewal(char certificate) {
    CustodyAct act = actBy("hoa", CustodyActKind::Renewed);
    act.certificate = std::string(64, certificate);
    return act;
}

// hoa and minh are văn thư, lanhdao decides, van runs the machine.
inline void namePeople(Database& database) {
    Accounts accounts(database);
    for (const auto& [login, role] :
         {std::pair{"hoa", Role::VanThu}, {"minh", Role::VanThu}, {"lanhdao", Role::Leader}, {"van", Role::Operator}})
        (void)accounts.create(accountOf(login, {role}), "test");
}

}  // namespace sohoa::test
