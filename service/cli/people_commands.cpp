#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/pin_prompt.h"

namespace sohoa::cli {

static std::string joined(const Json& names) {
    std::string all;
    for (const Json& name : names)
        all += (all.empty() ? "" : ", ") + name.get<std::string>();
    return all;
}

static void printPerson(const Json& person) {
    const std::string state = boolOr(person, "enabled", true) ? "" : "  ĐÃ KHÓA · disabled";
    printLine(fmt::format("{:<16} {:<28} {:<20} [{}]{}", stringOr(person, "login", ""),
                          stringOr(person, "full_name", ""), stringOr(person, "position", ""),
                          joined(person.value("roles", Json::array())), state));
}

// A call that answers nothing.
static int tell(const Invocation& invocation, const QString& method, const QVariantList& arguments) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto done = (*office)->client->call(method, arguments);
    if (!done) return report(done.error(), invocation.json);
    if (invocation.json) printJson(Json::object());
    return Done;
}

static int whoAmI(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto person = (*office)->client->ask("WhoAmI");
    if (!person) return report(person.error(), invocation.json);
    if (invocation.json)
        printJson(*person);
    else
        printPerson(*person);
    return Done;
}

static int list(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto people = (*office)->client->ask("People");
    if (!people) return report(people.error(), invocation.json);
    if (invocation.json)
        printJson(*people);
    else
        for (const Json& person : people->value("people", Json::array()))
            printPerson(person);
    return Done;
}

struct NewPerson {
    std::string login, name, position, osUser, secretFile;
    std::vector<std::string> roles;
};

static Result<> setSecret(OfficeClient& client, const std::string& login, const std::string& file) {
    const PinSource source = pinSource(file);
    if (!source) return fail(errors::NotAttended, "no secret was given");
    auto secret = source();
    if (!secret) return passOn(secret);
    auto handed = busSecret(*secret);
    if (!handed) return passOn(handed);
    auto set = client.call("SetSecret", {QString::fromStdString(login), *handed});
    if (!set) return passOn(set);
    return {};
}

static int add(const Invocation& invocation, const NewPerson& person) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    auto added = client.ask("AddPerson", {busDocument({{"login", person.login},
                                                       {"full_name", person.name},
                                                       {"position", person.position},
                                                       {"os_user", person.osUser},
                                                       {"roles", person.roles}})});
    if (!added) return report(added.error(), invocation.json);
    if (!person.secretFile.empty())
        if (auto set = setSecret(client, person.login, person.secretFile); !set)
            return report(set.error(), invocation.json);
    if (invocation.json)
        printJson(*added);
    else
        printPerson(*added);
    return Done;
}

static int secret(const Invocation& invocation, const std::string& login, const std::string& file) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    if (auto set = setSecret(*(*office)->client, login, file); !set) return report(set.error(), invocation.json);
    return Done;
}

static void addPeopleManagement(CLI::App& people, Action& action) {
    people.add_subcommand("list", "những người có tên · the named persons")->callback([&action] { action = list; });

    auto person = std::make_shared<NewPerson>();
    auto* addCommand = people.add_subcommand("add", "thêm người · add a person");
    addCommand->add_option("login", person->login)->required();
    addCommand->add_option("--name", person->name, "họ và tên · full name")->required();
    addCommand->add_option("--position", person->position, "chức vụ · position");
    addCommand->add_option("--role", person->roles, "van-thu, nguoi-van-hanh, lanh-dao, quan-tri")
        ->required()
        ->take_all();
    addCommand->add_option("--os-user", person->osUser,
                           "tài khoản hệ điều hành · the person's operating system account");
    addCommand->add_option("--secret-file", person->secretFile,
                           "the PIN or password, in a file only its owner can read");
    addCommand->callback([&action, person] { action = [person](const Invocation& i) { return add(i, *person); }; });

    auto login = std::make_shared<std::string>();
    auto file = std::make_shared<std::string>();
    auto roles = std::make_shared<std::vector<std::string>>();
    const auto named = [&](const char* name, const char* help) {
        auto* command = people.add_subcommand(name, help);
        command->add_option("login", *login)->required();
        return command;
    };
    auto* secretCommand = named("secret", "đặt PIN hoặc mật khẩu · set a PIN or password");
    secretCommand->add_option("--secret-file", *file, "in a file only its owner can read; otherwise the terminal asks");
    secretCommand->callback(
        [&action, login, file] { action = [login, file](const Invocation& i) { return secret(i, *login, *file); }; });
    auto* rolesCommand = named("roles", "đặt vai trò · set the roles");
    rolesCommand->add_option("roles", *roles)->required();
    rolesCommand->callback([&action, login, roles] {
        action = [login, roles](const Invocation& i) {
            QStringList names;
            for (const std::string& role : *roles)
                names << QString::fromStdString(role);
            return tell(i, "SetRoles", {QString::fromStdString(*login), names});
        };
    });
    const auto simple = [&](const char* name, const char* help, const QString& method, const QVariantList& more) {
        named(name, help)->callback([&action, login, method, more] {
            action = [login, method, more](const Invocation& i) {
                return tell(i, method, QVariantList{QString::fromStdString(*login)} + more);
            };
        });
    };
    simple("disable", "khóa tài khoản · disable", "SetEnabled", {false});
    simple("enable", "mở tài khoản · enable", "SetEnabled", {true});
    simple("unlock", "mở khóa sau nhiều lần sai · unlock after wrong tries", "Unlock", {});
}

void addPeopleCommands(CLI::App& app, Action& action) {
    auto* people = app.add_subcommand("people", "người và vai trò · people and roles");
    people->require_subcommand(1);
    addPeopleManagement(*people, action);
    app.add_subcommand("whoami", "máy biết bạn là ai · who the office takes you for")->callback([&action] {
        action = whoAmI;
    });

    auto job = std::make_shared<std::int64_t>(0);
    auto to = std::make_shared<std::string>();
    auto* handover = app.add_subcommand("handover", "bàn giao hồ sơ đang làm · hand a job over to a colleague");
    handover->add_option("job", *job)->required();
    handover->add_option("login", *to)->required();
    handover->callback([&action, job, to] {
        action = [job, to](const Invocation& i) {
            return tell(i, "HandOver", {qlonglong(*job), QString::fromStdString(*to)});
        };
    });
}

}  // namespace sohoa::cli
