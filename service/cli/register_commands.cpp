#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/table_export.h"
#include "service/cli/text_table.h"
#include "service/cli/typed_time.h"

namespace sohoa::cli {

static constexpr double millimetresPerLetter = 1.9;  // as the columns are on paper

struct RegisterLook {
    std::string book, from, to, file;
    int year = 0;
};

static Result<Json> queryOf(const RegisterLook& look) {
    const auto from = isoDayFrom(look.from), to = isoDayFrom(look.to);
    if (!from || !to) return fail(errors::BadRequest, "--from, --to: 2026-11-22, 22/11/2026");
    Json query = {{"register", look.book}, {"from", *from}, {"to", *to}, {"limit", 1000}};
    if (look.year != 0) query["year"] = look.year;
    return query;
}

// Every page of it as one.
static Result<Json> linesOf(OfficeClient& client, Json query) {
    Json whole;
    do {
        auto page = client.ask("RegisterLines", {busDocument(query)});
        if (!page) return page;
        query["cursor"] = stringOr(*page, "next", "");
        if (whole.is_null()) {
            whole = std::move(*page);
        } else {
            for (Json& line : (*page)["lines"])
                whole["lines"].push_back(std::move(line));
        }
    } while (!stringOr(query, "cursor", "").empty());
    whole.erase("next");
    return whole;
}

static Json cellsOf(const Json& lines) {
    Json rows = Json::array();
    for (const Json& line : lines)
        rows.push_back(line.value("cells", Json::array()));
    return rows;
}

static void show(const Json& book) {
    printLine(bold(stringOr(book, "title", "")));
    const Json columns = book.value("columns", Json::array());
    std::vector<std::string> titles{"Dòng"};
    for (const Json& column : columns)
        titles.push_back(stringOr(column, "title", ""));
    std::vector<TextRow> rows;
    for (const Json& line : book.value("lines", Json::array())) {
        TextRow row{{fmt::format("#{}", integerOr(line, "entry", 0))}, boolOr(line, "struck", false)};
        const Json cells = line.value("cells", Json::array());
        for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
            const bool day = stringOr(columns[i], "kind", "") == "date";
            row.cells.push_back(day ? shownDay(cells[i].get<std::string>()) : cells[i].get<std::string>());
        }
        rows.push_back(std::move(row));
    }
    printTable(titles, rows);
}

static Result<Json> exported(OfficeClient& client, const RegisterLook& look, Json query) {
    const std::string format = formatOf(look.file);
    std::error_code ignored;
    if (std::filesystem::exists(look.file, ignored)) return fail(errors::FileExists, look.file);
    if (format == "pdf") {
        auto answer = client.call("PrintRegister", {busDocument(query)}, std::chrono::minutes(20));
        if (!answer) return passOn(answer);
        if (auto written = writeHandedFile(look.file, answer->value(0)); !written) return passOn(written);
        auto summary = parseJson(answer->value(1).toString().toStdString());
        if (summary) (*summary)["file"] = look.file;
        return summary;
    }
    query["export"] = format;
    auto book = linesOf(client, query);
    if (!book) return book;
    const Table table =
        tableFrom(stringOr(*book, "title", ""), (*book)["columns"], cellsOf((*book)["lines"]), millimetresPerLetter);
    if (auto written = writeTable(look.file, table); !written) return passOn(written);
    return Json{{"file", look.file}, {"lines", table.rows.size()}};
}

static int look(const Invocation& invocation, const RegisterLook& wanted) {
    auto query = queryOf(wanted);
    if (!query) return report(query.error(), invocation.json), int(Usage);
    if (!wanted.file.empty() && formatOf(wanted.file).empty())
        return report(Error{errors::BadRequest, "--export: .csv, .xlsx, .pdf"}, invocation.json), int(Usage);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    auto answer = wanted.file.empty() ? linesOf(client, *query) : exported(client, wanted, *query);
    if (!answer) return report(answer.error(), invocation.json);
    if (invocation.json)
        printJson(*answer);
    else if (wanted.file.empty())
        show(*answer);
    else
        printLine(fmt::format("✓ {} dòng · lines → {}", integerOr(*answer, "lines", 0), wanted.file));
    return Done;
}

static int changeLine(const Invocation& invocation, const QString& method, std::int64_t entry, const Json& request) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto line = (*office)->client->ask(method, {qlonglong(entry), busDocument(request)});
    if (!line) return report(line.error(), invocation.json);
    if (invocation.json)
        printJson(*line);
    else
        printLine(fmt::format("✓ dòng · line #{}, số · number {}", integerOr(*line, "entry", 0),
                              integerOr(*line, "number", 0)));
    return Done;
}

static int correct(const Invocation& invocation, std::int64_t entry, const std::string& reason,
                   const std::vector<std::string>& assignments) {
    Json columns = Json::object();
    for (const std::string& assignment : assignments) {
        const auto equals = assignment.find('=');
        if (equals == std::string::npos)
            return report(Error{errors::BadRequest, "--set column=text"}, invocation.json), int(Usage);
        columns[assignment.substr(0, equals)] = assignment.substr(equals + 1);
    }
    return changeLine(invocation, "CorrectEntry", entry, {{"reason", reason}, {"columns", columns}});
}

static void addLooks(CLI::App& registers, Action& action) {
    const std::pair<const char*, const char*> books[] = {
        {"incoming", "sổ đăng ký văn bản đến · incoming documents"},
        {"outgoing", "sổ đăng ký văn bản đi · outgoing documents"},
        {"copies", "sổ đăng ký bản sao · certified copies"},
        {"custody", "sổ giao nhận bản giấy · who has the papers"},
    };
    for (const auto& [book, help] : books) {
        auto wanted = std::make_shared<RegisterLook>();
        wanted->book = book;
        auto* command = registers.add_subcommand(book, help);
        command->add_option("--from", wanted->from, "từ ngày · from this day on");
        command->add_option("--to", wanted->to, "đến ngày · to this day");
        command->add_option("--year", wanted->year, "năm, theo số · a year, by number");
        command->add_option("--export", wanted->file, "a file.csv, file.xlsx or file.pdf that does not exist yet");
        command->callback([&action, wanted] { action = [wanted](const Invocation& i) { return look(i, *wanted); }; });
    }
}

void addRegisterCommands(CLI::App& app, Action& action) {
    auto* registers = app.add_subcommand("register", "các sổ đăng ký · the registers");
    registers->require_subcommand(1);
    addLooks(*registers, action);

    auto entry = std::make_shared<std::int64_t>(0);
    auto reason = std::make_shared<std::string>(), day = std::make_shared<std::string>(),
         receivedBy = std::make_shared<std::string>();
    auto assignments = std::make_shared<std::vector<std::string>>();
    auto* correction = registers->add_subcommand("correct", "đính chính một dòng · put a line right");
    correction->add_option("entry", *entry, "the line (#)")->required();
    correction->add_option("--reason", *reason, "lý do · why")->required();
    correction
        ->add_option("--set", *assignments,
                     "column=text: day, code, author, document_date, subject, form, signer, receivers, keeper, note")
        ->required()
        ->take_all();
    correction->callback([&action, entry, reason, assignments] {
        action = [entry, reason, assignments](const Invocation& i) {
            return correct(i, *entry, *reason, *assignments);
        };
    });

    auto* forward = registers->add_subcommand("forward", "ghi ngày chuyển, ký nhận · note where it went");
    forward->add_option("entry", *entry, "the line (#)")->required();
    forward->add_option("--day", *day, "ngày chuyển · the day")->required();
    forward->add_option("--received-by", *receivedBy, "người ký nhận · who received it")->required();
    forward->callback([&action, entry, day, receivedBy] {
        action = [entry, day, receivedBy](const Invocation& i) {
            const auto iso = isoDayFrom(*day);
            if (!iso) return report(Error{errors::BadRequest, "--day"}, i.json), int(Usage);
            return changeLine(i, "NoteForwarding", *entry, {{"day", *iso}, {"received_by", *receivedBy}});
        };
    });
}

}  // namespace sohoa::cli
