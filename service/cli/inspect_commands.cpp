#include <fmt/format.h>

#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/client/office_client.h"

namespace sohoa::cli {

static int verifyLedgerOf(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto verdict = (*office)->client->ask("VerifyLedger", {}, std::chrono::hours(1));
    if (!verdict) return report(verdict.error(), invocation.json);
    const bool whole = boolOr(*verdict, "whole", false);
    if (invocation.json)
        printJson(*verdict);
    else if (whole)
        printLine(
            fmt::format("✓ {} mục · entries, {}", integerOr(*verdict, "entries", 0), stringOr(*verdict, "head", "")));
    else
        printLine(
            fmt::format("✗ mục · entry {}: {}", integerOr(*verdict, "broken_at", 0), stringOr(*verdict, "reason", "")));
    return whole ? Done : AnswerIsNo;
}

static int anchorLedgerOf(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto anchor = (*office)->client->ask("AnchorLedger", {}, std::chrono::hours(1));
    if (!anchor) return report(anchor.error(), invocation.json);
    const std::string stamped = stringOr(*anchor, "stamped_at", "");
    if (invocation.json)
        printJson(*anchor);
    else
        printLine(fmt::format("✓ mục · entry {} {} · {}", integerOr(*anchor, "sequence", 0),
                              stringOr(*anchor, "head", ""),
                              stamped.empty() ? "chưa có dấu thời gian, sẽ thử lại · no time stamp yet" : stamped));
    return Done;
}

static int busAddress(const Invocation& invocation) {
    auto config = officeOf(invocation);
    if (!config) return report(config.error(), invocation.json);
    auto address = OfficeClient::addressOf(config->home, std::filesystem::absolute(invocation.configFile()));
    if (!address) return report(address.error(), invocation.json);
    if (invocation.json)
        printJson({{"bus", *address}});
    else
        printLine(*address);
    return Done;
}

void addInspectCommands(CLI::App& app, Action& action) {
    app.add_subcommand("bus", "cơ quan ở bus nào · the bus on which the office is reached")->callback([&action] {
        action = busAddress;
    });

    auto* ledger = app.add_subcommand("ledger", "sổ nhật ký · the ledger");
    ledger->require_subcommand(1);
    ledger->add_subcommand("anchor", "neo đầu sổ bằng dấu thời gian · anchor its head with a time stamp")
        ->callback([&action] { action = anchorLedgerOf; });
    ledger->add_subcommand("verify", "kiểm tra chuỗi băm · verify the hash chain")->callback([&action] {
        action = verifyLedgerOf;
    });
}

}  // namespace sohoa::cli
