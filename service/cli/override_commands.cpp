#include <fmt/format.h>

#include "service/cli/command.h"
#include "service/cli/open_office.h"

namespace sohoa::cli {

struct Wanted {
    std::string action, reason;
    std::int64_t job = 0, page = 0;
};

static int request(const Invocation& invocation, const Wanted& wanted) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto id = (*office)->client->call(
        "RequestOverride",
        {busDocument(
            {{"action", wanted.action}, {"job", wanted.job}, {"page", wanted.page}, {"reason", wanted.reason}})});
    if (!id) return report(id.error(), invocation.json);
    const auto number = id->value(0).toLongLong();
    if (invocation.json)
        printJson({{"id", number}});
    else
        printLine(fmt::format("{}: chờ người thứ hai · waits for a second person", number));
    return Done;
}

static int list(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto open = (*office)->client->ask("Overrides");
    if (!open) return report(open.error(), invocation.json);
    if (invocation.json) {
        printJson(*open);
        return Done;
    }
    for (const Json& o : open->value("overrides", Json::array()))
        printLine(fmt::format("{:<4} {:<18} #{} trang {}  {}: {}", integerOr(o, "id", 0), stringOr(o, "action", ""),
                              integerOr(o, "job", 0), integerOr(o, "page", 0), stringOr(o, "requested_by", ""),
                              stringOr(o, "reason", "")));
    return Done;
}

static int decide(const Invocation& invocation, std::int64_t id, bool approve) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto decided = (*office)->client->call("DecideOverride", {qlonglong(id), approve});
    if (!decided) return report(decided.error(), invocation.json);
    return Done;
}

void addOverrideCommands(CLI::App& app, Action& action) {
    auto* overrides = app.add_subcommand("override", "việc cần hai người · what needs two persons");
    overrides->require_subcommand(1);
    overrides->add_subcommand("list", "đang chờ · waiting")->callback([&action] { action = list; });

    auto wanted = std::make_shared<Wanted>();
    auto* ask = overrides->add_subcommand("request", "đề nghị · ask for one");
    ask->add_option("action", wanted->action)
        ->required()
        ->check(CLI::IsMember({"secret-release", "page-deletion", "final-pin-try", "legal-hold-release"}));
    ask->add_option("job", wanted->job)->required();
    ask->add_option("--page", wanted->page, "for page-deletion");
    ask->add_option("--reason", wanted->reason, "lý do, ít nhất 10 ký tự · why, at least 10 characters")->required();
    ask->callback([&action, wanted] { action = [wanted](const Invocation& i) { return request(i, *wanted); }; });

    auto id = std::make_shared<std::int64_t>(0);
    const auto decision = [&](const char* name, const char* help, bool approve) {
        auto* command = overrides->add_subcommand(name, help);
        command->add_option("id", *id)->required();
        command->callback([&action, id, approve] {
            action = [id, approve](const Invocation& i) { return decide(i, *id, approve); };
        });
    };
    decision("approve", "đồng ý · approve", true);
    decision("deny", "không đồng ý · deny", false);
}

}  // namespace sohoa::cli
