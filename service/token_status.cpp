#include "service/token_status.h"

#include <cmath>
#include <set>

#include "core/error_codes.h"
#include "service/office_calendar.h"
#include "service/token_device.h"
#include "store/custody/token_warnings.h"

namespace sohoa {

Json toJson(const CustodyPerson& person) {
    if (person.isNobody()) return nullptr;
    return {{"login", person.login}, {"full_name", person.fullName}, {"position", person.position}};
}

Json toJson(const CustodyAct& act) {
    Json json = factsOf(act);
    json["act"] = name(act.kind);
    json["act_vi"] = shownName(act.kind);
    json["sequence"] = act.sequence;
    json["at"] = isoUtc(act.at);
    return json;
}

Json toJson(const TokenCertificate& c) {
    return {{"sha256", c.sha256},
            {"serial", c.serial},
            {"subject", c.subject},
            {"issuer", c.issuer},
            {"not_before", isoUtc(c.notBefore)},
            {"not_after", isoUtc(c.notAfter)}};
}

std::string_view tokenStateName(const TokenState& state) {
    if (state.lost) return "lost";
    if (state.returned) return "returned";
    if (state.compromised) return "compromised";
    if (state.revoked) return "revoked";
    if (state.keeper.isNobody()) return "unassigned";
    return state.suspended ? "suspended" : "ready";
}

Result<CustodyTimes> custodyTimes(const Config& config, const KnownToken& token, const TokenState& state, UtcTime now) {
    CustodyTimes times;
    if (const TokenCertificate* certificate = token.certificate(state.certificate)) {
        times.daysLeft = daysUntil(certificate->notAfter, now);
        times.expiryWarning = expiryWarning(certificate->notAfter, now);
    }
    if (state.compromised && !state.told) {
        const std::chrono::duration<double, std::ratio<3600>> left = compromiseDeadline(*state.compromised) - now;
        times.hoursToReport = std::round(left.count() * 10) / 10;
    }
    if (state.revoked && !state.returned) {
        auto calendar = officeCalendar(config);
        if (!calendar) return passOn(calendar);
        const auto notice = dayFromIso(state.revoked->paper.day);
        if (!notice) return fail(errors::StoreUnavailable, "the day of a revocation cannot be read");
        times.returnDue = returnDue(*notice, state.revoked->workingDays, *calendar);
        times.returnLate = dayInVietnam(now) > *times.returnDue;
    }
    return times;
}

namespace {

Json substitutesJson(const TokenState& state, UtcTime now) {
    Json list = Json::array();
    for (const Substitute& s : state.substitutes)
        list.push_back({{"person", toJson(s.person)},
                        {"number", s.permission.number},
                        {"day", s.permission.day},
                        {"signer", s.permission.signer},
                        {"from_day", s.fromDay},
                        {"until_day", s.untilDay},
                        {"today", s.mayActOn(dayInVietnam(now))}});
    return list;
}

Json actOrNull(const std::optional<CustodyAct>& act) { return act ? toJson(*act) : Json(nullptr); }

void addDevice(const Config& config, const TokenConfig& token, Json& json) {
    json["module_pinned"] = !token.moduleSha256.empty();
    auto device = readToken(config, token);
    json["present"] = device.has_value();
    json["device_error"] = device ? Json(nullptr) : toJson(device.error());
    if (!device) return;
    json["pin_count_low"] = device->countLow;
    json["pin_final_try"] = device->finalTry;
    json["pin_locked"] = device->locked;
    json["label"] = device->token.label;
    json["serial"] = device->token.serial;
    json["device_certificate"] = toJson(device->token.certificates.front());
    // Nobody else may sign with a certificate that the book does not know.
    const std::string known = json.contains("certificate") && json["certificate"].is_object()
                                  ? stringOr(json["certificate"], "sha256", "")
                                  : "";
    json["certificate_known"] = known == device->token.certificates.front().sha256;
}

std::vector<std::pair<std::string, const TokenConfig*>> configured(const Config& config) {
    std::vector<std::pair<std::string, const TokenConfig*>> all;
    if (!config.signer.token.module.empty()) all.emplace_back("", &config.signer.token);
    for (const TokenConfig& token : config.signer.otherTokens)
        all.emplace_back(token.name, &token);
    return all;
}

Json unknownToken(const TokenConfig& token) {
    return {{"serial", token.serial}, {"label", ""}, {"state", "unassigned"}, {"may_sign", Json::array()}, {"acts", 0}};
}

}  // namespace

Result<Json> custodyJson(const Config& config, const KnownToken& token, const TokenState& state, UtcTime now) {
    auto times = custodyTimes(config, token, state, now);
    if (!times) return passOn(times);
    Json signers = Json::array();
    for (const CustodyPerson& person : signersOf(state, now))
        signers.push_back(toJson(person));
    const TokenCertificate* certificate = token.certificate(state.certificate);
    return Json{{"serial", token.serial},
                {"label", token.label},
                {"module", token.module},
                {"state", tokenStateName(state)},
                {"acts", state.acts},
                {"keeper", toJson(state.keeper)},
                {"decision",
                 {{"number", state.decision.number}, {"day", state.decision.day}, {"signer", state.decision.signer}}},
                {"kept_since", state.keeper.isNobody() ? "" : isoUtc(state.keptSince)},
                {"substitutes", substitutesJson(state, now)},
                {"may_sign", std::move(signers)},
                {"certificate", certificate ? toJson(*certificate) : Json(nullptr)},
                {"days_left", times->daysLeft ? Json(*times->daysLeft) : Json(nullptr)},
                {"expiry_warning", times->expiryWarning},
                {"suspended", actOrNull(state.suspended)},
                {"compromised", actOrNull(state.compromised)},
                {"report_due", state.compromised ? isoUtc(compromiseDeadline(*state.compromised)) : ""},
                {"hours_to_report", times->hoursToReport ? Json(*times->hoursToReport) : Json(nullptr)},
                {"reported", actOrNull(state.told)},
                {"revoked", actOrNull(state.revoked)},
                {"return_due", times->returnDue ? isoDay(*times->returnDue) : ""},
                {"return_late", times->returnLate},
                {"returned", actOrNull(state.returned)},
                {"lost", actOrNull(state.lost)}};
}

Result<Json> tokenStatus(const Config& config, Store& store, bool withDevices, UtcTime now) {
    auto known = knownTokens(store.database());
    if (!known) return passOn(known);
    TokenBook book(store.database());
    Json list = Json::array();
    std::set<std::string> shown;
    const auto ofBook = [&](const KnownToken& token) -> Result<Json> {
        auto state = book.state(token);
        if (!state) return passOn(state);
        return custodyJson(config, token, *state, now);
    };
    for (const auto& [tokenName, token] : configured(config)) {
        Json json = unknownToken(*token);
        for (const KnownToken& each : *known) {
            if (each.serial != token->serial) continue;
            auto found = ofBook(each);
            if (!found) return passOn(found);
            json = std::move(*found);
            shown.insert(each.serial);
        }
        json["name"] = tokenName;
        json["configured"] = true;
        if (withDevices) addDevice(config, *token, json);
        list.push_back(std::move(json));
    }
    for (const KnownToken& each : *known) {
        if (shown.contains(each.serial)) continue;
        auto json = ofBook(each);
        if (!json) return passOn(json);
        (*json)["name"] = "";
        (*json)["configured"] = false;
        list.push_back(std::move(*json));
    }
    return Json{{"tokens", std::move(list)}};
}

}  // namespace sohoa
