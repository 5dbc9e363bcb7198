// What people ask of the scanner: a new document, going on, one page again, further pages, another order.
#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/bus/decide.h"
#include "service/bus/method.h"
#include "service/profiles.h"
#include "service/registration.h"
#include "service/scanning/scan_decisions.h"
#include "service/scanning/scan_json.h"
#include "store/keeping/admission.h"

namespace sohoa {

namespace {

// Work that will not fit on the disks does not start.
Result<> admit(const Desk& desk, const ScanOrder& order) {
    PlannedScan planned;
    planned.pages = order.expectedPages.value_or(planned.pages);
    planned.dpi = order.dpi;
    planned.mode = order.mode;
    const auto& home = desk.config.home;
    Admission::Places places{home / "spool", home / "work", std::nullopt};
    if (desk.store.database().dialect() == Dialect::Sqlite) places.database = home / "store";
    return Admission(std::move(places)).admit(roomFor(planned));
}

// What the order says otherwise than its profile. Keys that are missing, "" and 0 say nothing.
Result<ScanOverrides> overridesIn(const Json& request) {
    ScanOverrides overrides;
    const std::string source = stringOr(request, "source", ""), mode = stringOr(request, "mode", ""),
                      paper = stringOr(request, "paper", ""), device = stringOr(request, "device", "");
    if (!source.empty()) {
        const auto named = profileSourceNamed(source);
        if (!named) return fail(errors::BadRequest, "source");
        overrides.source = named->source;
        overrides.manualDuplex = named->manualDuplex;
    }
    if (!mode.empty()) {
        overrides.mode = colorModeNamed(mode);
        if (!overrides.mode) return fail(errors::BadRequest, "mode");
    }
    if (!paper.empty()) overrides.paper = paper;
    if (!device.empty()) overrides.device = device;
    if (const auto dpi = integerOr(request, "dpi", 0); dpi != 0) {
        if (dpi < 0 || dpi > mostProfileDpi.value) return fail(errors::BadRequest, "dpi");
        overrides.dpi = Dpi{int(dpi)};
    }
    if (request.contains("brightness")) overrides.brightness = int(integerOr(request, "brightness", 0));
    return overrides;
}

Result<ScanOrder> orderFrom(const Desk& desk, const Json& request) {
    auto profile = Profiles(desk.config).find(stringOr(request, "profile", ""));
    if (!profile) return passOn(profile);
    auto overrides = overridesIn(request);
    if (!overrides) return passOn(overrides);
    auto settings = effective(*profile, *overrides);
    if (!settings) return passOn(settings);
    const auto origin = originNamed(stringOr(request, "origin", "kiosk"));
    const auto direction = directionNamed(stringOr(request, "direction", "incoming"));
    const std::int64_t expected = integerOr(request, "expect", 0), sheets = integerOr(request, "expect_sheets", 0);
    if (!origin || !direction || expected < 0 || expected > 10'000 || sheets < 0 || sheets > 5'000)
        return fail(errors::BadRequest, "origin, direction, expect");
    ScanOrder order;
    order.device = settings->device;
    order.source = settings->source;
    order.manualDuplex = settings->manualDuplex;
    order.mode = settings->mode;
    order.dpi = settings->dpi;
    order.paper = settings->paper;
    order.profile = settings->name;
    order.settings = jsonLine({{"brightness", settings->brightness},
                               {"confirm_empty", settings->confirmEmpty},
                               {"quality", toJson(settings->quality)}});
    order.origin = *origin;
    order.direction = *direction;
    const bool bothSides = order.source == PaperSource::AdfDuplex || order.manualDuplex;
    if (expected > 0) order.expectedPages = int(expected);
    if (sheets > 0) order.expectedPages = int(sheets) * (bothSides ? 2 : 1);
    return order;
}

Result<QVariantList> scan(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto order = orderFrom(desk, *request);
    if (!order) return passOn(order);
    if (!boolOr(*request, "no_state_secret", false)) return fail(errors::NotDeclared);
    order->operatorName = call.person.login;
    auto due = dueTime(desk.config, now(), 0);
    if (!due) return passOn(due);
    order->dueAt = *due;
    if (auto admitted = admit(desk, *order); !admitted) return passOn(admitted);
    auto id = desk.store.createJob(*order);
    if (!id) return passOn(id);
    desk.lanes.wake(*id);
    return QVariantList{qlonglong(id->value)};
}

Result<QVariantList> goOn(Desk& desk, const Call& call) {
    const std::string word = call.text(1);
    const auto kind = scanPlanNamed(word);
    if (!kind && !word.empty()) return fail(errors::BadRequest, "how");
    return decide(
        desk, JobId{call.number(0)},
        [&](const Office& office, Job& job) { return goOnScanning(office.store, job, kind, call.person.login); },
        WhileHeld::Allowed);
}

Result<QVariantList> expect(Desk& desk, const Call& call) {
    const std::int64_t pages = call.number(1);
    if (pages < 0 || pages > 10'000) return fail(errors::BadRequest, "pages");
    return decide(
        desk, JobId{call.number(0)},
        [&](const Office& office, Job& job) {
            return expectPages(office.store, job, pages > 0 ? std::optional(int(pages)) : std::nullopt,
                               call.person.login);
        },
        WhileHeld::Allowed);
}

Result<QVariantList> editPages(Desk& desk, const Call& call) {
    auto request = call.json(1);
    if (!request) return passOn(request);
    const std::string what = stringOr(*request, "do", ""), sourceName = stringOr(*request, "source", "");
    const PageNumber page{int(integerOr(*request, "page", 0))};
    const int to = int(integerOr(*request, "to", 0)), quarters = int(integerOr(*request, "quarters", 0));
    const auto source = paperSourceNamed(sourceName);
    if (!sourceName.empty() && (!source || *source == PaperSource::Import)) return fail(errors::BadRequest, "source");
    return decide(
        desk, JobId{call.number(0)},
        [&](const Office& office, Job& job) -> Result<> {
            Store& store = office.store;
            const std::string& person = call.person.login;
            if (what == "restore") return restorePage(store, job, page, person);
            if (what == "move") return movePage(store, job, page, to, person);
            if (what == "turn" && quarters >= 1 && quarters <= 3) return turnPage(store, job, page, quarters, person);
            if (what == "accept") return acceptPage(store, job, page, person);
            if (what == "rescan") return scanAgain(store, job, page, source, person);
            if (what == "insert") return scanInto(store, job, to, source, person);
            return fail(errors::BadRequest, "do, quarters");
        },
        WhileHeld::Allowed);
}

Result<QVariantList> scanState(Desk& desk, const Call& call) {
    auto job = desk.store.job(JobId{call.number(0)});
    if (!job) return passOn(job);
    auto answer = scanJson(desk.store, *job);
    if (!answer) return passOn(answer);
    return busAnswer(*answer);
}

}  // namespace

Methods scanMethods() {
    return {{"Scan", Permission::Scan, Pace::Quick, true, scan},
            {"GoOnScanning", Permission::Scan, Pace::Quick, true, goOn},
            {"ExpectPages", Permission::Scan, Pace::Quick, true, expect},
            {"EditPages", Permission::Scan, Pace::Quick, true, editPages},
            {"ScanState", Permission::ReadRecords, Pace::Quick, false, scanState}};
}

}  // namespace sohoa
