#include <fmt/format.h>

#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/client/bus_address.h"
#include "service/stage_process.h"

namespace sohoa::cli {

static int tokenStatus(const Invocation& invocation) {
    auto config = officeOf(invocation);
    if (!config) return report(config.error(), invocation.json);
    auto signer = StageProcess::start("sohoa-sign");
    if (!signer) return report(signer.error(), invocation.json);
    auto answer = signer->ask({{"do", "token"},
                               {"module", config->signer.token.module.string()},
                               {"softhsm_config", config->signer.token.softhsmConfig.string()}},
                              std::chrono::seconds(30));
    if (!answer) return report(answer.error(), invocation.json);
    if (invocation.json) {
        printJson(*answer);
        return Done;
    }
    for (const Json& token : answer->value("tokens", Json::array())) {
        std::string_view pin = "PIN: bình thường";
        if (boolOr(token, "pin_count_low", false)) pin = "PIN: đã nhập sai, còn ít lần thử";
        if (boolOr(token, "pin_final_try", false)) pin = "PIN: CHỈ CÒN MỘT LẦN THỬ";
        if (boolOr(token, "pin_locked", false)) pin = "PIN: ĐÃ KHÓA";
        printLine(fmt::format("{} · {} · {}", stringOr(token, "label", ""), stringOr(token, "serial", ""), pin));
        for (const Json& c : token.value("certificates", Json::array()))
            printLine(fmt::format("  {} · {} → {}", stringOr(c, "subject", ""), stringOr(c, "not_before", ""),
                                  stringOr(c, "not_after", "")));
    }
    return Done;
}

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
    auto address = busAddressOf(config->home, std::filesystem::absolute(invocation.configFile()));
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

    auto* token = app.add_subcommand("token", "thiết bị lưu khóa bí mật · the key token");
    token->require_subcommand(1);
    token->add_subcommand("status", "tình trạng token và PIN · the state of token and PIN")->callback([&action] {
        action = tokenStatus;
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
