#include <fmt/format.h>

#include <thread>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/text_table.h"
#include "service/stage_process.h"

namespace sohoa::cli {

static std::string shownState(const Json& device) {
    const std::string state = stringOr(device, "state", "");
    if (state == "ready") return "sẵn sàng · ready";
    if (state == "recovering") return "đang khôi phục · recovering";
    if (state == "gone") return "không thấy · gone";
    return state;
}

static void print(const Json& found) {
    for (const Json& device : found.value("devices", Json::array())) {
        const std::string own = stringOr(device, "own_name", ""), name = stringOr(device, "name", "");
        printLine(bold(own.empty() ? name : fmt::format("{} ({})", own, name)));
        printLine(fmt::format("  {} {} {}  {}{}", stringOr(device, "vendor", ""), stringOr(device, "model", ""),
                              stringOr(device, "type", ""), shownState(device),
                              boolOr(device, "locked", false) ? "  khóa · locked" : ""));
        if (const std::string id = stringOr(device, "id", ""); !id.empty()) printLine("  " + id);
    }
}

static int answered(const Invocation& invocation, const Json& found) {
    if (invocation.json)
        printJson(found);
    else
        print(found);
    return Done;
}

// Without an office there is nobody who remembers: SANE is asked, as the system has configured it.
static int listWithoutOffice(const Invocation& invocation) {
    auto scanner = StageProcess::start("sohoa-scan");
    if (!scanner) return report(scanner.error(), invocation.json);
    auto found = scanner->ask({{"do", "devices"}, {"sane_config", ""}}, std::chrono::seconds(60));
    if (!found) return report(found.error(), invocation.json);
    return answered(invocation, *found);
}

static Result<Json> lookedAround(OfficeClient& office, bool silent) {
    if (auto begun = office.call("RefreshDevices"); !begun) return passOn(begun);
    if (!silent) fmt::print(stderr, "Đang tìm máy quét… · Looking for scanners…\n");
    while (true) {
        auto found = office.ask("Devices");
        if (!found || !boolOr(*found, "looking", false)) return found;
        // The look takes seconds and has no signal of its end.
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
}

static int list(const Invocation& invocation, bool refresh) {
    if (auto config = officeOf(invocation); !config) {
        if (config.error().code == errors::NoOffice) return listWithoutOffice(invocation);
        return report(config.error(), invocation.json);
    }
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    auto found = client.ask("Devices");
    if (found && (refresh || stringOr(*found, "looked_at", "").empty()))
        found = lookedAround(client, invocation.json || !onTerminal());
    if (!found) return report(found.error(), invocation.json);
    const auto error = found->find("error");
    if (error == found->end() || !error->is_object()) return answered(invocation, *found);
    // What was known before is still worth seeing.
    if (!invocation.json) print(*found);
    return report(errorFromJson(*error), invocation.json);
}

static int decide(const Invocation& invocation, const QString& method, const QVariantList& arguments) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto done = (*office)->client->call(method, arguments);
    if (!done) return report(done.error(), invocation.json);
    if (invocation.json) printJson(Json::object());
    return Done;
}

struct DeviceOptions {
    bool refresh = false;
    std::string forget, add, lock, unlock;
    std::vector<std::string> name;  // a scanner and its new name
};

static int run(const Invocation& invocation, const DeviceOptions& options) {
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    if (!options.forget.empty()) return decide(invocation, "ForgetDevice", {text(options.forget)});
    if (!options.lock.empty()) return decide(invocation, "LockDevice", {text(options.lock), true});
    if (!options.unlock.empty()) return decide(invocation, "LockDevice", {text(options.unlock), false});
    if (!options.add.empty())
        return decide(invocation, "AddDevice",
                      {text(options.add), text(options.name.empty() ? "" : options.name.front())});
    if (options.name.size() == 2)
        return decide(invocation, "NameDevice", {text(options.name[0]), text(options.name[1])});
    if (!options.name.empty()) return report({errors::BadRequest, "--name ID \"Tên\""}, invocation.json);
    return list(invocation, options.refresh);
}

void addDeviceCommands(CLI::App& app, Action& action) {
    auto options = std::make_shared<DeviceOptions>();
    auto* devices = app.add_subcommand("devices", "máy quét của cơ quan · the office's scanners");
    devices->add_flag("--refresh", options->refresh, "tìm lại · look again");
    devices->add_option("--name", options->name, "ID và tên riêng · a scanner and the office's own name for it")
        ->expected(1, 2);
    auto* one = devices->add_option_group("one");
    one->add_option("--forget", options->forget, "quên một máy · forget a scanner");
    one->add_option("--add", options->add, "thêm theo địa chỉ: http://HOST/eSCL, net:HOST · add by its address");
    one->add_option("--lock", options->lock, "chỉ dùng ở địa chỉ này · at this address only");
    one->add_option("--unlock", options->unlock, "theo máy khi đổi địa chỉ · follow it to another address");
    one->require_option(0, 1);
    devices->callback([&action, options] { action = [options](const Invocation& i) { return run(i, *options); }; });
}

}  // namespace sohoa::cli
