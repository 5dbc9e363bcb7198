#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/pin_prompt.h"
#include "service/cli/table_export.h"
#include "service/cli/token_view.h"
#include "service/cli/typed_time.h"

namespace sohoa::cli {

namespace {

// What is typed for an act; each command takes what the act needs.
struct Typed {
    std::string token, serial, act, to, from, number, day, signer, fromDay, untilDay, reason, condition, recipient,
        rule, second, secretFile, printFile, paper, file;
    std::int64_t days = 0, sequence = 0;
    bool lift = false;
};

constexpr std::chrono::seconds deviceTime{120};

Json which(const Typed& typed) {
    Json request = {{"token", typed.token}};
    if (!typed.serial.empty()) request["serial"] = typed.serial;
    return request;
}

Result<Json> requestOf(const Typed& typed, const std::string& act) {
    Json request = which(typed);
    request["act"] = act;
    for (const auto& [key, value] : {std::pair{"to", &typed.to},
                                     {"from", &typed.from},
                                     {"number", &typed.number},
                                     {"signer", &typed.signer},
                                     {"reason", &typed.reason},
                                     {"condition", &typed.condition},
                                     {"recipient", &typed.recipient},
                                     {"rule", &typed.rule}})
        if (!value->empty()) request[key] = *value;
    for (const auto& [key, value] :
         {std::pair{"day", &typed.day}, {"from_day", &typed.fromDay}, {"until_day", &typed.untilDay}}) {
        const auto day = isoDayFrom(*value);
        if (!day) return fail(errors::BadRequest, fmt::format("{}: 2026-11-22, 22/11/2026", key));
        if (!day->empty()) request[key] = *day;
    }
    if (typed.days > 0) request["working_days"] = typed.days;
    return request;
}

Result<Json> printPaper(OfficeClient& client, const Typed& typed, const std::string& paper, const std::string& file,
                        std::int64_t sequence) {
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) return fail(errors::FileExists, file);
    Json request = which(typed);
    request["paper"] = paper;
    request["sequence"] = sequence;
    auto answer = client.call("PrintTokenPaper", {busDocument(request)}, std::chrono::minutes(3));
    if (!answer) return passOn(answer);
    if (auto written = writeHandedFile(file, answer->value(0)); !written) return passOn(written);
    auto printed = parseJson(answer->value(1).toString().toStdString());
    if (printed) (*printed)["file"] = file;
    return printed;
}

// Who the second person is: the one of the two who is not asking.
Result<std::string> secondOf(OfficeClient& client, const Typed& typed) {
    if (!typed.second.empty()) return typed.second;
    auto me = client.ask("WhoAmI");
    if (!me) return passOn(me);
    if (stringOr(*me, "login", "") != typed.to) return typed.to;
    auto custody = client.ask("TokenCustody");
    if (!custody) return passOn(custody);
    for (const Json& token : custody->value("tokens", Json::array())) {
        const bool meant = typed.serial.empty() ? stringOr(token, "name", "") == typed.token
                                                : stringOr(token, "serial", "") == typed.serial;
        const Json keeper = token.value("keeper", Json());
        if (meant && keeper.is_object()) return stringOr(keeper, "login", "");
    }
    return fail(errors::CustodyConflict, "nobody keeps it");
}

Result<Json> askTogether(OfficeClient& client, const Typed& typed, const Json& request) {
    auto second = secondOf(client, typed);
    if (!second) return passOn(second);
    const PinSource source = pinSource(typed.secretFile);
    if (!source) return fail(errors::NotAttended, "the second person's secret");
    auto secret = source();
    if (!secret) return passOn(secret);
    auto handed = busSecret(*secret);
    if (!handed) return passOn(handed);
    return client.ask("EnterTokenActTogether", {busDocument(request), QString::fromStdString(*second), *handed});
}

Result<Json> askFor(OfficeClient& client, const Typed& typed, const Json& request) {
    const std::string act = stringOr(request, "act", "");
    if (act == "handed-over" || act == "compromise-lifted") return askTogether(client, typed, request);
    if (act == "assigned" || act == "renewed")
        return client.ask("EnterTokenActWithDevice", {busDocument(request)}, deviceTime);
    return client.ask("EnterTokenAct", {busDocument(request)});
}

const char* paperOf(const std::string& act) {
    if (act == "compromise-reported") return "notice";
    return act == "lost" ? "loss" : "minutes";
}

int enter(const Invocation& invocation, const Typed& typed, const std::string& act) {
    auto request = requestOf(typed, act);
    if (!request) return report(request.error(), invocation.json), int(Usage);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    auto answer = askFor(client, typed, *request);
    if (!answer) return report(answer.error(), invocation.json);
    const Json entered = answer->value("entered", Json::object());
    if (!typed.printFile.empty()) {
        auto printed = printPaper(client, typed, paperOf(act), typed.printFile, integerOr(entered, "sequence", 0));
        if (!printed) return report(printed.error(), invocation.json);
        (*answer)["printed"] = *printed;
    }
    if (invocation.json) {
        printJson(*answer);
        return Done;
    }
    printLine(fmt::format("✓ mục · entry {}: {} ({})", integerOr(entered, "sequence", 0),
                          stringOr(entered, "act_vi", ""), shownTime(stringOr(entered, "at", ""))));
    showToken(answer->value("token", Json::object()));
    if (!typed.printFile.empty()) printLine("→ " + typed.printFile);
    return Done;
}

int status(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto answer = (*office)->client->ask("TokenStatus", {}, deviceTime);
    if (!answer) return report(answer.error(), invocation.json);
    if (invocation.json)
        printJson(*answer);
    else
        for (const Json& token : answer->value("tokens", Json::array()))
            showToken(token);
    return Done;
}

Result<Json> exported(OfficeClient& client, const Typed& typed, const Json& history) {
    if (formatOf(typed.file) == "pdf") return printPaper(client, typed, "book", typed.file, 0);
    Json columns = Json::array();
    for (const Json& title : history.value("columns", Json::array()))
        columns.push_back({{"title", title}, {"kind", "text"}, {"width", 24}});
    const Table table = tableFrom("SỔ GIAO, NHẬN THIẾT BỊ LƯU KHÓA BÍ MẬT", columns, history["lines"], 1);
    if (auto written = writeTable(typed.file, table); !written) return passOn(written);
    return Json{{"file", typed.file}, {"lines", table.rows.size()}};
}

int history(const Invocation& invocation, const Typed& typed) {
    if (!typed.file.empty() && formatOf(typed.file).empty())
        return report(Error{errors::BadRequest, "--export: .csv, .xlsx, .pdf"}, invocation.json), int(Usage);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    auto answer = client.ask("TokenHistory", {busDocument(which(typed))});
    if (!answer) return report(answer.error(), invocation.json);
    const bool whole = integerOr(*answer, "altered_at", 0) == 0;
    if (!typed.file.empty()) {
        answer = exported(client, typed, *answer);
        if (!answer) return report(answer.error(), invocation.json);
    }
    if (invocation.json)
        printJson(*answer);
    else if (typed.file.empty())
        showHistory(*answer);
    else
        printLine("→ " + typed.file);
    return whole ? Done : AnswerIsNo;
}

int print(const Invocation& invocation, const Typed& typed) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto printed = printPaper(*(*office)->client, typed, typed.paper, typed.file, typed.sequence);
    if (!printed) return report(printed.error(), invocation.json);
    if (invocation.json)
        printJson(*printed);
    else
        printLine("→ " + typed.file);
    return Done;
}

int compromise(const Invocation& invocation, const Typed& typed) {
    if (typed.lift) return enter(invocation, typed, "compromise-lifted");
    return enter(invocation, typed, typed.recipient.empty() ? "compromise-reported" : "compromise-told");
}

// The words of each command; what may be typed after it.
class Words {
  public:
    Words(CLI::App& token, Action& action) : token_(token), action_(action) {}

    CLI::App* begin(const char* name, const char* help) {
        typed_ = std::make_shared<Typed>();
        command_ = token_.add_subcommand(name, help);
        command_->add_option("--token", typed_->token, "tên trong cấu hình · its name in [[token]]");
        command_->add_option("--serial", typed_->serial, "số hiệu thiết bị · its serial, where it is not configured");
        return command_;
    }
    Typed& typed() { return *typed_; }
    void paper(const char* what) {
        command_->add_option("--number", typed_->number, what);
        command_->add_option("--date", typed_->day, "ngày của văn bản · its day: 22/11/2026");
        command_->add_option("--signer", typed_->signer, "người ký văn bản · who signed it");
    }
    void reason() {
        command_->add_option("--reason", typed_->reason, "lý do, ít nhất 10 ký tự · at least 10 characters");
    }
    void condition() {
        command_->add_option("--condition", typed_->condition, "tình trạng thiết bị · the device's condition");
    }
    void second() {
        command_->add_option("--with", typed_->second, "người thứ hai · the second person's login");
        command_->add_option("--with-secret", typed_->secretFile,
                             "their PIN or password, in a file only its owner can read; otherwise the terminal asks");
    }
    void printed() { command_->add_option("--print", typed_->printFile, "biên bản, thông báo PDF · its paper as PDF"); }
    void enters(const char* act) {
        const auto typed = typed_;
        Action& action = action_;
        command_->callback(
            [&action, typed, act] { action = [typed, act](const Invocation& i) { return enter(i, *typed, act); }; });
    }
    void does(int (*what)(const Invocation&, const Typed&)) {
        const auto typed = typed_;
        Action& action = action_;
        command_->callback(
            [&action, typed, what] { action = [typed, what](const Invocation& i) { return what(i, *typed); }; });
    }

  private:
    CLI::App& token_;
    Action& action_;
    CLI::App* command_ = nullptr;
    std::shared_ptr<Typed> typed_;
};

void addKeeping(Words& words) {
    words.begin("assign", "giao cho văn thư theo quyết định · assign by a decision")
        ->add_option("login", words.typed().to, "văn thư")
        ->required();
    words.paper("số quyết định · the decision's number");
    words.condition();
    words.printed();
    words.enters("assigned");

    auto* substitute = words.begin("substitute", "cho phép người khác dùng tạm · let another one stand in");
    substitute->add_option("login", words.typed().to)->required();
    substitute->add_option("--from", words.typed().fromDay, "từ ngày · first day")->required();
    substitute->add_option("--until", words.typed().untilDay, "đến hết ngày · last day")->required();
    words.paper("số văn bản cho phép · the written permission's number");
    words.reason();
    words.condition();
    words.printed();
    words.enters("substitute-allowed");

    words.begin("take-back", "nhận lại từ người dùng tạm · the keeper has it back")
        ->add_option("login", words.typed().from)
        ->required();
    words.condition();
    words.printed();
    words.enters("substitute-ended");

    words.begin("hand-over", "bàn giao cho văn thư khác, hai người cùng ký · hand over, both sign")
        ->add_option("login", words.typed().to, "người nhận · who takes it")
        ->required();
    words.paper("số quyết định · the decision's number");
    words.reason();
    words.condition();
    words.second();
    words.printed();
    words.enters("handed-over");

    words.begin("renew", "ghi chứng thư mới trên thiết bị · enter the new certificate on it");
    words.paper("số thông báo · the notice's number");
    words.enters("renewed");
}

void addTroubles(Words& words) {
    words.begin("suspend", "tạm dừng sử dụng · suspend its use");
    words.reason();
    words.enters("suspended");
    words.begin("resume", "dùng lại · use it again");
    words.reason();
    words.enters("resumed");

    auto* compromised = words.begin("compromise", "BÁO LỘ KHÓA: dừng ký ngay · the key is compromised: stop signing");
    words.reason();
    compromised->add_option("--reported-to", words.typed().recipient, "đã báo cáo cơ quan nào · who was told");
    compromised->add_flag("--lift", words.typed().lift, "kết thúc xử lý, hai người · end it, two persons");
    words.paper("số văn bản báo cáo, kết luận · number of the report or finding");
    words.second();
    words.printed();
    words.does(compromise);

    auto* revoked = words.begin("revoke", "chứng thư bị thu hồi · the certificate was revoked");
    words.paper("số thông báo thu hồi · the notice's number");
    revoked->add_option("--days", words.typed().days, "hạn nộp lại, ngày làm việc · working days until it is back");
    revoked->add_option("--rule", words.typed().rule, "căn cứ của hạn · the article that says so");
    words.enters("revoked");

    words.begin("return", "nộp lại thiết bị · return it to the issuer")
        ->add_option("--to", words.typed().recipient, "cơ quan nhận · who takes it")
        ->required();
    words.paper("số biên bản, biên nhận · number of minutes or receipt");
    words.condition();
    words.printed();
    words.enters("returned");

    words.begin("lost", "mất thiết bị: dừng ký ngay · it is lost: stop signing");
    words.reason();
    words.printed();
    words.enters("lost");
}

}  // namespace

void addTokenCommands(CLI::App& app, Action& action) {
    auto* token = app.add_subcommand("token", "thiết bị lưu khóa bí mật · the key token");
    token->require_subcommand(1);
    token->add_subcommand("status", "người giữ, chứng thư, PIN · keeper, certificate, PIN")->callback([&action] {
        action = status;
    });
    Words words(*token, action);
    addKeeping(words);
    addTroubles(words);
    words.begin("history", "sổ giao, nhận thiết bị · the book of its custody")
        ->add_option("--export", words.typed().file, ".csv, .xlsx, .pdf");
    words.does(history);
    auto* printed = words.begin("print", "in biên bản, thông báo, đề nghị, sổ · print a paper");
    printed->add_option("paper", words.typed().paper)
        ->required()
        ->check(CLI::IsMember({"minutes", "notice", "revocation", "unlocking", "loss", "book"}));
    printed->add_option("file", words.typed().file, "tệp PDF")->required();
    printed->add_option("--act", words.typed().sequence, "mục của sổ · the entry's number");
    words.does(print);
}

}  // namespace sohoa::cli
