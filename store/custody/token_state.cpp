#include "store/custody/token_state.h"

#include <algorithm>

#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa {

bool Substitute::mayActOn(Day day) const {
    const auto from = dayFromIso(fromDay), until = dayFromIso(untilDay);
    return from && until && *from <= day && day <= *until;
}

TokenState after(TokenState state, const CustodyAct& act) {
    ++state.acts;
    switch (act.kind) {
        case CustodyActKind::Assigned:
            state.suspended = state.compromised = state.told = state.revoked = state.returned = std::nullopt;
            state.keeper = act.to;
            state.decision = act.paper;
            state.keptSince = act.at;
            break;
        case CustodyActKind::SubstituteAllowed:
            state.substitutes.push_back({act.to, act.paper, act.fromDay, act.untilDay});
            break;
        case CustodyActKind::SubstituteEnded:
            std::erase_if(state.substitutes, [&](const Substitute& s) { return s.person.login == act.from.login; });
            break;
        case CustodyActKind::HandedOver:
            state.keeper = act.to;
            state.decision = act.paper;
            state.keptSince = act.at;
            state.substitutes.clear();  // they were allowed to stand in for the one before
            break;
        case CustodyActKind::Renewed: break;
        case CustodyActKind::Suspended: state.suspended = act; break;
        case CustodyActKind::Resumed: state.suspended = std::nullopt; break;
        case CustodyActKind::CompromiseReported: state.compromised = act; break;
        case CustodyActKind::CompromiseTold: state.told = act; break;
        case CustodyActKind::CompromiseLifted: state.compromised = state.told = std::nullopt; break;
        case CustodyActKind::Revoked: state.revoked = act; break;
        case CustodyActKind::Returned:
            state.returned = act;
            state.keeper = {};
            state.substitutes.clear();
            break;
        case CustodyActKind::Lost:
            state.lost = act;
            // Whoever has it may have the key: the same clock runs.
            if (!state.compromised) state.compromised = act;
            break;
    }
    const bool changes = act.kind == CustodyActKind::Assigned || act.kind == CustodyActKind::Renewed;
    if (changes && !act.certificate.empty() && act.certificate != state.certificate) {
        state.certificate = act.certificate;
        state.certificates.push_back(act.certificate);
    }
    return state;
}

TokenState stateOf(const std::vector<CustodyAct>& acts) {
    TokenState state;
    for (const CustodyAct& act : acts)
        state = after(std::move(state), act);
    return state;
}

namespace {

constexpr std::size_t shortestReason = 10;  // characters

tl::unexpected<Error> missing(const char* what) { return fail(errors::CustodyIncomplete, what); }
tl::unexpected<Error> conflict(const char* what) { return fail(errors::CustodyConflict, what); }

Result<> needsPaper(const CustodyPaper& paper) {
    if (paper.number.empty()) return missing("number");
    if (!dayFromIso(paper.day)) return missing("date");
    return {};
}

Result<> needsDecision(const CustodyPaper& paper) {
    if (auto there = needsPaper(paper); !there) return there;
    if (paper.signer.empty()) return missing("signer");
    return {};
}

Result<> needsReason(const CustodyAct& act) {
    if (codePoints(trimmed(act.reason)).size() < shortestReason) return missing("reason");
    return {};
}

bool had(const TokenState& state, const std::string& certificate) {
    return std::find(state.certificates.begin(), state.certificates.end(), certificate) != state.certificates.end();
}

// What the act says of itself, whatever went before.
Result<> isComplete(const CustodyAct& act) {
    if (act.by.isNobody()) return missing("by");
    switch (act.kind) {
        case CustodyActKind::Assigned:
            if (act.to.isNobody()) return missing("keeper");
            if (act.certificate.empty()) return missing("certificate");
            return needsDecision(act.paper);
        case CustodyActKind::SubstituteAllowed:
            if (act.to.isNobody()) return missing("substitute");
            if (!dayFromIso(act.fromDay)) return missing("from");
            if (!dayFromIso(act.untilDay)) return missing("until");
            return needsDecision(act.paper);
        case CustodyActKind::SubstituteEnded:
            if (act.from.isNobody()) return missing("substitute");
            return {};
        case CustodyActKind::HandedOver:
            if (act.to.isNobody()) return missing("to");
            if (act.confirmedBy.isNobody()) return missing("confirmed_by");
            if (act.condition.empty()) return missing("condition");
            if (auto reason = needsReason(act); !reason) return reason;
            return needsDecision(act.paper);
        case CustodyActKind::Renewed:
            if (act.certificate.empty()) return missing("certificate");
            return {};
        case CustodyActKind::Suspended:
        case CustodyActKind::Resumed:
        case CustodyActKind::CompromiseReported:
        case CustodyActKind::Lost: return needsReason(act);
        case CustodyActKind::CompromiseTold:
            if (act.recipient.empty()) return missing("reported_to");
            if (act.paper.number.empty()) return missing("number");
            return {};
        case CustodyActKind::CompromiseLifted:
            if (act.confirmedBy.isNobody()) return missing("confirmed_by");
            return needsReason(act);
        case CustodyActKind::Revoked:
            if (act.workingDays <= 0) return missing("working_days");
            return needsPaper(act.paper);
        case CustodyActKind::Returned:
            if (act.recipient.empty()) return missing("recipient");
            if (act.condition.empty()) return missing("condition");
            return needsPaper(act.paper);
    }
    return {};
}

// Assigned again only as what the issuer gave out anew.
Result<> mayBeAssigned(const TokenState& state, const CustodyAct& act) {
    if (state.lost) return conflict("it is lost");
    if (state.returned)
        return had(state, act.certificate) ? Result<>(conflict("it was returned with this certificate")) : Result<>();
    if (!state.keeper.isNobody()) return conflict("it has a keeper, who hands it over");
    if (state.compromised) return conflict("the key is compromised");
    return {};
}

Result<> mayHandOver(const TokenState& state, const CustodyAct& act) {
    if (act.from.login != state.keeper.login) return conflict("another person is the keeper");
    if (act.to.login == state.keeper.login) return conflict("this is the keeper already");
    const bool bothSign = (act.by.login == act.from.login && act.confirmedBy.login == act.to.login) ||
                          (act.by.login == act.to.login && act.confirmedBy.login == act.from.login);
    if (!bothSign) return conflict("who gives it and who takes it sign, nobody for them");
    return {};
}

Result<> mayAllowSubstitute(const TokenState& state, const CustodyAct& act) {
    if (act.to.login == state.keeper.login) return conflict("this is the keeper");
    const Day from = *dayFromIso(act.fromDay), until = *dayFromIso(act.untilDay);
    if (until < from || until < dayInVietnam(act.at)) return conflict("the permission is over before it begins");
    const bool known = std::any_of(state.substitutes.begin(), state.substitutes.end(), [&](const Substitute& s) {
        return s.person.login == act.to.login && s.untilDay >= act.fromDay && s.fromDay <= act.untilDay;
    });
    if (known) return conflict("this person has a permission for these days");
    return {};
}

Result<> mayLift(const TokenState& state, const CustodyAct& act) {
    if (!state.compromised) return conflict("nothing was reported");
    if (state.lost || state.revoked) return conflict("it goes back to the issuer");
    if (!state.told) return conflict("the managing agency has not been told");
    if (act.by.login == act.confirmedBy.login) return conflict("two persons");
    const std::string& exposed = state.compromised->certificate;
    if (!exposed.empty() && state.certificate != exposed) return {};
    return needsDecision(act.paper);  // the finding
}

}  // namespace

Result<> mayFollow(const TokenState& state, const CustodyAct& act) {
    if (auto complete = isComplete(act); !complete) return complete;
    if (act.kind == CustodyActKind::Assigned) return mayBeAssigned(state, act);
    if (state.acts == 0 || (state.returned && state.keeper.isNobody())) return conflict("nobody keeps it");
    switch (act.kind) {
        case CustodyActKind::CompromiseTold:
            if (!state.compromised || state.told) return conflict("there is nothing to tell, or it was told");
            return {};
        case CustodyActKind::CompromiseLifted: return mayLift(state, act);
        case CustodyActKind::CompromiseReported:
            if (state.compromised) return conflict("it was reported before");
            return {};
        case CustodyActKind::Lost:
            if (state.lost) return conflict("it is lost already");
            return {};
        case CustodyActKind::Returned: return {};
        case CustodyActKind::Revoked:
            if (state.revoked) return conflict("it is revoked already");
            return {};
        case CustodyActKind::SubstituteEnded: {
            const bool known = std::any_of(state.substitutes.begin(), state.substitutes.end(),
                                           [&](const Substitute& s) { return s.person.login == act.from.login; });
            if (!known) return conflict("this person has no permission");
            return {};
        }
        case CustodyActKind::Assigned:
        case CustodyActKind::SubstituteAllowed:
        case CustodyActKind::HandedOver:
        case CustodyActKind::Renewed:
        case CustodyActKind::Suspended:
        case CustodyActKind::Resumed: break;
    }
    if (state.lost || state.revoked) return conflict("it is lost or revoked");
    if (act.kind == CustodyActKind::Renewed)
        return had(state, act.certificate) ? Result<>(conflict("it had this certificate before")) : Result<>();
    if (state.compromised) return conflict("the key is compromised");
    if (act.kind == CustodyActKind::HandedOver) return mayHandOver(state, act);
    if (act.kind == CustodyActKind::Resumed)
        return state.suspended ? Result<>() : Result<>(conflict("it is not suspended"));
    if (state.suspended) return conflict("it is suspended");
    return act.kind == CustodyActKind::SubstituteAllowed ? mayAllowSubstitute(state, act) : Result<>();
}

std::vector<CustodyPerson> signersOf(const TokenState& state, UtcTime now) {
    std::vector<CustodyPerson> signers;
    if (state.keeper.isNobody() || state.suspended || state.compromised || state.revoked || state.returned ||
        state.lost)
        return signers;
    signers.push_back(state.keeper);
    for (const Substitute& substitute : state.substitutes)
        if (substitute.mayActOn(dayInVietnam(now))) signers.push_back(substitute.person);
    return signers;
}

UtcTime compromiseDeadline(const CustodyAct& compromised) { return compromised.at + compromiseTerm; }

Day returnDue(Day notice, int workingDays, const WorkingCalendar& calendar) {
    Day day = notice;
    for (int i = 0; i < workingDays; ++i)
        day = calendar.nextWorkingDay(day);
    return day;
}

}  // namespace sohoa
