#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>
#include <cerrno>
#include <cstring>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/table_export.h"

namespace sohoa::cli {

namespace fs = std::filesystem;

struct ImportOptions {
    std::vector<std::string> files;
    std::string direction = "incoming";
    int dpi = 300, expected = 0;
    std::int64_t job = 0;
};

// The file itself, opened by who may read it: a link, a device, a pipe is none, and nobody waits for one.
static Result<QVariant> openedFile(const fs::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY);
    if (fd < 0 && errno == ELOOP) return fail(errors::IntakeNotAFile, path.string());
    if (fd < 0) return fail(errors::FileUnreadable, fmt::format("{}: {}", path.string(), strerror(errno)));
    struct stat status {};
    const bool isFile = ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
    const QDBusUnixFileDescriptor handed(fd);  // a copy
    ::close(fd);
    if (!isFile) return fail(errors::IntakeNotAFile, path.string());
    return QVariant::fromValue(handed);
}

// The import's name.
static Result<QString> handOver(OfficeClient& client, const std::vector<std::string>& files) {
    QString import;
    for (const fs::path file : files) {
        auto opened = openedFile(file);
        if (!opened) return passOn(opened);
        auto taken = client.call("ImportFile", {import, QString::fromStdString(file.filename().string()), *opened},
                                 std::chrono::minutes(10));
        if (!taken) return fail(taken.error().code, fmt::format("{}: {}", file.string(), taken.error().detail));
        import = taken->value(0).toString();
    }
    return import;
}

static int importFiles(const Invocation& invocation, const ImportOptions& options) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    auto import = handOver(client, options.files);
    if (!import) return report(import.error(), invocation.json);
    auto ordered = client.call("Import", {*import, busDocument({{"direction", options.direction},
                                                                {"dpi", options.dpi},
                                                                {"expect", options.expected},
                                                                {"job", options.job},
                                                                {"origin", "command"},
                                                                {"no_state_secret", true}})});
    if (!ordered) return report(ordered.error(), invocation.json);
    const std::int64_t id = ordered->value(0).toLongLong();
    auto record = restedRecord(client, id);
    if (!invocation.json) printLine(fmt::format("#{}", id));
    if (!record) return report(record.error(), invocation.json);
    if (invocation.json) printJson(*record);
    return Done;
}

struct OriginalOptions {
    std::int64_t job = 0;
    std::string sha256, output;
};

static Result<Json> takenOut(OfficeClient& client, const OriginalOptions& options) {
    std::error_code ignored;
    if (fs::exists(options.output, ignored)) return fail(errors::FileExists, options.output);
    auto answer = client.call("Original", {qlonglong(options.job), QString::fromStdString(options.sha256)},
                              std::chrono::minutes(10));
    if (!answer) return passOn(answer);
    if (auto written = writeHandedFile(options.output, answer->value(0)); !written) return passOn(written);
    auto summary = parseJson(answer->value(1).toString().toStdString());
    if (summary) (*summary)["file"] = options.output;
    return summary;
}

static int takeOut(const Invocation& invocation, const OriginalOptions& options) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto taken = takenOut(*(*office)->client, options);
    if (!taken) return report(taken.error(), invocation.json);
    if (invocation.json)
        printJson(*taken);
    else
        printLine(fmt::format("✓ {} → {}", stringOr(*taken, "sha256", ""), options.output));
    return Done;
}

static void addOriginalCommand(CLI::App& app, Action& action) {
    auto options = std::make_shared<OriginalOptions>();
    auto* command = app.add_subcommand(
        "original", "lấy lại tệp gốc đã nhập, đúng từng byte · the imported file as it came, byte for byte");
    command->add_option("job", options->job, "its number")->required();
    command->add_option("-o,--output", options->output, "where it goes; never over another file")->required();
    command->add_option("--sha256", options->sha256, "mã băm, khi hồ sơ có nhiều tệp · which, where there are several");
    command->callback([&action, options] { action = [options](const Invocation& i) { return takeOut(i, *options); }; });
}

void addImportCommands(CLI::App& app, Action& action) {
    addOriginalCommand(app, action);
    auto options = std::make_shared<ImportOptions>();
    auto* command =
        app.add_subcommand("import", "nhập tệp ảnh, TIFF, PDF thành một hồ sơ công việc · import files into a job");
    command->add_option("files", options->files, "JPEG, PNG, TIFF (nhiều trang), PDF, theo thứ tự · in this order")
        ->required();
    command->add_option("--direction", options->direction, "văn bản đến hay văn bản đi")
        ->check(CLI::IsMember({"incoming", "outgoing"}))
        ->capture_default_str();
    command->add_option("--dpi", options->dpi, "of images that say none of their own")
        ->check(CLI::Range(50, 1200))
        ->capture_default_str();
    command->add_option("--expect", options->expected, "pages that must come, counted by hand")
        ->check(CLI::PositiveNumber);
    command->add_option("--job", options->job, "an import that has lost its files gets them anew")
        ->check(CLI::PositiveNumber);
    command->footer(
        "Người chạy lệnh này khai rằng các tệp không chứa bí mật nhà nước; lời khai được ghi vào sổ.\n"
        "Whoever runs this declares that the files hold no state secret; the ledger keeps the declaration.");
    command->callback(
        [&action, options] { action = [options](const Invocation& i) { return importFiles(i, *options); }; });
}

}  // namespace sohoa::cli
