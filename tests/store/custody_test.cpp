#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "store/custody/token_warnings.h"
#include "store/ledger.h"
#include "store/store.h"
#include "tests/store/custody_samples.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

using namespace test;
using Kind = CustodyActKind;
using testing::ElementsAre;

// How each state comes about, and the acts that may follow it; every other act is refused.
struct Row {
    const char* state;
    std::vector<CustodyAct> before;
    std::vector<Kind> allowed;
};

CustodyAct named(CustodyAct act) {
    act.from.login = act.kind == Kind::HandedOver ? act.by.login : act.from.login;
    act.at = utc("2026-04-20T03:00:00Z");
    return act;
}

CustodyAct takeBack() {
    CustodyAct act = actBy("hoa", Kind::SubstituteEnded);
    act.from.login = "minh";
    return act;
}

// One complete example of every act.
CustodyAct example(Kind kind) {
    switch (kind) {
        case Kind::Assigned: return assignment();
        case Kind::SubstituteAllowed: return permission("minh", "2026-05-01", "2026-05-31");
        case Kind::SubstituteEnded: return takeBack();
        case Kind::HandedOver: return handOver();
        case Kind::Renewed: return renewal('b');
        case Kind::Suspended: return withReason("hoa", Kind::Suspended);
        case Kind::Resumed: return withReason("hoa", Kind::Resumed);
        case Kind::CompromiseReported: return withReason("hoa", Kind::CompromiseReported);
        case Kind::CompromiseTold: return told();
        case Kind::CompromiseLifted: {
            CustodyAct act = lifted();
            act.paper = {"40/KL-SNV", "2026-04-22", "Lê Văn Giám Đốc"};
            return act;
        }
        case Kind::Revoked: return revoked();
        case Kind::Returned: return returned();
        case Kind::Lost: return withReason("hoa", Kind::Lost);
    }
    return {};
}

std::vector<Row> table() {
    const CustodyAct given = assignment(), substitute = permission("minh", "2026-04-01", "2026-04-30");
    const CustodyAct alarm = withReason("minh", Kind::CompromiseReported);
    return {
        {"never assigned", {}, {Kind::Assigned}},
        {"in keeping",
         {given},
         {Kind::SubstituteAllowed, Kind::HandedOver, Kind::Renewed, Kind::Suspended, Kind::CompromiseReported,
          Kind::Revoked, Kind::Returned, Kind::Lost}},
        {"with a substitute",
         {given, substitute},
         {Kind::SubstituteAllowed, Kind::SubstituteEnded, Kind::HandedOver, Kind::Renewed, Kind::Suspended,
          Kind::CompromiseReported, Kind::Revoked, Kind::Returned, Kind::Lost}},
        {"suspended",
         {given, example(Kind::Suspended)},
         {Kind::HandedOver, Kind::Renewed, Kind::Resumed, Kind::CompromiseReported, Kind::Revoked, Kind::Returned,
          Kind::Lost}},
        {"resumed",
         {given, example(Kind::Suspended), example(Kind::Resumed)},
         {Kind::SubstituteAllowed, Kind::HandedOver, Kind::Renewed, Kind::Suspended, Kind::CompromiseReported,
          Kind::Revoked, Kind::Returned, Kind::Lost}},
        {"compromised",
         {given, alarm},
         {Kind::Renewed, Kind::CompromiseTold, Kind::Revoked, Kind::Returned, Kind::Lost}},
        {"compromised, and told",
         {given, alarm, told()},
         {Kind::Renewed, Kind::CompromiseLifted, Kind::Revoked, Kind::Returned, Kind::Lost}},
        {"lifted",
         {given, alarm, told(), example(Kind::CompromiseLifted)},
         {Kind::SubstituteAllowed, Kind::HandedOver, Kind::Renewed, Kind::Suspended, Kind::CompromiseReported,
          Kind::Revoked, Kind::Returned, Kind::Lost}},
        {"revoked", {given, revoked()}, {Kind::CompromiseReported, Kind::Returned, Kind::Lost}},
        {"returned", {given, returned()}, {}},
        {"lost", {given, example(Kind::Lost)}, {Kind::CompromiseTold, Kind::Revoked, Kind::Returned}},
    };
}

TEST(TheActsOfCustody, followEachOtherByTheTableAndNotOtherwise) {
    for (const Row& row : table()) {
        std::vector<CustodyAct> acts;
        for (const CustodyAct& act : row.before)
            acts.push_back(named(act));
        const TokenState state = stateOf(acts);
        for (const Kind kind : allCustodyActKinds()) {
            const auto fits = mayFollow(state, named(example(kind)));
            const bool wanted = std::find(row.allowed.begin(), row.allowed.end(), kind) != row.allowed.end();
            EXPECT_EQ(fits.has_value(), wanted) << row.state << ": " << name(kind);
            const ErrorCode refusal = fits ? errors::CustodyConflict : fits.error().code;
            EXPECT_EQ(refusal, errors::CustodyConflict) << row.state << ": " << name(kind);
        }
    }
}

TEST(AnActOfCustody, isRefusedWhileAFactIsMissing) {
    const TokenState kept = stateOf({named(assignment())});
    const TokenState compromised = after(kept, named(withReason("hoa", Kind::CompromiseReported)));
    const auto missing = [](const TokenState& state, CustodyAct act, const std::function<void(CustodyAct&)>& without) {
        without(act);
        const auto fits = mayFollow(state, named(act));
        return !fits && fits.error().code == errors::CustodyIncomplete ? fits.error().detail : std::string("-");
    };
    EXPECT_EQ(missing({}, assignment(), [](auto& a) { a.paper.number = ""; }), "number");
    EXPECT_EQ(missing({}, assignment(), [](auto& a) { a.paper.day = "5/1/2026"; }), "date");
    EXPECT_EQ(missing({}, assignment(), [](auto& a) { a.paper.signer = ""; }), "signer");
    EXPECT_EQ(missing({}, assignment(), [](auto& a) { a.to = {}; }), "keeper");
    EXPECT_EQ(missing({}, assignment(), [](auto& a) { a.certificate = ""; }), "certificate");
    EXPECT_EQ(missing(kept, handOver(), [](auto& a) { a.confirmedBy = {}; }), "confirmed_by");
    EXPECT_EQ(missing(kept, handOver(), [](auto& a) { a.condition = ""; }), "condition");
    EXPECT_EQ(missing(kept, handOver(), [](auto& a) { a.reason = "vì"; }), "reason");
    EXPECT_EQ(missing(kept, handOver(), [](auto& a) { a.paper.number = ""; }), "number");
    EXPECT_EQ(missing(kept, example(Kind::SubstituteAllowed), [](auto& a) { a.untilDay = ""; }), "until");
    EXPECT_EQ(missing(kept, example(Kind::SubstituteAllowed), [](auto& a) { a.paper.number = ""; }), "number");
    EXPECT_EQ(missing(kept, revoked(), [](auto& a) { a.workingDays = 0; }), "working_days");
    EXPECT_EQ(missing(kept, returned(), [](auto& a) { a.recipient = ""; }), "recipient");
    EXPECT_EQ(missing(kept, example(Kind::Lost), [](auto& a) { a.reason = ""; }), "reason");
    EXPECT_EQ(missing(compromised, told(), [](auto& a) { a.paper.number = ""; }), "number");
    EXPECT_EQ(missing(after(compromised, named(told())), lifted(), [](auto&) {}), "number")
        << "without another certificate there is a written finding";
}

TEST(AnActOfCustody, comesBackFromItsFactsAsItWas) {
    for (const Kind kind : allCustodyActKinds()) {
        CustodyAct act = named(example(kind));
        act.sequence = 7;
        const auto read = custodyActFrom(name(kind), 7, isoUtc(act.at), jsonLine(factsOf(act)));
        ASSERT_TRUE(read) << name(kind);
        EXPECT_EQ(factsOf(*read), factsOf(act)) << name(kind);
        EXPECT_EQ(read->at, act.at);
    }
    EXPECT_FALSE(custodyActFrom("stolen", 1, "2026-04-20T03:00:00Z", "{}"));
    EXPECT_FALSE(custodyActFrom("lost", 1, "2026-04-20T03:00:00Z", "[]"));
}

TEST(ASubstitute, signsWithinTheDaysOfThePermissionInVietnamAndNotOutside) {
    TokenState state = stateOf({named(assignment()), named(permission("minh", "2026-04-25", "2026-04-30"))});
    const auto signers = [&](const char* time) {
        std::string all;
        for (const CustodyPerson& person : signersOf(state, utc(time)))
            all += person.login + " ";
        return all;
    };
    EXPECT_EQ(signers("2026-04-24T16:59:59Z"), "hoa ") << "one second before midnight in Vietnam";
    EXPECT_EQ(signers("2026-04-24T17:00:00Z"), "hoa minh ");
    EXPECT_EQ(signers("2026-04-30T16:59:59Z"), "hoa minh ");
    EXPECT_EQ(signers("2026-04-30T17:00:00Z"), "hoa ");
    state = after(state, named(withReason("hoa", Kind::Suspended)));
    EXPECT_EQ(signers("2026-04-26T03:00:00Z"), "");
}

// 24 April 2026 is a Friday; 27, 30 April and 1 May are holidays.
TEST(ARevokedToken, goesBackWithinWorkingDaysThatHolidaysLengthen) {
    const auto calendar = WorkingCalendar::load(SOHOA_SOURCE_DIR "/data/calendar");
    ASSERT_TRUE(calendar) << calendar.error().detail;
    const Day friday = *dayFromIso("2026-04-24");
    Day expected = friday;
    for (int counted = 0; counted < 5;) {
        expected += std::chrono::days(1);
        if (calendar->isWorkingDay(expected)) ++counted;
    }
    EXPECT_EQ(isoDay(returnDue(friday, 5, *calendar)), isoDay(expected));
    EXPECT_GT(returnDue(friday, 5, *calendar), friday + std::chrono::days(7)) << "a weekend and holidays lie between";
    EXPECT_EQ(isoDay(returnDue(*dayFromIso("2026-06-15"), 5, *calendar)), "2026-06-22") << "a weekend alone";
    EXPECT_EQ(isoDay(returnDue(*dayFromIso("2026-06-15"), 3, *calendar)), "2026-06-18");
    EXPECT_EQ(returnToCentralAgency.workingDays, 5);
    EXPECT_EQ(returnToProvince.workingDays, 3);
}

TEST(ACertificate, isWarnedOf60And30And7DaysBeforeItsEnd) {
    const UtcTime end = utc("2026-12-31T00:00:00Z");
    EXPECT_EQ(expiryWarning(end, end - std::chrono::days(60) - std::chrono::seconds(1)), 0);
    EXPECT_EQ(expiryWarning(end, end - std::chrono::days(60)), 60);
    EXPECT_EQ(expiryWarning(end, end - std::chrono::days(30)), 30);
    EXPECT_EQ(expiryWarning(end, end - std::chrono::days(7)), 7);
    EXPECT_EQ(expiryWarning(end, end + std::chrono::days(1)), 7);
    EXPECT_EQ(daysUntil(end, end - std::chrono::hours(1)), 0);
    EXPECT_EQ(daysUntil(end, end + std::chrono::hours(1)), -1);
}

class TheTokenBook : public OnBothDatabases {
  protected:
    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        database_.emplace(openMigrated());
        namePeople(*database_);
        ASSERT_TRUE(rememberToken(*database_, tokenOf(), time_));
    }
    Database& db() { return *database_; }
    Result<CustodyAct> enter(CustodyAct act) {
        time_ += std::chrono::minutes(1);
        return TokenBook(db(), [&] { return time_; }).enter("VD0001", std::move(act));
    }
    ErrorCode refusal(CustodyAct act) {
        const auto entered = enter(std::move(act));
        EXPECT_FALSE(entered);
        return entered ? errors::BadMessage : entered.error().code;
    }
    TokenState state() { return *TokenBook(db()).state(**knownToken(db(), "VD0001")); }
    TokenHistory history() { return *TokenBook(db()).history("VD0001"); }
    std::vector<std::string> events() {
        std::vector<std::string> all;
        const auto rows = db().query("SELECT event FROM ledger WHERE event LIKE 'token.%' ORDER BY sequence", 1);
        for (const SqlRow& row : *rows)
            all.push_back(text(row, 0));
        return all;
    }

    UtcTime time_ = utc("2026-04-20T03:00:00Z");

  private:
    std::optional<Database> database_;
};

TEST_P(TheTokenBook, keepsEveryActInOrderWithItsPersonsAndTheLedgersEntry) {
    ASSERT_TRUE(enter(assignment()));
    const auto given = enter(handOver());
    ASSERT_TRUE(given) << given.error().detail;
    EXPECT_EQ(given->sequence, 2);
    const TokenHistory book = history();
    ASSERT_EQ(book.acts.size(), 2u);
    EXPECT_EQ(book.acts[0].to.fullName, "Nguyễn Thị Hoa") << "as they were called then";
    EXPECT_EQ(book.acts[1].from.login, "hoa");
    EXPECT_EQ(book.acts[1].to.login, "minh");
    EXPECT_EQ(book.acts[1].confirmedBy.login, "minh");
    EXPECT_EQ(book.alteredAt, 0);
    EXPECT_EQ(state().keeper.login, "minh");
    EXPECT_THAT(events(), ElementsAre("token.assigned", "token.handed_over"));
}

TEST_P(TheTokenBook, isThereAfterARestart) {
    ASSERT_TRUE(enter(assignment()));
    ASSERT_TRUE(enter(withReason("hoa", Kind::CompromiseReported)));
    Database again = open();
    const auto token = knownToken(again, "VD0001");
    ASSERT_TRUE(token && *token);
    EXPECT_EQ((*token)->certificates.front().subject, "Sở Nội vụ tỉnh Ví Dụ");
    const auto found = TokenBook(again).state(**token);
    ASSERT_TRUE(found && found->compromised);
    EXPECT_EQ(found->compromised->at, time_);
    EXPECT_EQ(compromiseDeadline(*found->compromised), time_ + std::chrono::hours(24));
}

TEST_P(TheTokenBook, letsNobodyActWhoMayNot) {
    CustodyAct act = assignment();
    act.by.login = "van";
    EXPECT_EQ(refusal(act), errors::NotAllowed);
    EXPECT_EQ(refusal(assignment("van")), errors::NotAllowed) << "a keeper certifies";
    EXPECT_EQ(refusal(assignment("ai")), errors::NoAccount);
    ASSERT_TRUE(enter(assignment()));
    EXPECT_EQ(refusal(withReason("van", Kind::CompromiseReported)), errors::NotAllowed);
    ASSERT_TRUE(Accounts(db()).disable("minh", "test"));
    EXPECT_EQ(refusal(handOver()), errors::AccountDisabled);
    EXPECT_THAT(events(), ElementsAre("token.assigned")) << "what was refused leaves nothing";
}

TEST_P(TheTokenBook, letsTheKeeperReportWhoeverHasLostTheRoleMeanwhile) {
    ASSERT_TRUE(enter(assignment()));
    ASSERT_TRUE(Accounts(db()).setRoles("hoa", {Role::Operator}, "test"));
    EXPECT_EQ(refusal(withReason("hoa", Kind::Suspended)), errors::NotAllowed);
    EXPECT_TRUE(enter(withReason("hoa", Kind::CompromiseReported)));
}

TEST_P(TheTokenBook, wantsBothToSignAHandOver) {
    ASSERT_TRUE(enter(assignment()));
    CustodyAct act = handOver();
    act.by.login = "lanhdao";
    EXPECT_EQ(refusal(act), errors::CustodyConflict) << "nobody signs for another";
    act = handOver();
    act.confirmedBy.login = "lanhdao";
    EXPECT_EQ(refusal(act), errors::CustodyConflict);
    std::swap(act.by.login, act.confirmedBy.login);
    act.by.login = "minh";
    act.confirmedBy.login = "hoa";
    EXPECT_TRUE(enter(act)) << "either of them may enter it";
}

TEST_P(TheTokenBook, liftsACompromiseByTwoPersonsWithAnotherCertificateOrAFinding) {
    ASSERT_TRUE(enter(assignment()));
    ASSERT_TRUE(enter(withReason("minh", Kind::CompromiseReported)));
    EXPECT_EQ(refusal(lifted()), errors::CustodyConflict) << "the agency was not told";
    ASSERT_TRUE(enter(told()));
    EXPECT_EQ(refusal(lifted()), errors::CustodyIncomplete) << "neither certificate nor finding";
    EXPECT_EQ(refusal(lifted("lanhdao", "lanhdao")), errors::CustodyConflict);
    ASSERT_TRUE(rememberToken(db(), tokenOf("VD0001", certificateOf('b')), time_));
    ASSERT_TRUE(enter(renewal('b')));
    ASSERT_TRUE(enter(lifted()));
    EXPECT_FALSE(state().compromised);
    EXPECT_EQ(state().certificate, std::string(64, 'b'));
    EXPECT_EQ(refusal(renewal('a')), errors::CustodyConflict) << "the old certificate does not come back";
}

TEST_P(TheTokenBook, assignsAReturnedTokenOnlyWithAnotherCertificate) {
    ASSERT_TRUE(enter(assignment()));
    ASSERT_TRUE(enter(revoked()));
    ASSERT_TRUE(enter(returned()));
    EXPECT_TRUE(state().keeper.isNobody());
    EXPECT_EQ(refusal(assignment()), errors::CustodyConflict);
    ASSERT_TRUE(enter(assignment("minh", 'b')));
    EXPECT_EQ(state().keeper.login, "minh");
    EXPECT_FALSE(state().revoked);
}

TEST_P(TheTokenBook, writesAnActOnceAndShowsWhatWasChangedBehindIt) {
    ASSERT_TRUE(enter(assignment()));
    ASSERT_TRUE(enter(withReason("hoa", Kind::Suspended)));
    EXPECT_FALSE(db().execute("UPDATE token_act SET facts = '{}' WHERE sequence = 1"));
    EXPECT_FALSE(db().execute("DELETE FROM token_act"));
    EXPECT_EQ(history().alteredAt, 0);
    // Whoever owns the database can take the guard away.
    if (GetParam() == Dialect::Sqlite) {
        ASSERT_TRUE(db().execute("DROP TRIGGER token_act_is_not_changed"));
    } else {
        ASSERT_TRUE(db().execute("ALTER TABLE token_act DISABLE TRIGGER USER"));
    }
    ASSERT_TRUE(db().execute("UPDATE token_act SET facts = '{\"by\":{\"login\":\"van\"}}' WHERE sequence = 1"));
    EXPECT_EQ(history().alteredAt, 1);
    const auto verdict = verifyLedger(db());
    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->brokenAt, 0) << "the ledger itself is whole, so it is the book that was changed";
}

TEST_P(TheTokenBook, breaksTheLedgerWhereItsEntryIsChanged) {
    ASSERT_TRUE(enter(assignment()));
    ASSERT_TRUE(enter(handOver()));
    if (GetParam() == Dialect::Sqlite) {
        ASSERT_TRUE(db().execute("DROP TRIGGER ledger_is_not_changed"));
    } else {
        ASSERT_TRUE(db().execute("ALTER TABLE ledger DISABLE TRIGGER USER"));
    }
    ASSERT_TRUE(
        db().execute("UPDATE ledger SET detail = REPLACE(detail, 'minh', 'mink') WHERE event = "
                     "'token.handed_over'"));
    const auto verdict = verifyLedger(db());
    ASSERT_TRUE(verdict);
    EXPECT_NE(verdict->brokenAt, 0);
}

TEST_P(TheTokenBook, tellsEachStepOfACertificatesEndOnce) {
    ASSERT_TRUE(rememberToken(db(), tokenOf("VD0002", certificateOf('c', "2026-12-31T00:00:00Z")), time_));
    ASSERT_TRUE(TokenBook(db(), [&] { return time_; }).enter("VD0002", assignment("hoa", 'c')));
    ASSERT_TRUE(enter(assignment()));
    const UtcTime end = utc("2026-12-31T00:00:00Z");
    const auto told = [&](int daysBefore) {
        const auto warnings = warnOfExpiry(db(), end - std::chrono::days(daysBefore));
        EXPECT_TRUE(warnings);
        std::string all;
        for (const TokenWarning& warning : *warnings)
            all += warning.token + ":" + std::to_string(warning.days) + "/" + std::to_string(warning.daysLeft) + " ";
        return all;
    };
    EXPECT_EQ(told(61), "");
    EXPECT_EQ(told(60), "VD0002:60/60 ");
    EXPECT_EQ(told(59), "") << "once";
    EXPECT_EQ(told(5), "VD0002:7/5 ") << "the machine was off at 30: the nearest step says it";
    EXPECT_EQ(told(3), "");
    EXPECT_EQ(told(-3), "");
}

TEST_P(TheTokenBook, tellsAPinsTroubleOnceADay) {
    const KnownToken token = **knownToken(db(), "VD0001");
    EXPECT_TRUE(*warnOfPin(db(), token, PinTrouble::CountLow, utc("2026-04-20T03:00:00Z")));
    EXPECT_FALSE(*warnOfPin(db(), token, PinTrouble::CountLow, utc("2026-04-20T09:00:00Z")));
    EXPECT_TRUE(*warnOfPin(db(), token, PinTrouble::FinalTry, utc("2026-04-20T09:00:00Z")));
    EXPECT_TRUE(*warnOfPin(db(), token, PinTrouble::CountLow, utc("2026-04-20T18:00:00Z"))) << "tomorrow in Vietnam";
}

SOHOA_ON_BOTH_DATABASES(TheTokenBook);

}  // namespace
}  // namespace sohoa
