#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/table_export.h"
#include "service/cli/typed_time.h"

namespace sohoa::cli {

// A decision that answers nothing; prints how the document stands then.
static int decide(const Invocation& invocation, const QString& method, std::int64_t job, const QVariant& what) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    if (auto decided = client.call(method, {qlonglong(job), what}); !decided)
        return report(decided.error(), invocation.json);
    if (!invocation.json) return Done;
    auto record = client.ask("Record", {qlonglong(job)});
    if (!record) return report(record.error(), true);
    printJson(*record);
    return Done;
}

static int issueLate(const Invocation& invocation, std::int64_t job, const std::string& reason,
                     const std::string& fromTyped, const std::string& toTyped) {
    const auto from = timeFrom(fromTyped), to = timeFrom(toTyped);
    if (!from || !to)
        return report(Error{errors::BadRequest, "--from, --to: \"22/11/2026 08:30\""}, invocation.json), int(Usage);
    return decide(invocation, "LateIssue", job,
                  busDocument({{"reason", reason}, {"from", isoUtc(*from)}, {"to", isoUtc(*to)}}));
}

static int attach(const Invocation& invocation, std::int64_t job, const std::filesystem::path& file) {
    auto source = busFile(file);
    if (!source) return report(source.error(), invocation.json);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    const QVariantList arguments{qlonglong(job), QString::fromStdString(file.filename().string()), *source};
    auto attached = (*office)->client->ask("AttachSource", arguments, std::chrono::minutes(10));
    if (!attached) return report(attached.error(), invocation.json);
    if (invocation.json)
        printJson(*attached);
    else
        printLine(fmt::format("✓ {} · {}", stringOr(*attached, "name", ""), stringOr(*attached, "sha256", "")));
    return Done;
}

void addDecisionCommands(CLI::App& app, Action& action) {
    auto job = std::make_shared<std::int64_t>(0);
    auto reason = std::make_shared<std::string>();
    const auto withJob = [&](const char* name, const char* help) {
        auto* command = app.add_subcommand(name, help);
        command->add_option("job", *job, "its number")->required();
        return command;
    };
    const auto withReason = [&](const char* name, const char* help) {
        auto* command = withJob(name, help);
        command->add_option("--reason", *reason, "lý do, từ 10 ký tự · why, 10 characters or more")->required();
        return command;
    };
    const auto simple = [&](const char* name, const char* help, const char* method) {
        withReason(name, help)->callback([&action, job, reason, method] {
            action = [job, reason, method](const Invocation& i) {
                return decide(i, method, *job, QString::fromStdString(*reason));
            };
        });
    };
    simple("legal-hold", "giữ theo yêu cầu pháp lý: không sửa, không hủy · must not be deleted", "LegalHold");
    simple("recall", "thu hồi: đóng băng, không xóa · recall: frozen, nothing is deleted", "Recall");

    auto from = std::make_shared<std::string>(), to = std::make_shared<std::string>();
    auto* late = withReason("late-issue", "phát hành bù sau sự cố · issue late, after an outage");
    late->add_option("--from", *from, "sự cố từ · the outage began: \"22/11/2026 08:30\"")->required();
    late->add_option("--to", *to, "sự cố đến · the outage ended")->required();
    late->callback([&action, job, reason, from, to] {
        action = [job, reason, from, to](const Invocation& i) { return issueLate(i, *job, *reason, *from, *to); };
    });

    auto file = std::make_shared<std::string>();
    auto* attachCommand = withJob("attach", "kèm tệp gốc bên cạnh bản quét · a source file beside the scan");
    attachCommand->add_option("file", *file, "at most 50 MB")->required();
    attachCommand->callback(
        [&action, job, file] { action = [job, file](const Invocation& i) { return attach(i, *job, *file); }; });
}

}  // namespace sohoa::cli
