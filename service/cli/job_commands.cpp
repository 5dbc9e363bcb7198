#include <fmt/format.h>

#include "core/error_codes.h"
#include "core/record_fields.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/pin_prompt.h"
#include "service/job_words.h"

namespace sohoa::cli {

static std::string fieldText(const Json& job, const char* field) {
    const Json fields = job.value("fields", Json::object());
    return fields.contains(field) ? stringOr(fields[field], "value", "") : "";
}

static std::string heldWords(const Json& job) {
    const Json held = job.value("held", Json());
    if (!held.is_object()) return "";
    const ErrorCode code = errorCodeNamed(stringOr(held, "code", ""));
    return fmt::format("  [{}] {}", code.name, code.vi);
}

static std::string_view verdictWords(std::string_view verdict) {
    if (verdict == "valid") return "chữ ký hợp lệ";
    if (verdict == "invalid") return "CHỮ KÝ KHÔNG HỢP LỆ";
    return "chữ ký chưa xác định";
}

// What a document is that came as a file and is kept as it is.
static std::string originalWords(const Json& original) {
    if (!boolOr(original, "kept", false)) return "";
    const std::string level = stringOr(original, "pdfa", "");
    const std::string standard = level.empty() ? "không phải PDF/A" : "PDF/A-" + level;
    if (stringOr(original, "kind", "") != "signed") return fmt::format("giữ nguyên, {}", standard);
    return fmt::format("đã ký số, {}, giữ nguyên, {}", verdictWords(stringOr(original, "verdict", "")), standard);
}

static std::string keptWords(const Json& job) {
    const std::string words = originalWords(job.value("original", Json::object()));
    return words.empty() ? "" : fmt::format("  [{}]", words);
}

static void printOriginals(const Json& job) {
    for (const Json& original : job.value("originals", Json::array())) {
        if (const std::string words = originalWords(original); !words.empty())
            printLine(fmt::format("  văn bản điện tử gốc    {}", words));
        for (const Json& s : original.value("signatures", Json::array()))
            printLine(fmt::format("    {:<20}{} · {} · {}", stringOr(s, "field", ""),
                                  verdictWords(stringOr(s, "verdict", "")), stringOr(s, "signer", ""),
                                  stringOr(s, "signing_time", "")));
        if (boolOr(original, "actions", false))
            printLine("  ! tệp gốc có kịch bản hoặc lệnh chạy: không mở tệp này bằng phần mềm cho phép chạy kịch bản");
    }
}

static int listJobs(const Invocation& invocation, std::int64_t most, bool overdue) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    auto records = overdue ? client.ask("Overdue") : client.ask("Records", {qlonglong(most)});
    if (!records) return report(records.error(), invocation.json);
    if (invocation.json) {
        printJson(*records);
        return Done;
    }
    for (const Json& job : records->value("jobs", Json::array()))
        printLine(fmt::format("#{:<5} {:<12} {:<18} {}{}{}", integerOr(job, "id", 0), stringOr(job, "state", ""),
                              fieldText(job, "Code"), fieldText(job, "Subject"), keptWords(job), heldWords(job)));
    return Done;
}

static void printDoubts(const Json& doubts) {
    for (const Json& doubt : doubts) {
        const auto kind = fieldDoubtKindNamed(stringOr(doubt, "kind", ""));
        const std::string read = stringOr(doubt, "read", ""), proposal = stringOr(doubt, "proposal", "");
        printLine(fmt::format("  {:<22}? {}{}{}", "", kind ? wordsOf(*kind).vi : "",
                              read.empty() ? "" : fmt::format(": “{}”", read),
                              proposal.empty() ? "" : fmt::format(" → “{}”", proposal)));
    }
}

static void printJob(const Json& job) {
    const auto state = jobStateNamed(stringOr(job, "state", ""));
    printLine(fmt::format("#{} {}", integerOr(job, "id", 0), state ? stateWords(*state).vi : ""));
    const Json fields = job.value("fields", Json::object());
    for (const auto& [field, value] : fields.items()) {
        printLine(fmt::format("  {:<22}{}", field, value.value("value", Json()).dump()));
        if (!boolOr(value, "confirmed", false)) printDoubts(value.value("doubts", Json::array()));
    }
    for (const Json& page : job.value("pages", Json::array()))
        printLine(fmt::format("  trang {:<3} tờ {:<3} {:<6} {:<10} {}", integerOr(page, "number", 0),
                              integerOr(page, "sheet", 0), stringOr(page, "side", ""), stringOr(page, "kind", ""),
                              stringOr(page, "file", "")));
    for (const char* file : {"archive_file", "signed_file", "preserved_file"})
        if (job.contains(file)) printLine(fmt::format("  {:<22}{}", file, stringOr(job, file, "")));
    if (const std::string level = stringOr(job, "signature_level", ""); !level.empty())
        printLine(fmt::format("  {:<22}PAdES {}, chứng cứ đến · evidence until {}", "signature", level,
                              stringOr(job, "evidence_until", "")));
    printOriginals(job);
    for (const Json& attachment : job.value("attachments", Json::array()))
        printLine(
            fmt::format("  tệp gốc {:<14}{}", stringOr(attachment, "name", ""), stringOr(attachment, "file", "")));
    for (const Json& problem : job.value("problems", Json::array()))
        printLine(fmt::format("  {} {:<20} {} {}", stringOr(problem, "severity", "") == "refusal" ? "✗" : "!",
                              stringOr(problem, "field", ""), stringOr(problem, "vi", ""),
                              stringOr(problem, "detail", "")));
    for (const Json& duplicate : job.value("duplicates", Json::array()))
        printLine("  ! " + stringOr(duplicate, "vi", ""));
    if (const Json recall = job.value("recall", Json()); recall.is_object())
        printLine(fmt::format("  ĐÃ THU HỒI ({}): {}", stringOr(recall, "by", ""), stringOr(recall, "reason", "")));
    for (const Json& dispatch : job.value("dispatches", Json::array()))
        printLine(fmt::format("  → {:<12} {:<10} {} {}", stringOr(dispatch, "receiver", ""),
                              stringOr(dispatch, "state", ""), stringOr(dispatch, "status_code", ""),
                              stringOr(dispatch, "error_code", "")));
}

static int showJob(const Invocation& invocation, std::int64_t id) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto job = (*office)->client->ask("Record", {qlonglong(id)});
    if (!job) return report(job.error(), invocation.json);
    if (invocation.json)
        printJson(*job);
    else
        printJob(*job);
    return Done;
}

static int confirm(const Invocation& invocation, std::int64_t id, const std::vector<std::string>& assignments) {
    Json corrections = Json::object();
    for (const std::string& assignment : assignments) {
        const auto equals = assignment.find('=');
        const std::string field = assignment.substr(0, equals);
        if (equals == std::string::npos || !fieldNamed(field))
            return report(Error{errors::FieldsMissing, fmt::format("no field {}", field)}, invocation.json), int(Usage);
        corrections[field] = assignment.substr(equals + 1);
    }
    return decideAndWait(invocation, "Confirm", id, {busDocument(corrections)});
}

// Held and cancelled jobs rest at once.
static int decide(const Invocation& invocation, const QString& method, std::int64_t id) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    if (auto decided = client.call(method, {qlonglong(id)}); !decided) return report(decided.error(), invocation.json);
    auto record = client.ask("Record", {qlonglong(id)});
    if (!record) return report(record.error(), invocation.json);
    if (invocation.json) printJson(*record);
    return Done;
}

static bool restsAnyway(const Json& job) {
    const auto state = jobStateNamed(stringOr(job, "state", ""));
    switch (state.value_or(JobState::Cancelled)) {
        case JobState::Recognized:
        case JobState::Archived:
        case JobState::Certifying:
        case JobState::Certified:
        case JobState::Accepted:
        case JobState::Refused:
        case JobState::Cancelled: return true;
        case JobState::Scanning:
        case JobState::Scanned:
        case JobState::Confirmed:
        case JobState::Sending:
        case JobState::Sent:
        case JobState::Delivered: return false;
    }
    return true;
}

// how: for a scan, "more", "done" or "over"; "" for what its trouble suggests.
static Result<Json> resumeOne(OfficeClient& client, std::int64_t id, const PinSource& pin, const QString& how) {
    auto job = client.ask("Record", {qlonglong(id)});
    if (!job) return job;
    auto resumed = how.isEmpty() ? decideWhenFree(client, "Resume", {qlonglong(id)})
                                 : decideWhenFree(client, "GoOnScanning", {qlonglong(id), how});
    if (!resumed) return passOn(resumed);
    const bool waitsForKey = stringOr(*job, "state", "") == name(JobState::Certifying);
    if (waitsForKey && pin) {
        auto secret = pin();
        if (!secret) return passOn(secret);
        auto handed = busSecret(*secret);
        if (!handed) return passOn(handed);
        auto ordered = client.call("Certify", {qlonglong(id), QString(), *handed});
        if (!ordered) return passOn(ordered);
    } else if (restsAnyway(*job)) {
        return client.ask("Record", {qlonglong(id)});
    }
    return restedRecord(client, id);
}

static int resume(const Invocation& invocation, std::vector<std::int64_t> ids, const std::string& pinFile,
                  const QString& how) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    if (ids.empty()) {
        auto records = client.ask("Records", {qlonglong(100'000)});
        if (!records) return report(records.error(), invocation.json);
        for (const Json& job : records->value("jobs", Json::array()))
            if (!job.value("held", Json()).is_object()) ids.insert(ids.begin(), integerOr(job, "id", 0));
    }
    const PinSource pin = pinFile.empty() ? PinSource() : pinSource(pinFile);
    int worst = Done;
    Json list = Json::array();
    for (std::int64_t id : ids) {
        auto job = resumeOne(client, id, pin, how);
        if (job)
            list.push_back(*job);
        else
            worst = std::max(worst, report(job.error(), false));
    }
    if (invocation.json) printJson({{"jobs", std::move(list)}});
    return worst;
}

void addJobCommands(CLI::App& app, Action& action) {
    auto most = std::make_shared<std::int64_t>(1000);
    auto* jobs = app.add_subcommand("jobs", "các hồ sơ công việc, mới nhất trước · the jobs, the newest first");
    jobs->add_option("--most", *most, "at most so many")->check(CLI::PositiveNumber)->capture_default_str();
    auto overdue = std::make_shared<bool>(false);
    jobs->add_flag("--overdue", *overdue, "quá hạn, cũ nhất trước · those that are overdue, the oldest first");
    jobs->callback([&action, most, overdue] {
        action = [most, overdue](const Invocation& i) { return listJobs(i, *most, *overdue); };
    });

    const auto withJob = [&](const char* name, const char* help) {
        auto id = std::make_shared<std::int64_t>(0);
        auto* command = app.add_subcommand(name, help);
        command->add_option("job", *id, "its number")->required();
        return std::pair(command, id);
    };
    auto [show, shown] = withJob("show", "một hồ sơ đầy đủ · one job whole");
    show->callback([&action, id = shown] { action = [id](const Invocation& i) { return showJob(i, *id); }; });

    auto [confirmCommand, confirmed] = withJob("confirm", "xác nhận trường thông tin · confirm the fields");
    auto assignments = std::make_shared<std::vector<std::string>>();
    confirmCommand->add_option("--set", *assignments, "Field=Value, as often as needed")->take_all();
    confirmCommand->callback([&action, id = confirmed, assignments] {
        action = [id, assignments](const Invocation& i) { return confirm(i, *id, *assignments); };
    });

    const auto simple = [&](const char* name, const char* help, const char* method) {
        auto [command, id] = withJob(name, help);
        command->callback([&action, id = id, method] {
            action = [id, method](const Invocation& i) { return decide(i, method, *id); };
        });
    };
    simple("hold", "giữ lại chờ người xem xét · hold for a person", "Hold");
    simple("interrupt", "dừng bước đang làm · stop the step in hand", "Interrupt");
    simple("cancel", "hủy, không xóa gì · cancel, deleting nothing", "Cancel");

    auto ids = std::make_shared<std::vector<std::int64_t>>();
    auto pinFile = std::make_shared<std::string>();
    auto* resumeCommand = app.add_subcommand("resume", "làm tiếp từ chỗ đang đứng · carry on from where jobs stand");
    resumeCommand->add_option("jobs", *ids, "their numbers; none: all that are not held");
    resumeCommand->add_option("--pin-file", *pinFile,
                              "the keeper is present: the PIN, in a file only its owner can read");
    auto how = std::make_shared<QString>();
    auto* ways = resumeCommand->add_option_group("scan", "với hồ sơ đang quét dở · for a scan that was held");
    const auto way = [&](const char* flag, const char* word, const char* help) {
        ways->add_flag_callback(
            flag, [how, word] { *how = word; }, help);
    };
    way("--more", "more", "quét tiếp phần giấy còn lại · feed the rest of the stack");
    way("--done", "done", "không còn giấy, nhận các trang đã lưu · nothing more comes");
    way("--over", "over", "quét lại cả tập · the whole stack again");
    ways->require_option(0, 1);
    resumeCommand->callback([&action, ids, pinFile, how] {
        action = [ids, pinFile, how](const Invocation& i) { return resume(i, *ids, *pinFile, *how); };
    });
}

}  // namespace sohoa::cli
