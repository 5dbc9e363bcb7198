#include <fmt/format.h>

#include <algorithm>

#include "core/clock.h"
#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/terminal.h"
#include "service/preservation/raise_level.h"
#include "service/work_folder.h"

namespace sohoa::cli {

namespace fs = std::filesystem;

namespace {

struct PreserveOptions {
    std::vector<std::string> files;
    std::string output, level = "B-LTA", trust;
    bool beside = false, list = false;
    int days = 90;
    std::int64_t job = 0;
};

// NAME.preserved.pdf, NAME.preserved-2.pdf …: whatever lies there is left alone.
fs::path besideOf(const fs::path& file) {
    std::error_code ignored;
    fs::path target = file.parent_path() / (file.stem().string() + ".preserved.pdf");
    for (int number = 2; fs::exists(target, ignored); ++number)
        target = file.parent_path() / fmt::format("{}.preserved-{}.pdf", file.stem().string(), number);
    return target;
}

Json toJson(const fs::path& file, const fs::path& output, const RaisedFile& raised) {
    Json done = Json::array();
    if (raised.replacedContents) done.push_back("time_stamp");
    if (raised.addedValidationData) done.push_back("validation_data");
    if (raised.addedTimeStamps > 0) done.push_back("document_time_stamp");
    return {{"file", file.string()},
            {"output", raised.changed ? output.string() : ""},
            {"before", name(raised.before)},
            {"level", name(raised.level)},
            {"evidence_until", raised.evidenceUntil},
            {"changed", raised.changed},
            {"done", std::move(done)},
            {"sha256", raised.changed ? raised.sha256.hex() : ""}};
}

void print(const fs::path& file, const fs::path& output, const RaisedFile& raised) {
    const auto until = parseIsoUtc(raised.evidenceUntil);
    const std::string shown = until ? vietnamTimeShown(*until).substr(0, 10) : "?";
    if (!raised.changed)
        return printLine(fmt::format("✓ {}: {}, chứng cứ đến {}, chưa cần gia hạn · evidence until {}, nothing to do",
                                     file.string(), name(raised.level), shown, shown));
    printLine(fmt::format("✓ {}: {} → {}, chứng cứ đến {} · evidence until {}", file.string(), name(raised.before),
                          name(raised.level), shown, shown));
    if (raised.replacedContents) printLine("  + dấu thời gian trong chữ ký · a time stamp in the signature");
    if (raised.addedValidationData)
        printLine("  + chứng thư số, OCSP, CRL để kiểm tra lâu dài · certificates, OCSP, CRL");
    if (raised.addedTimeStamps > 0) printLine("  + dấu thời gian trên toàn tệp · a time stamp over the whole file");
    printLine(fmt::format("  {}", output.string()));
}

Result<RaisedFile> preserve(const Config& config, const PreserveOptions& options, const fs::path& file,
                            const fs::path& output) {
    const SignatureLevel wanted = *signatureLevelFrom(options.level);
    auto state = evidenceOf(config, file);
    if (!state) return passOn(state);
    const auto until = parseIsoUtc(state->evidenceUntil);
    const bool lapsing =
        wanted == SignatureLevel::BLTA && until && *until < now() + std::chrono::hours(24) * options.days;
    if (state->level >= wanted && !lapsing) {
        RaisedFile unchanged;
        unchanged.before = unchanged.level = state->level;
        unchanged.evidenceUntil = state->evidenceUntil;
        return unchanged;
    }
    auto work = WorkFolder::in(output.has_parent_path() ? output.parent_path() : fs::path("."));
    if (!work) return passOn(work);
    return state->level >= wanted ? renewEvidence(config, file, work->path(), output)
                                  : raiseLevel(config, file, wanted, work->path(), output);
}

int preserveAll(const Invocation& invocation, const PreserveOptions& options) {
    auto config = officeOf(invocation);
    if (!config) return report(config.error(), invocation.json);
    std::error_code ignored;
    if (!options.trust.empty()) config->signer.trustFolder = fs::absolute(options.trust, ignored);
    int status = Done;
    Json reports = Json::array();
    for (const std::string& name : options.files) {
        const fs::path file = fs::absolute(name, ignored);
        const fs::path output = options.output.empty() ? besideOf(file) : fs::absolute(options.output, ignored);
        auto raised = preserve(*config, options, file, output);
        if (!raised) {
            if (options.files.size() == 1) return report(raised.error(), invocation.json);
            status = std::max(status, report(raised.error(), false));
            reports.push_back({{"file", name}, {"error", sohoa::toJson(raised.error())}});
            continue;
        }
        if (!invocation.json) print(name, output, *raised);
        reports.push_back(toJson(name, output, *raised));
    }
    if (invocation.json) printJson(reports.size() == 1 ? reports[0] : Json{{"files", std::move(reports)}});
    return status;
}

void printKept(const Json& file) {
    const auto until = parseIsoUtc(stringOr(file, "evidence_until", ""));
    const std::string error = stringOr(file, "error_code", ""), level = stringOr(file, "level", "");
    printLine(fmt::format(
        "#{:<6} {:<6} {:<11} {}{}", integerOr(file, "job", 0), level.empty() ? "?" : level,
        until ? vietnamTimeShown(*until).substr(0, 10) : "?",
        file.value("versions", Json::array()).empty() ? "" : stringOr(file, "version_file", ""),
        error.empty() ? "" : fmt::format("  ! {}, thử lại · again {}", error, stringOr(file, "next_try_at", ""))));
}

// The office's own files: how they are kept, or one of them now.
int askOffice(const Invocation& invocation, const PreserveOptions& options) {
    constexpr std::chrono::hours atMost{2};
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto answer = options.list
                      ? (*office)->client->ask("Preservation", {}, atMost)
                      : (*office)->client->ask("Preserve",
                                               {qlonglong(options.job), QString::fromStdString(options.level)}, atMost);
    if (!answer) return report(answer.error(), invocation.json);
    if (invocation.json) {
        printJson(*answer);
        return Done;
    }
    if (!options.list) printKept(*answer);
    for (const Json& file : answer->value("files", Json::array()))
        printKept(file);
    return Done;
}

}  // namespace

void addPreserveCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<PreserveOptions>();
    auto* command = app.add_subcommand(
        "preserve",
        "kéo dài giá trị kiểm tra của chữ ký số · prolong what a signed file proves (PAdES B-T, B-LT, B-LTA)");
    auto* files = command->add_option("file", options->files);
    auto* list = command->add_flag("--list", options->list,
                                   "các tệp đã ký của cơ quan và hạn chứng cứ · the office's files, and until when");
    auto* job = command->add_option("--job", options->job, "one of the office's, now");
    files->excludes(list)->excludes(job);
    list->excludes(job);
    auto* output = command->add_option("-o,--output", options->output, "the new file; it must not exist");
    command
        ->add_flag("--in-place-beside", options->beside,
                   "beside each file, as NAME.preserved.pdf (also where neither is said)")
        ->excludes(output);
    command->add_option("--level", options->level, "B-T, B-LT, B-LTA")
        ->check(CLI::IsMember({"B-T", "B-LT", "B-LTA"}))
        ->capture_default_str();
    command->add_option("--days", options->days, "renew what ends within so many days")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_option("--trust", options->trust, "a folder of PEM roots, instead of the office's");
    command->callback([&action, options] {
        if (!options->output.empty() && options->files.size() > 1)
            throw CLI::ValidationError("--output", "one file at a time");
        const bool ofOffice = options->list || options->job != 0;
        if (!ofOffice && options->files.empty()) throw CLI::RequiredError("file");
        action = [options, ofOffice](const Invocation& invocation) {
            return ofOffice ? askOffice(invocation, *options) : preserveAll(invocation, *options);
        };
    });
}

}  // namespace sohoa::cli
