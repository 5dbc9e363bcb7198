#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/text_table.h"

namespace sohoa::cli {

static std::string shownSource(const std::string& source) {
    if (source == "flatbed") return "mặt kính · flatbed";
    if (source == "adf") return "khay, một mặt · feeder";
    if (source == "adf-duplex") return "khay, hai mặt · duplex";
    if (source == "manual-duplex") return "khay, lật tay · turned by hand";
    return source;
}

static int list(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto profiles = (*office)->client->ask("Profiles");
    if (!profiles) return report(profiles.error(), invocation.json);
    if (invocation.json) {
        printJson(*profiles);
        return Done;
    }
    std::vector<TextRow> rows;
    const std::string standard = stringOr(*profiles, "standard", "");
    for (const Json& each : profiles->value("profiles", Json::array())) {
        const std::string name = stringOr(each, "name", "");
        if (each.contains("error") && each["error"].is_object()) {
            rows.push_back({{name, "", "", "", "", "LỖI · MISTAKE: " + stringOr(each["error"], "detail", "")}, false});
            continue;
        }
        rows.push_back({{name + (name == standard ? " *" : ""), boolOr(each, "locked", false) ? "khóa · locked" : "",
                         shownSource(stringOr(each, "source", "")),
                         fmt::format("{} dpi {}", integerOr(each, "dpi", 0), stringOr(each, "mode", "")),
                         stringOr(each, "paper", ""),
                         fmt::format("{} · {}", stringOr(each, "title", ""), stringOr(each, "title_en", ""))},
                        false});
    }
    printTable({"Tên · Name", "", "Nguồn · Source", "", "Giấy · Paper", "Dùng cho · For"}, rows);
    return Done;
}

static void print(const Json& profile) {
    for (const auto& [key, value] : profile.items()) {
        if (value.is_object()) {
            for (const auto& [inner, each] : value.items())
                printLine(fmt::format("{:<22} {}", key + "." + inner, jsonLine(each)));
        } else {
            printLine(fmt::format("{:<22} {}", key, value.is_string() ? value.get<std::string>() : jsonLine(value)));
        }
    }
}

static int answered(const Invocation& invocation, const Result<Json>& profile) {
    if (!profile) return report(profile.error(), invocation.json);
    if (invocation.json)
        printJson(*profile);
    else
        print(*profile);
    return Done;
}

static int show(const Invocation& invocation, const std::string& name) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    return answered(invocation, (*office)->client->ask("Profile", {QString::fromStdString(name)}));
}

static int set(const Invocation& invocation, const std::string& name, const std::vector<std::string>& settings) {
    Json values = Json::object();
    for (const std::string& setting : settings) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos || equals == 0)
            return report({errors::ProfileInvalid, setting + ": KEY=VALUE"}, invocation.json);
        values[setting.substr(0, equals)] = setting.substr(equals + 1);
    }
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    return answered(invocation,
                    (*office)->client->ask("SetProfile", {busDocument({{"name", name}, {"settings", values}})}));
}

// A profile that is not there is not made by locking it.
static int lock(const Invocation& invocation, const std::string& name, bool locked) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    if (auto there = client.ask("Profile", {QString::fromStdString(name)}); !there)
        return report(there.error(), invocation.json);
    return answered(invocation,
                    client.ask("SetProfile", {busDocument({{"name", name}, {"settings", {{"locked", locked}}}})}));
}

static int remove(const Invocation& invocation, const std::string& name) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto removed = (*office)->client->call("RemoveProfile", {QString::fromStdString(name)});
    if (!removed) return report(removed.error(), invocation.json);
    if (invocation.json) printJson(Json::object());
    return Done;
}

void addProfileCommands(CLI::App& app, Action& action) {
    auto* profiles = app.add_subcommand("profiles", "cấu hình quét · scan profiles");
    profiles->require_subcommand(0, 1);
    profiles->callback([&action] {
        if (!action) action = list;
    });
    auto name = std::make_shared<std::string>();
    const auto named = [&](const char* command, const char* help, int (*run)(const Invocation&, const std::string&)) {
        auto* subcommand = profiles->add_subcommand(command, help);
        subcommand->add_option("name", *name)->required();
        subcommand->callback(
            [&action, name, run] { action = [name, run](const Invocation& i) { return run(i, *name); }; });
    };
    named("show", "các thông số của một cấu hình · a profile's settings", show);
    named("lock", "khóa: khi quét không ai đổi được thông số · lock against changes when scanning",
          [](const Invocation& i, const std::string& which) { return lock(i, which, true); });
    named("unlock", "mở khóa · unlock",
          [](const Invocation& i, const std::string& which) { return lock(i, which, false); });
    named("remove", "bỏ cấu hình riêng của cơ quan · remove the office's own", remove);

    auto settings = std::make_shared<std::vector<std::string>>();
    auto* setCommand = profiles->add_subcommand("set", "đặt thông số, hoặc tạo mới · change or make a profile");
    setCommand->add_option("name", *name)->required();
    setCommand->add_option("settings", *settings, "KEY=VALUE: source, dpi, mode, paper, brightness, …")->required();
    setCommand->callback([&action, name, settings] {
        action = [name, settings](const Invocation& i) { return set(i, *name, *settings); };
    });
}

}  // namespace sohoa::cli
