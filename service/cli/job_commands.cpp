#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/chain.h"
#include "service/cli/command.h"
#include "service/cli/job_json.h"
#include "service/cli/open_office.h"
#include "service/cli/pin_prompt.h"
#include "service/job_words.h"

namespace sohoa::cli {

static int listJobs(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto jobs = (*office)->store.jobs();
    if (!jobs) return report(jobs.error(), invocation.json);
    Json list = Json::array();
    for (const Job& job : *jobs) {
        list.push_back(jobJson((*office)->store, job));
        if (invocation.json) continue;
        printLine(fmt::format("#{:<5} {:<12} {:<18} {}{}", job.id.value, name(job.state),
                              textOf(job.fields, Field::Code), textOf(job.fields, Field::Subject),
                              job.held ? fmt::format("  [{}] {}", job.held->code.name, job.held->code.vi) : ""));
    }
    if (invocation.json) printJson({{"jobs", std::move(list)}});
    return Done;
}

static void printJob(const Json& job) {
    const auto state = jobStateNamed(stringOr(job, "state", ""));
    printLine(fmt::format("#{} {}", integerOr(job, "id", 0), state ? stateWords(*state).vi : ""));
    const Json fields = job.value("fields", Json::object());
    for (const auto& [field, value] : fields.items())
        printLine(fmt::format("  {:<22}{}", field, value.value("value", Json()).dump()));
    for (const Json& page : job.value("pages", Json::array()))
        printLine(fmt::format("  trang {:<3} tờ {:<3} {:<6} {:<10} {}", integerOr(page, "number", 0),
                              integerOr(page, "sheet", 0), stringOr(page, "side", ""), stringOr(page, "kind", ""),
                              stringOr(page, "file", "")));
    for (const char* file : {"archive_file", "signed_file"})
        if (job.contains(file)) printLine(fmt::format("  {:<22}{}", file, stringOr(job, file, "")));
    for (const Json& dispatch : job.value("dispatches", Json::array()))
        printLine(fmt::format("  → {:<12} {:<10} {} {}", stringOr(dispatch, "receiver", ""),
                              stringOr(dispatch, "state", ""), stringOr(dispatch, "status_code", ""),
                              stringOr(dispatch, "error_code", "")));
}

static Result<Json> wholeJob(Store& store, JobId id) {
    auto job = store.job(id);
    if (!job) return passOn(job);
    auto pages = store.pages(*job);
    if (!pages) return passOn(pages);
    auto dispatches = store.dispatches(id);
    if (!dispatches) return passOn(dispatches);
    auto history = ledgerOf(store.database(), id);
    if (!history) return passOn(history);
    Json json = jobJson(store, *job);
    json["pages"] = Json::array();
    json["dispatches"] = Json::array();
    json["history"] = Json::array();
    for (const StoredPage& page : *pages)
        json["pages"].push_back(pageJson(page));
    for (const Dispatch& dispatch : *dispatches)
        json["dispatches"].push_back(dispatchJson(dispatch));
    for (const LedgerEntry& e : *history)
        json["history"].push_back({{"sequence", e.sequence}, {"time", e.time}, {"event", e.event}, {"hash", e.hash}});
    return json;
}

static int showJob(const Invocation& invocation, JobId id) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto job = wholeJob((*office)->store, id);
    if (!job) return report(job.error(), invocation.json);
    if (invocation.json)
        printJson(*job);
    else
        printJob(*job);
    return Done;
}

// What a person decides about one job, under its lock, and how it stands afterwards.
using Decision = std::function<Result<>(const Office&, Job&)>;

static int decide(const Invocation& invocation, JobId id, const Decision& decision) {
    auto opened = openOffice(invocation);
    if (!opened) return report(opened.error(), invocation.json);
    const Office& office = (*opened)->office;
    {
        auto lock = office.store.lock(id);
        if (!lock) return report(lock.error(), invocation.json);
        auto job = office.store.job(id);
        if (!job) return report(job.error(), invocation.json);
        if (auto decided = decision(office, *job); !decided) return report(decided.error(), invocation.json);
    }
    auto job = carryOn(office, id);
    if (!job) return report(job.error(), invocation.json);
    if (invocation.json) printJson(jobJson(office.store, *job));
    return Done;
}

static Result<RecordFields> corrections(const std::vector<std::string>& assignments) {
    RecordFields fields;
    for (const std::string& assignment : assignments) {
        const auto equals = assignment.find('=');
        const auto field = fieldNamed(assignment.substr(0, equals));
        if (equals == std::string::npos || !field)
            return fail(errors::FieldsMissing, fmt::format("no field {}", assignment.substr(0, equals)));
        auto content = contentFromText(*field, assignment.substr(equals + 1));
        if (!content) return fail(errors::FieldsMissing, fmt::format("not a value for {}", name(*field)));
        fields[*field].content = std::move(*content);
    }
    return fields;
}

static int confirm(const Invocation& invocation, JobId id, const std::vector<std::string>& assignments) {
    auto fields = corrections(assignments);
    if (!fields) return report(fields.error(), invocation.json), int(Usage);
    return decide(invocation, id, [&](const Office& office, Job& job) {
        return confirmFields(office, job, *fields, personAtTheMachine());
    });
}

static int resume(const Invocation& invocation, std::vector<std::int64_t> ids, const std::string& pinFile) {
    auto opened = openOffice(invocation, pinFile.empty() ? PinSource() : pinSource(pinFile));
    if (!opened) return report(opened.error(), invocation.json);
    const Office& office = (*opened)->office;
    auto jobs = office.store.jobs();
    if (!jobs) return report(jobs.error(), invocation.json);
    const bool named = !ids.empty();
    if (!named)
        for (auto job = jobs->rbegin(); job != jobs->rend(); ++job)
            ids.push_back(job->id.value);
    int worst = Done;
    Json list = Json::array();
    for (std::int64_t id : ids) {
        auto job = office.store.job(JobId{id});
        // Naming a held job says that a person has looked at it.
        if (job && job->held && named) {
            if (auto released = office.store.release(*job, personAtTheMachine()); !released) job = passOn(released);
        }
        if (job) job = carryOn(office, JobId{id});
        if (job)
            list.push_back(jobJson(office.store, *job));
        else
            worst = std::max(worst, report(job.error(), false));
    }
    if (invocation.json) printJson({{"jobs", std::move(list)}});
    return worst;
}

void addJobCommands(CLI::App& app, Action& action) {
    app.add_subcommand("jobs", "các hồ sơ công việc · the jobs")->callback([&action] { action = listJobs; });

    const auto withJob = [&](const char* name, const char* help) {
        auto id = std::make_shared<std::int64_t>(0);
        auto* command = app.add_subcommand(name, help);
        command->add_option("job", *id, "its number")->required();
        return std::pair(command, id);
    };
    auto [show, shown] = withJob("show", "một hồ sơ đầy đủ · one job whole");
    show->callback([&action, id = shown] { action = [id](const Invocation& i) { return showJob(i, JobId{*id}); }; });

    auto [confirmCommand, confirmed] = withJob("confirm", "xác nhận trường thông tin · confirm the fields");
    auto assignments = std::make_shared<std::vector<std::string>>();
    confirmCommand->add_option("--set", *assignments, "Field=Value, as often as needed")->take_all();
    confirmCommand->callback([&action, id = confirmed, assignments] {
        action = [id, assignments](const Invocation& i) { return confirm(i, JobId{*id}, *assignments); };
    });

    auto [holdCommand, held] = withJob("hold", "giữ lại chờ người xem xét · hold for a person");
    holdCommand->callback([&action, id = held] {
        action = [id](const Invocation& i) {
            return decide(i, JobId{*id}, [](const Office& o, Job& job) {
                return o.store.hold(job, Error{errors::HeldByPerson, ""});
            });
        };
    });

    auto [cancelCommand, cancelled] = withJob("cancel", "hủy, không xóa gì · cancel, deleting nothing");
    cancelCommand->callback([&action, id = cancelled] {
        action = [id](const Invocation& i) {
            return decide(i, JobId{*id},
                          [](const Office& o, Job& job) { return cancelJob(o, job, personAtTheMachine()); });
        };
    });

    auto ids = std::make_shared<std::vector<std::int64_t>>();
    auto pinFile = std::make_shared<std::string>();
    auto* resumeCommand = app.add_subcommand("resume", "làm tiếp từ chỗ đang đứng · carry on from where jobs stand");
    resumeCommand->add_option("jobs", *ids, "their numbers; none: all that are not held");
    resumeCommand->add_option("--pin-file", *pinFile,
                              "the keeper is present: the PIN, in a file only its owner can read");
    resumeCommand->callback([&action, ids, pinFile] {
        action = [ids, pinFile](const Invocation& i) { return resume(i, *ids, *pinFile); };
    });
}

}  // namespace sohoa::cli
