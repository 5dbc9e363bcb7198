#include "service/intake/hot_intake.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/intake/aside.h"
#include "service/intake/file_copy.h"
#include "service/intake/new_import.h"
#include "store/ledger.h"
#include "store/people/accounts.h"
#include "store/people/proper_line.h"

namespace sohoa {

namespace {

Json markOf(const FileState& state) {
    return {{"inode", state.inode}, {"modified", state.modified}, {"length", state.bytes}};
}

Result<bool> cameFrom(Store& store, JobId job, const FileState& state) {
    auto entries = ledgerOf(store.database(), job);
    if (!entries) return passOn(entries);
    const Json mark = markOf(state);
    return std::any_of(entries->begin(), entries->end(), [&](const LedgerEntry& entry) {
        if (entry.event != "import.begun") return false;
        const auto detail = parseJson(entry.detail);
        return detail && std::all_of(mark.items().begin(), mark.items().end(), [&](const auto& part) {
                   return detail->contains(part.key()) && detail->at(part.key()) == part.value();
               });
    });
}

Result<Sha256> digestOf(int file) { return sha256OfFile(fmt::format("/proc/self/fd/{}", file)); }

// The job that was made of this very file before we were started; 0 where there is none. Jobs that have their pages
// keep the file as an attachment; the others are few.
Result<JobId> madeBefore(Store& store, const StableFile& file) {
    auto digest = digestOf(file.file.get());
    if (!digest) return passOn(digest);
    auto rows = store.database().query(
        "SELECT id FROM job WHERE source = :1 AND origin = :2 AND "
        "(state IN (:3, :4) OR id IN (SELECT job_id FROM attachment WHERE sha256 = :5)) ORDER BY id DESC LIMIT 2000",
        1,
        {std::string(name(PaperSource::Import)), std::string(name(Origin::Batch)),
         std::string(name(JobState::Scanning)), std::string(name(JobState::Cancelled)), digest->hex()});
    if (!rows) return passOn(rows);
    for (const SqlRow& row : *rows) {
        const JobId job{integer(row, 0)};
        auto same = cameFrom(store, job, file.state);
        if (!same) return passOn(same);
        if (*same) return job;
    }
    return JobId{};
}

// The person answers for what is put there, so it must be one who could have scanned it.
Result<> checkOperator(Store& store, const std::string& login) {
    auto account = Accounts(store.database()).find(login);
    if (!account || !account->enabled || !may(account->person, Permission::Scan))
        return fail(errors::BadConfig, "[intake] operator: nobody who may scan");
    return {};
}

// What passes by itself, or when a person has put the machine right, is no fault of the file's.
bool mayStillBecomePages(const ErrorCode& code) {
    static const std::array waiting{errors::DiskFull,     errors::NoMemoryFolder, errors::NoRoom,
                                    errors::HeldByPerson, errors::ScannerCutOff,  errors::FileUnwritable};
    return code.remedy == Remedy::Retry || std::find(waiting.begin(), waiting.end(), code) != waiting.end();
}

bool isAboutTheFile(const Error& error) {
    return std::string_view(error.code.name).starts_with("intake.") && error.code != errors::IntakeChanging;
}

Result<ImportTray> trayWith(const Config& config, const StableFile& file) {
    auto tray = ImportTray::begin(config.home, config.intake.operatorName);
    if (!tray) return tray;
    const std::string title = properLine(file.name, 200).value_or("");
    if (auto added = tray->add(file.file.get(), title.empty() ? "tep" : title); !added) {
        tray->wipe();
        return passOn(added);
    }
    return tray;
}

}  // namespace

Result<JobId> HotIntake::makeJob(Store& store, const StableFile& file) {
    auto tray = trayWith(config_, file);
    if (!tray) return passOn(tray);
    ImportOrder order;
    order.operatorName = config_.intake.operatorName;
    order.origin = Origin::Batch;
    order.mark = markOf(file.state);
    auto job = createImport(config_, store, *tray, order);
    if (!job) tray->wipe();
    return job;
}

Result<> HotIntake::refill(Store& store, const StableFile& file, JobId job) {
    auto tray = trayWith(config_, file);
    if (!tray) return passOn(tray);
    auto refilled = refillImport(config_, store, *tray, job, config_.intake.operatorName);
    if (!refilled) {
        tray->wipe();
        return refilled;
    }
    wake_(job);
    return {};
}

Result<> HotIntake::settle(Store& store, const Descriptor& folder, const StableFile& file, JobId id) {
    auto job = store.job(id);
    if (!job) return passOn(job);
    if (job->state == JobState::Cancelled)
        return moveAside(folder, file.name, Error{errors::Cancelled, ""}, file.state);
    if (job->state != JobState::Scanning) return moveAside(folder, file.name, std::nullopt, file.state);
    if (!job->held || mayStillBecomePages(job->held->code)) return {};
    if (job->held->code == errors::FileUnreadable) return refill(store, file, id);
    return moveAside(folder, file.name, job->held, file.state);
}

Result<> HotIntake::takeUp(Store& store, const Descriptor& folder, StableFile& file) {
    auto known = jobs_.find(file.state);
    if (known == jobs_.end()) {
        auto job = madeBefore(store, file);
        if (!job) return passOn(job);
        if (job->value == 0) {
            job = makeJob(store, file);
            if (!job && job.error().code == errors::IntakeChanging) return watch_.forget(file.name), Result<>();
            if (!job && isAboutTheFile(job.error())) return moveAside(folder, file.name, job.error(), file.state);
            if (!job) return passOn(job);
            wake_(*job);
        }
        known = jobs_.emplace(file.state, *job).first;
    }
    return settle(store, folder, file, known->second);
}

Result<> HotIntake::look(Store& store, FolderWatch::Clock::time_point now) {
    auto seen = watch_.look(now);
    if (!seen) return passOn(seen);
    if (auto answers = checkOperator(store, config_.intake.operatorName); !answers) return answers;
    Result<> first;  // what went wrong first; the other files are looked at nevertheless
    const auto note = [&](Result<> done) {
        if (!done && first) first = std::move(done);
    };
    for (const RefusedFile& refused : seen->refused)
        note(moveAside(seen->folder, refused.name, refused.why));
    for (StableFile& file : seen->ready)
        note(takeUp(store, seen->folder, file));
    std::erase_if(jobs_, [&](const auto& known) {
        return std::none_of(seen->ready.begin(), seen->ready.end(),
                            [&](const StableFile& file) { return file.state == known.first; });
    });
    return first;
}

}  // namespace sohoa
