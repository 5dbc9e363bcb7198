// What was done in some days, in counts.
#include "core/day.h"
#include "core/error_codes.h"
#include "service/bus/method.h"
#include "service/bus/nameless_file.h"
#include "service/office.h"
#include "service/report_form.h"
#include "store/day_report.h"

namespace sohoa {

namespace {

constexpr auto longestSpan = std::chrono::days(366);

// Days of Vietnam, both included; today where nothing is said.
Result<ReportSpan> spanIn(const Json& request) {
    const std::string today = isoDay(dayInVietnam(now())), first = stringOr(request, "from", today);
    const auto from = dayFromIso(first), to = dayFromIso(stringOr(request, "to", first));
    const std::string word = stringOr(request, "origin", "");
    const auto origin = originNamed(word);
    if (!from || !to || *to < *from || *to - *from > longestSpan) return fail(errors::BadRequest, "from, to");
    if (!origin && !word.empty()) return fail(errors::BadRequest, "origin");
    using namespace std::chrono_literals;
    return ReportSpan{timeInVietnam(*from, 0min), timeInVietnam(*to + std::chrono::days(1), 0min), origin};
}

Json toJson(const Reconciliation& counts) {
    return {{"fed", counts.fed},
            {"not_kept", counts.notKept},
            {"stored", counts.stored},
            {"set_aside", counts.setAside},
            {"in_document", counts.inDocument},
            {"balances", counts.balances()}};
}

Json stagesJson(const DayReport& report) {
    Json stages = Json::object();
    for (const auto& [stage, times] : report.stageTimes)
        stages[stage] = {{"count", times.count}, {"mean_s", times.meanSeconds}, {"median_s", times.medianSeconds}};
    return stages;
}

Json reachedJson(const DayReport& report) {
    Json reached = Json::object();
    for (const JobState state :
         {JobState::Scanned, JobState::Recognized, JobState::Confirmed, JobState::Archived, JobState::Certified,
          JobState::Sent, JobState::Delivered, JobState::Accepted, JobState::Refused, JobState::Cancelled}) {
        const std::string word(name(state));
        const auto found = report.reached.find(word);
        reached[word] = found == report.reached.end() ? 0 : found->second;
    }
    return reached;
}

Result<Json> reportJson(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto span = spanIn(*request);
    if (!span) return passOn(span);
    auto counted = dayReport(desk.store.database(), *span);
    if (!counted) return passOn(counted);
    return Json{{"from", isoUtc(span->from)},
                {"until", isoUtc(span->until)},
                {"documents", counted->documents},
                {"sheets", counted->sheets},
                {"pages", counted->pages},
                {"content", counted->content},
                {"blank", counted->blank},
                {"separators", counted->separators},
                {"unread", counted->unread},
                {"pages_by_hour", counted->pagesByHour},
                {"held", counted->held},
                {"doubts", counted->doubts},
                {"reached", reachedJson(*counted)},
                {"stages", stagesJson(*counted)},
                {"reconciliation", toJson(counted->reconciliation)}};
}

Result<QVariantList> report(Desk& desk, const Call& call) {
    auto json = reportJson(desk, call);
    if (!json) return passOn(json);
    return busAnswer(*json);
}

Result<QVariantList> printed(Desk& desk, const Call& call) {
    auto json = reportJson(desk, call);
    if (!json) return passOn(json);
    const NamelessFile pdf(desk.config.home, ".pdf");
    Json form = reportForm(desk.config, *json, now());
    form["output"] = pdf.path().string();
    static Reporter nobodyListens;
    auto printer = Office{desk.config, desk.store, nobodyListens, {}, {}, {}}.startStage("sohoa-pdfa");
    if (!printer) return passOn(printer);
    auto made = printer->ask(form, std::chrono::seconds(60));
    if (!made) return passOn(made);
    auto handed = pdf.handOver();
    if (!handed) return passOn(handed);
    (*json)["sha256"] = stringOr(*made, "sha256", "");
    return QVariantList{*handed} + busAnswer(*json);
}

}  // namespace

Methods reportMethods() {
    return {{"DayReport", Permission::ReadRecords, Pace::Shown, false, report},
            {"PrintReport", Permission::ReadRecords, Pace::Shown, true, printed}};
}

}  // namespace sohoa
