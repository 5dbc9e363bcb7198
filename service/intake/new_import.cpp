#include "service/intake/new_import.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/registration.h"
#include "store/keeping/admission.h"
#include "store/ledger.h"

namespace sohoa {

namespace {

constexpr auto begun = "import.begun";

// Work that will not fit on the disks does not start.
Result<> admit(const Config& config, Store& store, const ImportTray& tray, const ImportOrder& order) {
    constexpr std::uint64_t bytesOfAPage = 500'000;
    PlannedScan planned;
    planned.pages = order.expectedPages.value_or(
        static_cast<int>(std::max<std::uint64_t>(tray.files().size(), tray.bytes() / bytesOfAPage)));
    planned.dpi = order.dpi;
    Admission::Places places{config.home / "spool", config.home / "work", std::nullopt};
    if (store.database().dialect() == Dialect::Sqlite) places.database = config.home / "store";
    Room room = roomFor(planned);
    room.spool += tray.bytes();
    return Admission(std::move(places)).admit(room);
}

Result<> noteBeginning(Store& store, JobId job, const ImportTray& tray, const Json& mark) {
    Json detail = mark;
    detail.update({{"import", tray.name()}, {"files", tray.files().size()}, {"bytes", tray.bytes()}});
    return appendToLedger(store.database(), job, begun, detail);
}

bool hasTray(const Config& config, Store& store, JobId job) {
    const auto name = trayOf(store.database(), job);
    return name && !name->empty() && ImportTray::open(config.home, *name);
}

bool waitsForItsFiles(const Job& job) {
    return job.order.source == PaperSource::Import && job.state == JobState::Scanning && !job.recalledAt &&
           !(job.held && job.held->code == errors::StateSecret);
}

}  // namespace

Result<JobId> createImport(const Config& config, Store& store, ImportTray& tray, const ImportOrder& order) {
    if (auto admitted = admit(config, store, tray, order); !admitted) return passOn(admitted);
    ScanOrder scan;
    scan.operatorName = order.operatorName;
    scan.source = PaperSource::Import;
    scan.dpi = order.dpi;
    scan.expectedPages = order.expectedPages;
    scan.origin = order.origin;
    scan.direction = order.direction;
    auto due = dueTime(config, now(), 0);
    if (!due) return passOn(due);
    scan.dueAt = *due;
    JobId job;
    auto done = store.database().transaction([&]() -> Result<> {
        auto created = store.createJob(scan);
        if (!created) return passOn(created);
        job = *created;
        if (auto noted = noteBeginning(store, job, tray, order.mark); !noted) return noted;
        return tray.giveTo(job);
    });
    if (!done) return passOn(done);
    return job;
}

Result<> refillImport(const Config& config, Store& store, ImportTray& tray, JobId id, std::string_view person) {
    auto lock = store.lock(id);
    if (!lock) return passOn(lock);
    auto job = store.job(id);
    if (!job) return passOn(job);
    if (!waitsForItsFiles(*job) || hasTray(config, store, id))
        return fail(errors::WrongState, fmt::format("job {} waits for no files", id.value));
    return store.database().transaction([&]() -> Result<> {
        if (auto again = store.startTake(*job); !again) return again;
        if (auto noted = noteBeginning(store, id, tray, {{"by", person}}); !noted) return noted;
        if (job->held)
            if (auto released = store.release(*job, person); !released) return released;
        return tray.giveTo(id);
    });
}

Result<std::string> trayOf(Database& database, JobId job) {
    auto entries = ledgerOf(database, job);
    if (!entries) return passOn(entries);
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (entry->event != begun) continue;
        auto detail = parseJson(entry->detail);
        if (!detail) return passOn(detail);
        return stringOr(*detail, "import", "");
    }
    return std::string();
}

static bool isNeeded(Store& store, const ImportTray& tray) {
    if (tray.job().value == 0) return tray.age() < std::chrono::hours(1);
    const auto job = store.job(tray.job());
    if (!job) return job.error().code != errors::JobUnknown;  // the store is away: nothing is known
    const auto name = trayOf(store.database(), tray.job());
    return waitsForItsFiles(*job) && (!name || *name == tray.name());
}

void sweepTrays(const Config& config, Store& store) {
    for (const std::string& name : ImportTray::names(config.home))
        if (auto tray = ImportTray::open(config.home, name); tray && !isNeeded(store, *tray)) tray->wipe();
}

Result<> resumeImports(const Config& config, Store& store) {
    sweepTrays(config, store);
    auto rows = store.database().query("SELECT id FROM job WHERE state = :1 AND source = :2 AND held_code = :3", 1,
                                       {std::string(name(JobState::Scanning)), std::string(name(PaperSource::Import)),
                                        std::string(errors::ScannerCutOff.name)});
    if (!rows) return passOn(rows);
    for (const SqlRow& row : *rows) {
        const JobId id{integer(row, 0)};
        auto lock = store.lock(id);
        if (!lock) continue;
        auto job = store.job(id);
        if (!job) return passOn(job);
        job->held.reset();
        const bool goesOn = hasTray(config, store, id);
        if (!goesOn)
            job->held = Error{errors::FileUnreadable, "the files are not in memory any more; import them again"};
        if (auto noted = store.record(*job, "import.cut_off", {{"goes_on", goesOn}}); !noted) return noted;
    }
    return {};
}

}  // namespace sohoa
