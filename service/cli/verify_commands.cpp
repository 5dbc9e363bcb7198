#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/clock.h"
#include "core/error_codes.h"
#include "service/certified_copy.h"
#include "service/cli/command.h"
#include "service/cli/terminal.h"
#include "service/cli/verification_view.h"
#include "service/stage_process.h"
#include "service/verification.h"
#include "service/verification_report.h"

namespace sohoa::cli {

struct VerifyOptions {
    std::vector<std::string> files;
    std::string trust, at, paper;
    bool offline = false;
};

static int verify(const Invocation& invocation, const VerifyOptions& options) {
    TrustSources trust;
    if (auto config = officeOf(invocation)) trust = trustOf(*config);
    trust.logFolder.clear();
    if (!options.trust.empty()) trust.trustFolder = options.trust;
    if (!options.trust.empty() && !std::filesystem::is_directory(options.trust))
        return report(Error{errors::TrustUnusable, options.trust}, invocation.json);
    if (!options.paper.empty() && std::filesystem::exists(options.paper))
        return report(Error{errors::FileExists, options.paper}, invocation.json);
    std::error_code ignored;
    if (!trust.trustFolder.empty()) trust.trustFolder = std::filesystem::absolute(trust.trustFolder, ignored);
    trust.at = options.at;
    trust.offline = options.offline;
    int status = Done, failed = Done;
    Json reports = Json::array();
    for (const std::string& file : options.files) {
        auto verification = verifyPdf(file, trust);
        if (!verification) {
            if (options.files.size() == 1) return report(verification.error(), invocation.json);
            failed = std::max(failed, report(verification.error(), false));
            reports.push_back({{"file", file}, {"error", toJson(verification.error())}});
            continue;
        }
        // A single no is a no; otherwise a single doubt is a doubt.
        if (verification->verdict == Verdict::Invalid) status = AnswerIsNo;
        if (verification->verdict == Verdict::Undetermined && status == Done) status = Undetermined;
        if (!invocation.json)
            for (const std::string& line : verificationLines(verification->report))
                printLine(line);
        reports.push_back(std::move(verification->report));
    }
    if (!options.paper.empty())
        if (auto printed = printVerification(reports, options.paper); !printed)
            return report(printed.error(), invocation.json);
    if (invocation.json) printJson(reports.size() == 1 ? reports[0] : Json{{"files", std::move(reports)}});
    return failed != Done ? failed : status;
}

// Findings of one rule together: what it demands, where it is broken, what can be done.
static void printRule(const std::vector<Json>& findings) {
    constexpr std::size_t mostPlaces = 3;
    const Json& first = findings.front();
    const auto said = [&first](const char* what, const char* language) {
        return stringOr(first.value(what, Json::object()), language, "");
    };
    printLine(
        fmt::format("  {}-{}  {}", stringOr(first, "clause", ""), stringOr(first, "test", ""), said("demand", "vi")));
    if (!said("demand", "en").empty()) printLine(fmt::format("      {}", said("demand", "en")));
    for (std::size_t i = 0; i < std::min(findings.size(), mostPlaces); ++i) {
        const std::string object = stringOr(findings[i], "object", "");
        printLine(fmt::format("      · {}{}",
                              object.empty() ? "" : fmt::format("đối tượng {} · object {}: ", object, object),
                              stringOr(findings[i], "message", "")));
    }
    if (findings.size() > mostPlaces)
        printLine(fmt::format("      · và {0} chỗ nữa · and {0} more", findings.size() - mostPlaces));
    if (!said("remedy", "vi").empty())
        printLine(fmt::format("      → {}\n        {}", said("remedy", "vi"), said("remedy", "en")));
}

static void printConformance(const std::string& file, const Json& answer) {
    if (boolOr(answer, "conforms", false))
        return printLine(fmt::format("✓ {}: PDF/A-{}", file, stringOr(answer, "level", "")));
    std::vector<std::string> order;
    std::map<std::string, std::vector<Json>> rules;
    for (const Json& finding : answer.value("findings", Json::array())) {
        const std::string rule = stringOr(finding, "clause", "") + "-" + stringOr(finding, "test", "");
        if (!rules.contains(rule)) order.push_back(rule);
        rules[rule].push_back(finding);
    }
    printLine(fmt::format("✗ {}: không đạt PDF/A-2, {} điều khoản · not PDF/A-2, rules broken: {}", file, order.size(),
                          order.size()));
    for (const std::string& rule : order)
        printRule(rules[rule]);
}

static Result<Json> askPdfa(const Json& request) {
    auto pdfa = StageProcess::start("sohoa-pdfa");  // one each: a file that ends its process ends no other's check
    if (!pdfa) return passOn(pdfa);
    return pdfa->ask(request, std::chrono::minutes(10));
}

static int listClauses(const Invocation& invocation) {
    auto answer = askPdfa({{"do", "clauses"}});
    if (!answer) return report(answer.error(), invocation.json);
    if (invocation.json) {
        printJson(*answer);
        return Done;
    }
    for (const Json& clause : answer->value("clauses", Json::array())) {
        const Json demand = clause.value("demand", Json::object());
        printLine(fmt::format("{}-{}  {}\n    {}", stringOr(clause, "clause", ""), stringOr(clause, "test", ""),
                              stringOr(demand, "vi", ""), stringOr(demand, "en", "")));
    }
    return Done;
}

// A file that could not be looked at outweighs one that does not conform: nothing is known of it.
static int check(const Invocation& invocation, const std::vector<std::string>& files) {
    int conforming = Done, failed = Done;
    Json reports = Json::array();
    for (const std::string& file : files) {
        std::error_code ignored;
        auto answer = askPdfa({{"do", "check"}, {"file", std::filesystem::absolute(file, ignored).string()}});
        if (!answer) {
            if (files.size() == 1) return report(answer.error(), invocation.json);
            failed = std::max(failed, report(answer.error(), false));
            reports.push_back({{"file", file}, {"error", toJson(answer.error())}});
            continue;
        }
        if (!boolOr(*answer, "conforms", false)) conforming = AnswerIsNo;
        if (!invocation.json) printConformance(file, *answer);
        (*answer)["file"] = file;
        reports.push_back(std::move(*answer));
    }
    if (invocation.json) printJson(reports.size() == 1 ? reports[0] : Json{{"files", std::move(reports)}});
    return failed != Done ? failed : conforming;
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
    command->add_option("--report", options->paper, "in phiếu kiểm tra ra PDF · a report to print, as PDF");
    command->callback([&action, options] { action = [options](const Invocation& i) { return verify(i, *options); }; });

    struct CheckOptions {
        std::vector<std::string> files;
        bool clauses = false;
    };
    auto wanted = std::make_shared<CheckOptions>();
    auto* checkCommand =
        app.add_subcommand("check", "kiểm tra PDF/A từng điều khoản · PDF/A conformance, clause by clause");
    auto* clauses =
        checkCommand->add_flag("--clauses", wanted->clauses, "các điều khoản được kiểm tra · what is checked");
    checkCommand->add_option("file", wanted->files)->excludes(clauses);
    checkCommand->callback([&action, wanted] {
        if (wanted->files.empty() && !wanted->clauses) throw CLI::RequiredError("file");
        action = [wanted](const Invocation& i) { return wanted->clauses ? listClauses(i) : check(i, wanted->files); };
    });
}

}  // namespace sohoa::cli
