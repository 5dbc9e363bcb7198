#include <fmt/format.h>

#include "core/clock.h"
#include "service/certified_copy.h"
#include "service/cli/command.h"
#include "service/cli/terminal.h"
#include "service/stage_process.h"
#include "service/verification.h"

namespace sohoa::cli {

struct VerifyOptions {
    std::vector<std::string> files;
    std::string trust, at;
    bool offline = false;
};

static std::string_view word(std::string_view verdict) {
    if (verdict == "valid") return "hợp lệ";
    if (verdict == "invalid") return "không hợp lệ";
    return "chưa xác định";
}

static void printReport(const Json& report) {
    printLine(fmt::format("{}: {}", stringOr(report, "file", ""), word(stringOr(report, "verdict", ""))));
    for (const Json& s : report.value("signatures", Json::array())) {
        printLine(fmt::format("  {} · {} · {} · {}", stringOr(s, "field", ""), stringOr(s, "signer", ""),
                              stringOr(s, "signing_time", ""), stringOr(s, "level", "")));
        const Json reasons = s.value("reasons", Json::object());
        for (const auto& [key, title] :
             {std::pair("signer_info", "a) thông tin người ký"), std::pair("integrity", "b) toàn vẹn"),
              std::pair("certificate", "c) chứng thư"), std::pair("timestamp", "d) dấu thời gian")})
            printLine(fmt::format("    {}: {} — {}", title, word(stringOr(s, key, "")), stringOr(reasons, key, "")));
    }
    if (report.value("signatures", Json::array()).empty()) printLine("  không có chữ ký · no signature");
}

static int verify(const Invocation& invocation, const VerifyOptions& options) {
    TrustSources trust;
    if (auto config = officeOf(invocation)) trust = trustOf(*config);
    trust.logFolder.clear();
    if (!options.trust.empty()) trust.trustFolder = options.trust;
    std::error_code ignored;
    if (!trust.trustFolder.empty()) trust.trustFolder = std::filesystem::absolute(trust.trustFolder, ignored);
    trust.at = options.at;
    trust.offline = options.offline;
    int status = Done;
    Json reports = Json::array();
    for (const std::string& file : options.files) {
        auto verification = verifyPdf(file, trust);
        if (!verification) return report(verification.error(), invocation.json);
        // A single no is a no; otherwise a single doubt is a doubt.
        if (verification->verdict == Verdict::Invalid) status = AnswerIsNo;
        if (verification->verdict == Verdict::Undetermined && status == Done) status = Undetermined;
        if (!invocation.json) printReport(verification->report);
        reports.push_back(std::move(verification->report));
    }
    if (invocation.json) printJson(reports.size() == 1 ? reports[0] : Json{{"files", std::move(reports)}});
    return status;
}

static int check(const Invocation& invocation, const std::string& file) {
    auto pdfa = StageProcess::start("sohoa-pdfa");
    if (!pdfa) return report(pdfa.error(), invocation.json);
    std::error_code ignored;
    auto answer = pdfa->ask({{"do", "check"}, {"file", std::filesystem::absolute(file, ignored).string()}},
                            std::chrono::seconds(120));
    if (!answer) return report(answer.error(), invocation.json);
    const bool conforms = boolOr(*answer, "conforms", false);
    if (invocation.json) printJson(*answer);
    if (!invocation.json) {
        printLine(conforms ? fmt::format("✓ PDF/A-{}", stringOr(*answer, "level", ""))
                           : "✗ không đạt PDF/A · not PDF/A");
        for (const Json& f : answer->value("findings", Json::array()))
            printLine(fmt::format("  {} {} {}", stringOr(f, "clause", ""), stringOr(f, "message", ""),
                                  stringOr(f, "object", "")));
    }
    return conforms ? Done : AnswerIsNo;
}

void addVerifyCommands(CLI::App& app, Action& action) {
    auto options = std::make_shared<VerifyOptions>();
    auto* command =
        app.add_subcommand("verify", "kiểm tra chữ ký số: bốn bước và kết luận · four checks and the verdict");
    command->add_option("file", options->files)->required();
    command->add_option("--trust", options->trust, "a folder of PEM roots, instead of the office's");
    command->add_option("--at", options->at, "the time to judge at, 2026-11-22T02:15:42Z")
        ->check(
            [](const std::string& text) { return parseIsoUtc(text) ? std::string() : std::string("not a UTC time"); });
    command->add_flag("--offline", options->offline, "ask no responder");
    command->callback([&action, options] { action = [options](const Invocation& i) { return verify(i, *options); }; });

    auto file = std::make_shared<std::string>();
    auto* checkCommand =
        app.add_subcommand("check", "kiểm tra PDF/A từng điều khoản · PDF/A conformance, clause by clause");
    checkCommand->add_option("file", *file)->required();
    checkCommand->callback([&action, file] { action = [file](const Invocation& i) { return check(i, *file); }; });
}

}  // namespace sohoa::cli
