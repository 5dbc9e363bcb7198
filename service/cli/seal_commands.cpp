// The attended session at the command line: a list is shown, approved with one PIN and signed; how it stands; its end.
#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/pin_prompt.h"

namespace sohoa::cli {

namespace {

struct ListOptions {
    std::vector<std::int64_t> jobs;
    std::string form, source, pinFile;
};

struct Shown {
    std::int64_t job;
    std::string archive;
    bool ordered;  // its copy was ordered before: the list goes on
};

// What the keeper agrees to is what this shows: each document, and the archive file behind it.
Result<std::vector<Shown>> show(const Invocation& invocation, OfficeClient& client, const ListOptions& options) {
    std::vector<Shown> list;
    for (const std::int64_t job : options.jobs) {
        auto record = client.ask("Record", {qlonglong(job)});
        if (!record) return passOn(record);
        Shown shown{job, stringOr(*record, "archive_sha256", ""), stringOr(*record, "state", "") == "certifying"};
        if (shown.archive.empty()) return fail(errors::WrongState, fmt::format("job {}: no archive file", job));
        const Json fields = record->value("fields", Json::object());
        const std::string subject = stringOr(fields.value("Subject", Json::object()), "value", "");
        if (!invocation.json)
            fmt::print(stderr, "  {:>5}  {:<9} {}  {}\n", job, shown.ordered ? "(tiếp)" : options.form,
                       shown.archive.substr(0, 16), subject);
        list.push_back(std::move(shown));
    }
    return list;
}

Json listJson(const std::vector<Shown>& list, const ListOptions& options) {
    Json copies = Json::array();
    for (const Shown& shown : list)
        copies.push_back({{"job", shown.job},
                          {"archive", shown.archive},
                          {"form", shown.ordered ? "" : options.form},
                          {"source", shown.ordered ? "" : options.source}});
    return {{"copies", std::move(copies)}};
}

// Every one comes to rest by itself; the first error is the command's.
int awaitAll(const Invocation& invocation, OfficeClient& client, const std::vector<Shown>& list) {
    Json outcomes = Json::array();
    int status = Done;
    for (const Shown& shown : list) {
        auto record = restedRecord(client, shown.job);
        Json outcome = {{"job", shown.job}, {"signed_file", record ? stringOr(*record, "signed_file", "") : ""}};
        outcome["error"] = record ? Json() : toJson(record.error());
        outcomes.push_back(std::move(outcome));
        if (!invocation.json && record)
            printLine(fmt::format("{}  {}", shown.job, stringOr(*record, "signed_file", "")));
        if (!record && status == Done) status = report(record.error(), false);
    }
    if (invocation.json) printJson({{"copies", std::move(outcomes)}});
    return status;
}

int signList(const Invocation& invocation, const ListOptions& options) {
    const PinSource pin = pinSource(options.pinFile);
    if (!pin) return report({errors::NotAttended, ""}, invocation.json);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    auto list = show(invocation, client, options);
    if (!list) return report(list.error(), invocation.json);
    if (!invocation.json)
        fmt::print(stderr, "  Nhập mã PIN là duyệt ký {} văn bản trên · The PIN approves this list of {}\n",
                   list->size(), list->size());
    auto secret = pin();
    if (!secret) return report(secret.error(), invocation.json);
    auto handed = busSecret(*secret);
    if (!handed) return report(handed.error(), invocation.json);
    if (auto begun = client.call("CertifyList", {busDocument(listJson(*list, options)), *handed}); !begun)
        return report(begun.error(), invocation.json);
    return awaitAll(invocation, client, *list);
}

int sealState(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto state = (*office)->client->ask("SealState");
    if (!state) return report(state.error(), invocation.json);
    if (invocation.json)
        printJson(*state);
    else if (!boolOr(*state, "open", false))
        printLine("không có phiên ký nào đang mở · no signing session is open");
    else
        printLine(fmt::format(
            "{} · thiết bị {} · đã ký {}, còn {} · còn {} s · {} signed, {} left", stringOr(*state, "keeper", ""),
            stringOr(*state, "token_serial", ""), integerOr(*state, "done", 0), integerOr(*state, "left", 0),
            integerOr(*state, "idle_left_ms", 0) / 1000, integerOr(*state, "done", 0), integerOr(*state, "left", 0)));
    return Done;
}

int closeSeal(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    if (auto closed = (*office)->client->call("CloseSeal"); !closed) return report(closed.error(), invocation.json);
    return Done;
}

}  // namespace

void addSealCommands(CLI::App& app, Action& action) {
    auto* seal = app.add_subcommand("seal", "phiên ký có mặt người giữ thiết bị · the attended signing session");
    seal->require_subcommand(1);

    auto options = std::make_shared<ListOptions>();
    auto* list = seal->add_subcommand("list", "ký nhiều bản sao với một lần nhập mã PIN · many copies with one PIN");
    list->add_option("jobs", options->jobs, "in the order of signing")->required();
    list->add_option("--form", options->form)->check(CLI::IsMember({"sao-y", "sao-luc"}))->default_str("sao-y");
    options->form = "sao-y";
    list->add_option("--source", options->source, "bản được sao là gì · what the source is")
        ->check(CLI::IsMember({"ban-goc", "ban-chinh", "ban-sao-y"}));
    list->add_option("--pin-file", options->pinFile,
                     "the PIN, in a file only its owner can read; otherwise the terminal asks");
    list->callback([&action, options] { action = [options](const Invocation& i) { return signList(i, *options); }; });

    seal->add_subcommand("state", "phiên đang mở · whether a session is open")->callback([&action] {
        action = sealState;
    });
    seal->add_subcommand("close", "kết thúc phiên ngay · ends it now")->callback([&action] { action = closeSeal; });
}

}  // namespace sohoa::cli
