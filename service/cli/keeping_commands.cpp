#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "store/keeping/restore.h"

namespace sohoa::cli {

static constexpr std::chrono::hours atMost{12};

// Asks, shows how far it is, prints the document or what print says of it.
using Print = std::function<int(const Json&)>;

static int keep(const Invocation& invocation, const QString& method, const QVariantList& arguments,
                const Print& print) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto answer = (*office)->client->ask(method, arguments, atMost);
    if (!answer) return report(answer.error(), invocation.json);
    if (!invocation.json) return print(*answer);
    printJson(*answer);
    return Done;
}

static QString absolutePath(const std::string& path) {
    return QString::fromStdString(std::filesystem::absolute(path).lexically_normal().string());
}

static int printBackup(const Json& run) {
    const bool verified = boolOr(run, "verified", false);
    printLine(fmt::format("{} {} · {} tệp, chép {} ({:.1f} MB), đọc lại {} · {}", verified ? "✓" : "✗",
                          stringOr(run, "run", ""), integerOr(run, "files", 0), integerOr(run, "copied", 0),
                          double(integerOr(run, "bytes_copied", 0)) / 1e6, verified ? "khớp" : "KHÔNG khớp",
                          stringOr(run, "kind", "")));
    if (!boolOr(run, "independent", true))
        printLine("  Cảnh báo: thiết bị này cùng ổ đĩa với kho hoặc với thiết bị khác · not an independent medium");
    for (const Json& file : run.value("lacking", Json::array()))
        printLine(fmt::format("  thiếu · lacking {} ({})", stringOr(file, "sha256", ""), stringOr(file, "reason", "")));
    return verified ? Done : AnswerIsNo;
}

static int printFixity(const Json& check) {
    const auto bad = integerOr(check, "damaged", 0) + integerOr(check, "missing", 0);
    printLine(
        fmt::format("{} đã kiểm {} tệp ({:.1f} MB): hỏng {}, thiếu {}, phục hồi {} · checked, damaged, missing, healed",
                    bad == 0 ? "✓" : "✗", integerOr(check, "checked", 0), double(integerOr(check, "bytes", 0)) / 1e6,
                    integerOr(check, "damaged", 0), integerOr(check, "missing", 0), integerOr(check, "healed", 0)));
    for (const Json& file : check.value("unsound", Json::array()))
        printLine(fmt::format("  {} {}", stringOr(file, "state", ""), stringOr(file, "sha256", "")));
    return bad == 0 ? Done : AnswerIsNo;
}

static int printState(const Json& state) {
    for (const Json& m : state.value("media", Json::array()))
        printLine(fmt::format("{} {} · lần cuối {} · sau {} mục{}", boolOr(m, "behind", true) ? "✗" : "✓",
                              stringOr(m, "place", ""), stringOr(m, "verified_at", "chưa có"),
                              integerOr(m, "entries_behind", 0),
                              boolOr(m, "full_due", false) ? " · đến hạn bản đầy đủ" : ""));
    const bool enough = boolOr(state, "enough", false);
    printLine(enough ? "✓ đủ hai bản sao lưu độc lập · two independent backups hold everything"
                     : "✗ CHƯA đủ hai bản sao lưu độc lập · there are not two independent backups");
    if (boolOr(state, "restore_test_due", true)) printLine("  đến hạn thử phục hồi · a test restore is due");
    return enough ? Done : AnswerIsNo;
}

static int restore(const Invocation& invocation, const std::string& medium) {
    std::error_code error;
    Config config;
    // On an empty machine there is no configuration yet: then it is the one that was backed up.
    if (std::filesystem::exists(invocation.configFile(), error)) {
        auto loaded = loadConfig(invocation.configFile());
        if (!loaded) return report(loaded.error(), invocation.json);
        config = std::move(*loaded);
    }
    config.home = std::filesystem::absolute(invocation.home);
    ProgressBar bar;
    auto restored = restoreFrom(std::filesystem::absolute(medium), config, [&](const KeepingStep& step) -> Result<> {
        if (!invocation.json) bar.show(static_cast<std::int64_t>(step.done), static_cast<std::int64_t>(step.total));
        return {};
    });
    bar.clear();
    if (!restored) return report(restored.error(), invocation.json);
    if (invocation.json)
        printJson({{"medium", restored->medium},
                   {"run", restored->run.string()},
                   {"rows", restored->rows},
                   {"files", restored->files},
                   {"lacking", restored->lacking},
                   {"entries", restored->entries}});
    else
        printLine(
            fmt::format("✓ {} dòng, {} tệp, sổ nhật ký {} mục nguyên vẹn · rows, files, ledger whole\n"
                        "  Đặt lại các tệp bí mật (mã PIN, khóa kết nối) bằng tay · put secret files back by hand",
                        restored->rows, restored->files, restored->entries));
    return restored->lacking == 0 ? Done : AnswerIsNo;
}

static void addBackup(CLI::App& app, Action& action) {
    auto medium = std::make_shared<std::string>();
    auto full = std::make_shared<bool>(false);
    auto test = std::make_shared<bool>(false);
    auto* backup = app.add_subcommand("backup", "sao lưu ra thiết bị độc lập · back up onto a medium");
    backup->add_option("medium", *medium, "its folder")->required();
    backup->add_flag("--full", *full, "a new whole set; monthly");
    backup->add_flag("--test-restore", *test, "restore it into a folder that goes away again, and compare");
    backup->callback([&action, medium, full, test] {
        action = [medium, full, test](const Invocation& i) {
            if (!*test) return keep(i, "Backup", {absolutePath(*medium), *full}, printBackup);
            return keep(i, "TestRestore", {absolutePath(*medium)}, [](const Json& r) {
                printLine(fmt::format("✓ {} dòng, {} tệp, {} mục sổ · rows, files, entries", integerOr(r, "rows", 0),
                                      integerOr(r, "files", 0), integerOr(r, "entries", 0)));
                return int(Done);
            });
        };
    });

    auto from = std::make_shared<std::string>();
    auto* restoreCommand = app.add_subcommand("restore", "phục hồi lên máy trống · restore onto an empty machine");
    restoreCommand->add_option("medium", *from, "the backup's folder")->required();
    restoreCommand->callback([&action, from] { action = [from](const Invocation& i) { return restore(i, *from); }; });
}

void addKeepingCommands(CLI::App& app, Action& action) {
    addBackup(app, action);

    auto files = std::make_shared<std::int64_t>(0);
    auto* fixity = app.add_subcommand("fixity", "băm lại các tệp đã lưu · hash the stored files again");
    fixity->add_option("--files", *files, "so many, the longest unchecked first; 0: all")
        ->check(CLI::NonNegativeNumber);
    fixity->callback([&action, files] {
        action = [files](const Invocation& i) { return keep(i, "CheckFixity", {qlonglong(*files)}, printFixity); };
    });

    auto* keeping = app.add_subcommand("keeping", "tình trạng sao lưu · how far the backups are");
    keeping->callback(
        [&action] { action = [](const Invocation& i) { return keep(i, "KeepingState", {}, printState); }; });

    auto* dispose =
        app.add_subcommand("dispose", "xóa ảnh trang đã hết hạn lưu · delete what the retention rule lets go");
    dispose->callback([&action] {
        action = [](const Invocation& i) {
            return keep(i, "Dispose", {}, [](const Json& r) {
                printLine(fmt::format("✓ {} tệp, {:.1f} MB · files deleted by the rule", integerOr(r, "files", 0),
                                      double(integerOr(r, "bytes", 0)) / 1e6));
                return int(Done);
            });
        };
    });
}

}  // namespace sohoa::cli
