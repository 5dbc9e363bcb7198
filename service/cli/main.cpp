// sohoa, the command line: the same door as the kiosk's, with words instead of screens.
#include <QCoreApplication>
#include <clocale>
#include <cstdlib>

#include "service/cli/command.h"

namespace sohoa::cli {

static std::filesystem::path defaultHome() {
    if (const char* home = std::getenv("SOHOA_HOME"); home != nullptr && *home != '\0') return home;
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data != '\0')
        return std::filesystem::path(data) / "sohoa";
    const char* user = std::getenv("HOME");
    return std::filesystem::path(user != nullptr ? user : "/var/lib") / ".local" / "share" / "sohoa";
}

}  // namespace sohoa::cli

int main(int argc, char** argv) {
    using namespace sohoa::cli;
    const QCoreApplication application(argc, argv);
    CLI::App app{"sohoa — số hóa văn bản, sao y điện tử, gửi qua trục liên thông"};
    Invocation invocation;
    invocation.home = defaultHome();
    Action action;
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", SOHOA_VERSION);
    app.add_option("--home", invocation.home, "the folder that holds all state (SOHOA_HOME)");
    app.add_option("--config", invocation.config, "the configuration, where it is not HOME/sohoa.toml");
    app.add_option("--as", invocation.as, "đăng nhập với tên này · sign in as this person");
    app.add_option("--as-secret", invocation.secretFile, "their PIN or password, in a file only its owner can read");
    app.add_flag("--json", invocation.json, "one JSON document on standard output");
    addScanCommands(app, action);
    addDeviceCommands(app, action);
    addProfileCommands(app, action);
    addImportCommands(app, action);
    addDigitizeCommand(app, action);
    addPageCommands(app, action);
    addJobCommands(app, action);
    addCertifyCommand(app, action);
    addSealCommands(app, action);
    addVerifyCommands(app, action);
    addPreserveCommand(app, action);
    addPushCommands(app, action);
    addPeopleCommands(app, action);
    addOverrideCommands(app, action);
    addKeepingCommands(app, action);
    addInspectCommands(app, action);
    addTokenCommands(app, action);
    addRegisterCommands(app, action);
    addSearchCommands(app, action);
    addPackageCommands(app, action);
    addDirectoryCommands(app, action);
    addCustodyCommands(app, action);
    addDecisionCommands(app, action);
    addVirtualCommands(app, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? Done : Usage;
    }
    return action ? action(invocation) : int(Usage);
}
