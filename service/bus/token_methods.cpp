// The key token's custody: how it stands, every act, its papers. What an act needs of persons is held against the
// accounts in the act's own transaction (store/custody/token_book.h); the door only asks that somebody is there.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>

#include "core/error_codes.h"
#include "core/uuid.h"
#include "service/bus/method.h"
#include "service/office.h"
#include "service/token_device.h"
#include "service/token_paper_texts.h"
#include "service/token_status.h"
#include "store/people/accounts.h"
#include "store/people/proper_line.h"

namespace sohoa {

namespace {

constexpr std::size_t longestLine = 500;

Result<const TokenConfig*> tokenIn(const Config& config, const Json& request) {
    const TokenConfig* token = config.signer.tokenNamed(stringOr(request, "token", ""));
    if (token == nullptr) return fail(errors::BadRequest, "no token of that name");
    return token;
}

// By the configuration's name, or by the serial of one that is not configured any more. A configuration that names no
// serial means the one token that is known.
Result<std::string> serialIn(Desk& desk, const Json& request) {
    const std::string serial = stringOr(request, "serial", "");
    if (!serial.empty()) return serial;
    auto token = tokenIn(desk.config, request);
    if (!token) return passOn(token);
    if (!(*token)->serial.empty()) return (*token)->serial;
    auto known = knownTokens(desk.store.database());
    if (!known) return passOn(known);
    if (known->size() != 1) return fail(errors::BadRequest, "serial");
    return known->front().serial;
}

Result<CustodyAct> actIn(const Json& request, const Person& by) {
    const auto kind = custodyActKindNamed(stringOr(request, "act", ""));
    if (!kind) return fail(errors::BadRequest, "act");
    CustodyAct act;
    act.kind = *kind;
    act.by.login = by.login;
    const std::pair<const char*, std::string*> lines[] = {
        {"from", &act.from.login},    {"to", &act.to.login},         {"number", &act.paper.number},
        {"day", &act.paper.day},      {"signer", &act.paper.signer}, {"from_day", &act.fromDay},
        {"until_day", &act.untilDay}, {"reason", &act.reason},       {"condition", &act.condition},
        {"rule", &act.rule},          {"recipient", &act.recipient}};
    for (const auto& [key, target] : lines) {
        const auto line = properLine(stringOr(request, key, ""), longestLine);
        if (!line) return fail(errors::BadRequest, fmt::format("{}: a line of 500 characters at most", key));
        *target = *line;
    }
    if (act.kind == CustodyActKind::Revoked) {
        act.workingDays = static_cast<int>(integerOr(request, "working_days", returnToCentralAgency.workingDays));
        if (act.workingDays < 1 || act.workingDays > 60) return fail(errors::BadRequest, "working_days (1 to 60)");
        if (act.rule.empty() && !request.contains("working_days")) act.rule = returnToCentralAgency.rule;
    }
    return act;
}

bool stopsSigning(CustodyActKind kind) {
    return kind == CustodyActKind::CompromiseReported || kind == CustodyActKind::Lost ||
           kind == CustodyActKind::Suspended || kind == CustodyActKind::Revoked || kind == CustodyActKind::Returned ||
           kind == CustodyActKind::HandedOver;
}

Result<QVariantList> entered(Desk& desk, const std::string& serial, CustodyAct act) {
    TokenBook book(desk.store.database());
    auto done = book.enter(serial, std::move(act));
    if (!done) return passOn(done);
    // Also a session that is open: what it has not signed yet stays unsigned.
    if (stopsSigning(done->kind)) desk.lanes.closeSeal();
    auto token = knownToken(desk.store.database(), serial);
    if (!token) return passOn(token);
    auto state = book.state(**token);
    if (!state) return passOn(state);
    auto custody = custodyJson(desk.config, **token, *state, now());
    if (!custody) return passOn(custody);
    return busAnswer({{"entered", toJson(*done)}, {"token", std::move(*custody)}});
}

Result<QVariantList> status(Desk& desk, const Call&) {
    auto document = tokenStatus(desk.config, desk.store, false, now());
    if (!document) return passOn(document);
    return busAnswer(*document);
}

Result<QVariantList> statusWithDevices(Desk& desk, const Call&) {
    auto document = tokenStatus(desk.config, desk.store, true, now());
    if (!document) return passOn(document);
    return busAnswer(*document);
}

// What needs the device there: the book enters the certificate that is on it, not one that somebody types.
Result<QVariantList> actWithDevice(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto token = tokenIn(desk.config, *request);
    if (!token) return passOn(token);
    auto act = actIn(*request, call.person);
    if (!act) return passOn(act);
    if (act->kind != CustodyActKind::Assigned && act->kind != CustodyActKind::Renewed)
        return fail(errors::BadRequest, "act: assigned or renewed");
    auto device = readToken(desk.config, **token);
    if (!device) return passOn(device);
    act->certificate = device->token.certificates.front().sha256;
    Result<QVariantList> answer;
    auto done = desk.store.database().transaction([&]() -> Result<> {
        auto known = rememberToken(desk.store.database(), device->token, now());
        if (!known) return passOn(known);
        answer = entered(desk, device->token.serial, *act);
        if (!answer) return passOn(answer);
        return {};
    });
    if (!done) return passOn(done);
    return answer;
}

Result<QVariantList> actOn(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto serial = serialIn(desk, *request);
    if (!serial) return passOn(serial);
    auto act = actIn(*request, call.person);
    if (!act) return passOn(act);
    if (act->kind == CustodyActKind::Assigned || act->kind == CustodyActKind::Renewed)
        return fail(errors::BadRequest, "act: the device is needed");
    return entered(desk, *serial, std::move(*act));
}

// The second person proves who they are at this moment, beside the first.
Result<QVariantList> actTogether(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto serial = serialIn(desk, *request);
    if (!serial) return passOn(serial);
    auto act = actIn(*request, call.person);
    if (!act) return passOn(act);
    auto secret = call.secret(2);
    if (!secret) return passOn(secret);
    if (call.text(1) == call.person.login) return fail(errors::SamePerson);
    auto second = Accounts(desk.store.database()).signIn(call.text(1), *secret, now());
    if (!second) return passOn(second);
    if (second->account == call.person.account) return fail(errors::SamePerson);
    act->confirmedBy.login = second->login;
    return entered(desk, *serial, std::move(*act));
}

Result<QVariantList> history(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto serial = serialIn(desk, *request);
    if (!serial) return passOn(serial);
    auto found = TokenBook(desk.store.database()).history(*serial);
    if (!found) return passOn(found);
    Json acts = Json::array(), certificates = Json::array();
    for (const CustodyAct& act : found->acts)
        acts.push_back(toJson(act));
    for (const TokenCertificate& certificate : found->token.certificates)
        certificates.push_back(toJson(certificate));
    return busAnswer({{"serial", found->token.serial},
                      {"label", found->token.label},
                      {"module", found->token.module},
                      {"certificates", std::move(certificates)},
                      {"acts", std::move(acts)},
                      {"columns", tokenBookColumns()},
                      {"lines", tokenBookLines(*found)},
                      {"altered_at", found->alteredAt}});
}

// The file loses its name before it is handed over.
Result<QVariant> handOver(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    if (fd < 0) return fail(errors::FileUnreadable, file.string());
    QVariant handed = QVariant::fromValue(QDBusUnixFileDescriptor(fd));  // a copy
    ::close(fd);
    return handed;
}

Result<QVariantList> print(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto serial = serialIn(desk, *request);
    if (!serial) return passOn(serial);
    const auto paper = tokenPaperNamed(stringOr(*request, "paper", ""));
    if (!paper) return fail(errors::BadRequest, "paper");
    auto found = TokenBook(desk.store.database()).history(*serial);
    if (!found) return passOn(found);
    auto act = actOfPaper(*found, *paper, integerOr(*request, "sequence", 0));
    if (!act) return passOn(act);
    const std::filesystem::path file = desk.config.home / "work" / (randomUuid() + ".pdf");
    Json form = tokenPaper(desk.config, *found, *paper, *act, now());
    form["output"] = file.string();
    static Reporter nobodyListens;
    auto printer = Office{desk.config, desk.store, nobodyListens, {}, {}, {}}.startStage("sohoa-pdfa");
    if (!printer) return passOn(printer);
    auto printed = printer->ask(form, std::chrono::seconds(120));
    if (!printed) return passOn(printed);
    auto handed = handOver(file);
    if (!handed) return passOn(handed);
    return QVariantList{*handed} + busAnswer(*printed);
}

}  // namespace

Methods tokenMethods() {
    constexpr auto read = Permission::ReadRecords;
    return {{"TokenCustody", read, Pace::Quick, false, status},
            {"TokenStatus", read, Pace::Slow, false, statusWithDevices},
            {"TokenHistory", read, Pace::Quick, true, history},
            {"EnterTokenAct", read, Pace::Quick, true, actOn},
            {"EnterTokenActTogether", read, Pace::Quick, true, actTogether},
            {"EnterTokenActWithDevice", read, Pace::Slow, true, actWithDevice},
            {"PrintTokenPaper", read, Pace::Slow, true, print}};
}

}  // namespace sohoa
