#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/table_export.h"
#include "service/cli/text_table.h"
#include "service/cli/typed_time.h"

namespace sohoa::cli {

static void showAgencies(const Json& agencies) {
    std::vector<TextRow> rows;
    for (const Json& agency : agencies)
        rows.push_back({{stringOr(agency, "code", ""), stringOr(agency, "old_code", ""), stringOr(agency, "name", ""),
                         shownDay(stringOr(agency, "from", "")), shownDay(stringOr(agency, "to", ""))}});
    printTable({"Mã định danh", "Mã cũ", "Tên cơ quan", "Từ ngày", "Đến trước ngày"}, rows);
}

static int look(const Invocation& invocation, const std::string& text, const std::string& on) {
    const auto day = isoDayFrom(on);
    if (!day) return report(Error{errors::BadRequest, "--on: 2026-11-22, 22/11/2026"}, invocation.json), int(Usage);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto found = (*office)->client->ask("Agencies", {busDocument({{"text", text}, {"on", *day}, {"most", 1000}})});
    if (!found) return report(found.error(), invocation.json);
    const Json agencies = found->value("agencies", Json::array());
    if (invocation.json)
        printJson(*found);
    else
        showAgencies(agencies);
    return agencies.empty() ? AnswerIsNo : Done;
}

static int history(const Invocation& invocation, const std::string& code) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto found = (*office)->client->ask("AgencyHistory", {QString::fromStdString(code)});
    if (!found) return report(found.error(), invocation.json);
    const Json rows = found->value("rows", Json::array());
    if (invocation.json) {
        printJson(*found);
        return rows.empty() ? AnswerIsNo : Done;
    }
    showAgencies(rows);
    for (const Json& successor : found->value("became", Json::array()))
        printLine(fmt::format("→ {}", successor.get<std::string>()));
    return rows.empty() ? AnswerIsNo : Done;
}

struct AgencyImport {
    std::string file, asOf;
    bool fromExchange = false, complete = false;
};

static Result<Json> importedFrom(OfficeClient& client, const AgencyImport& wanted) {
    constexpr std::chrono::minutes atMost{20};
    if (wanted.fromExchange) return client.ask("ImportAgenciesFromExchange", {}, atMost);
    const auto day = isoDayFrom(wanted.asOf);
    if (!day) return fail(errors::BadRequest, "--as-of: 2026-11-22, 22/11/2026");
    auto table = busFile(wanted.file);
    if (!table) return passOn(table);
    return client.ask("ImportAgencies", {busDocument({{"as_of", *day}, {"complete", wanted.complete}}), *table},
                      atMost);
}

static int import(const Invocation& invocation, const AgencyImport& wanted) {
    if (wanted.fromExchange != wanted.file.empty())
        return report(Error{errors::BadRequest, "FILE.csv, --exchange"}, invocation.json), int(Usage);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto count = importedFrom(*(*office)->client, wanted);
    if (!count) return report(count.error(), invocation.json);
    if (invocation.json)
        printJson(*count);
    else
        printLine(fmt::format("✓ thêm {}, đổi {}, giữ {}, kết thúc {}, không nhận {}", integerOr(*count, "added", 0),
                              integerOr(*count, "changed", 0), integerOr(*count, "kept", 0),
                              integerOr(*count, "closed", 0), integerOr(*count, "refused", 0)));
    return Done;
}

void addDirectoryCommands(CLI::App& app, Action& action) {
    auto text = std::make_shared<std::string>(), on = std::make_shared<std::string>(),
         code = std::make_shared<std::string>();
    auto* agencies = app.add_subcommand("agencies", "danh mục cơ quan · the directory of agencies");
    agencies->add_option("text", *text, "mã hoặc tên · a code or a name");
    agencies->add_option("--on", *on, "vào ngày · as of this day");
    agencies->add_option("--history", *code, "mã này qua các thời kỳ · what this code meant when");
    // A subcommand's callback comes after its parent's and counts.
    agencies->parse_complete_callback([&action, text, on, code] {
        action = [text, on, code](const Invocation& i) {
            return code->empty() ? look(i, *text, *on) : history(i, *code);
        };
    });

    auto wanted = std::make_shared<AgencyImport>();
    auto* importCommand = agencies->add_subcommand("import", "nhập danh mục · bring a list in");
    importCommand->add_option("file", wanted->file, "CSV: code,name,old_code,former_codes,valid_from,valid_to");
    importCommand->add_flag("--exchange", wanted->fromExchange, "lấy từ trục liên thông · the exchange's own list");
    importCommand->add_option("--as-of", wanted->asOf, "có hiệu lực từ ngày · changes count from this day");
    importCommand->add_flag("--complete", wanted->complete, "cơ quan không có trong tệp thì kết thúc · others end");
    importCommand->final_callback(
        [&action, wanted] { action = [wanted](const Invocation& i) { return import(i, *wanted); }; });
}

}  // namespace sohoa::cli
