#include <fmt/format.h>

#include "core/error_codes.h"
#include "core/record_fields.h"
#include "service/cli/command.h"
#include "service/cli/open_office.h"
#include "service/cli/table_export.h"
#include "service/cli/text_table.h"
#include "service/cli/typed_time.h"
#include "service/job_words.h"

namespace sohoa::cli {

struct SearchWords {
    std::vector<std::string> words;
    std::string from, to, agency, type, signer, number, state;
    std::string cursor, file, saveAs, forget, use;
    std::int64_t most = 20;
    bool listSaved = false;
};

// An argument with a blank in it was quoted: words in this order.
static std::string quotedWhereNeeded(std::string text) {
    std::erase(text, '"');
    return text.find(' ') == std::string::npos ? text : fmt::format("\"{}\"", text);
}

static Result<std::string> queryOf(const SearchWords& wanted) {
    std::string query;
    const auto add = [&](const std::string& part) { query += (query.empty() ? "" : " ") + part; };
    // A field with its value stays as it was typed: co-quan:"Sở Nội vụ".
    for (const std::string& word : wanted.words)
        add(word.find(':') != std::string::npos ? word : quotedWhereNeeded(word));
    const std::pair<const char*, const std::string*> fields[] = {{"co-quan", &wanted.agency},
                                                                 {"loai", &wanted.type},
                                                                 {"nguoi-ky", &wanted.signer},
                                                                 {"so", &wanted.number},
                                                                 {"trang-thai", &wanted.state}};
    for (const auto& [name, value] : fields)
        if (!value->empty()) add(fmt::format("{}:{}", name, quotedWhereNeeded(*value)));
    const auto from = isoDayFrom(wanted.from), to = isoDayFrom(wanted.to);
    if (!from || !to) return fail(errors::BadRequest, "--from, --to: 2026-11-22, 22/11/2026");
    if (!from->empty() || !to->empty())
        add(fmt::format("ngay:{}..{}", from->empty() ? "1900" : *from, to->empty() ? "2199" : *to));
    return query;
}

// The words that were met stand out.
static std::string emphasised(const Json& snippet) {
    const std::string text = stringOr(snippet, "text", "");
    std::string shown;
    std::size_t at = 0;
    for (const Json& mark : snippet.value("marks", Json::array())) {
        const auto from = mark.at(0).get<std::size_t>(), to = mark.at(1).get<std::size_t>();
        if (from < at || to < from || to > text.size()) continue;
        shown += text.substr(at, from - at) + bold(text.substr(from, to - from));
        at = to;
    }
    return shown + text.substr(at);
}

static void showHit(const Json& hit) {
    const Json fields = hit.value("fields", Json::object());
    const auto text = [&](Field field) { return stringOr(fields, std::string(name(field)).c_str(), ""); };
    const auto state = jobStateNamed(stringOr(hit, "state", ""));
    const std::string similar = boolOr(hit, "similar", false) ? "  ≈ gần giống · similar" : "";
    printLine(fmt::format("#{} {}  {}  {}  [{}]{}", integerOr(hit, "job", 0), bold(text(Field::Code)),
                          shownDay(text(Field::IssuedDate)), text(Field::OrganName), state ? stateWords(*state).vi : "",
                          similar));
    printLine("    " + text(Field::Subject));
    for (const Json& snippet : hit.value("snippets", Json::array())) {
        const std::int64_t page = integerOr(snippet, "page", 0);
        const std::string place = page > 0 ? fmt::format("trang {}", page) : stringOr(snippet, "field", "");
        printLine(fmt::format("    {}: {}", place, emphasised(snippet)));
    }
}

static int find(const Invocation& invocation, OfficeClient& client, const SearchWords& wanted,
                const std::string& query) {
    auto page =
        client.ask("Search", {busDocument({{"query", query}, {"limit", wanted.most}, {"cursor", wanted.cursor}})});
    if (!page) return report(page.error(), invocation.json);
    const Json hits = page->value("hits", Json::array());
    const int status = hits.empty() && wanted.cursor.empty() ? AnswerIsNo : Done;
    if (invocation.json) {
        printJson(*page);
        return status;
    }
    for (const Json& hit : hits)
        showHit(hit);
    printLine(fmt::format("{}{} văn bản · documents", boolOr(*page, "more_than_total", false) ? "> " : "",
                          integerOr(*page, "total", 0)));
    for (const Json& part : page->value("ignored", Json::array()))
        fmt::print(stderr, "Không hiểu · not understood: {}\n", part.get<std::string>());
    if (const std::string next = stringOr(*page, "next", ""); !next.empty())
        printLine(fmt::format("Xem tiếp · more: --more {}", next));
    return status;
}

static Result<Json> exportResults(OfficeClient& client, const std::string& query, const std::string& file) {
    const std::string format = formatOf(file);
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) return fail(errors::FileExists, file);
    auto answer = client.ask("ExportSearch", {QString::fromStdString(query), QString::fromStdString(format)},
                             std::chrono::minutes(10));
    if (!answer) return answer;
    const Table table = tableFrom(stringOr(*answer, "title", ""), (*answer)["columns"], (*answer)["rows"], 1);
    if (auto written = writeTable(file, table); !written) return passOn(written);
    return Json{{"file", file}, {"lines", table.rows.size()}};
}

static Result<Json> savedSearches(OfficeClient& client) { return client.ask("SavedSearches"); }

static int showSaved(const Invocation& invocation, OfficeClient& client) {
    auto saved = savedSearches(client);
    if (!saved) return report(saved.error(), invocation.json);
    if (invocation.json) {
        printJson(*saved);
        return Done;
    }
    std::vector<TextRow> rows;
    for (const Json& each : saved->value("searches", Json::array()))
        rows.push_back(
            {{stringOr(each, "name", ""), stringOr(each, "query", ""), shownTime(stringOr(each, "saved_at", ""))}});
    printTable({"Tên", "Điều kiện", "Lưu lúc"}, rows);
    return Done;
}

static Result<std::string> savedQuery(OfficeClient& client, const std::string& wanted) {
    auto saved = savedSearches(client);
    if (!saved) return passOn(saved);
    for (const Json& each : saved->value("searches", Json::array()))
        if (stringOr(each, "name", "") == wanted) return stringOr(each, "query", "");
    return fail(errors::BadRequest, "no search is kept as " + wanted);
}

static int searchFor(const Invocation& invocation, const SearchWords& wanted) {
    auto query = queryOf(wanted);
    if (!query) return report(query.error(), invocation.json), int(Usage);
    const std::string format = formatOf(wanted.file);
    if (!wanted.file.empty() && format != "csv" && format != "xlsx")
        return report(Error{errors::BadRequest, "--export: .csv, .xlsx"}, invocation.json), int(Usage);
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    if (wanted.listSaved) return showSaved(invocation, client);
    if (!wanted.forget.empty()) {
        auto gone = client.call("ForgetSearch", {QString::fromStdString(wanted.forget)});
        if (!gone) return report(gone.error(), invocation.json);
        if (invocation.json) printJson(Json::object());
        return Done;
    }
    if (!wanted.use.empty()) {
        auto saved = savedQuery(client, wanted.use);
        if (!saved) return report(saved.error(), invocation.json);
        *query = query->empty() ? *saved : *saved + " " + *query;
    }
    if (query->empty()) return report(Error{errors::BadRequest, "nothing to look for"}, invocation.json), int(Usage);
    if (!wanted.saveAs.empty()) {
        const QVariantList kept{QString::fromStdString(wanted.saveAs), QString::fromStdString(*query)};
        if (auto saved = client.call("SaveSearch", kept); !saved) return report(saved.error(), invocation.json);
    }
    if (wanted.file.empty()) return find(invocation, client, wanted, *query);
    auto written = exportResults(client, *query, wanted.file);
    if (!written) return report(written.error(), invocation.json);
    if (invocation.json)
        printJson(*written);
    else
        printLine(fmt::format("✓ {} dòng · lines → {}", integerOr(*written, "lines", 0), wanted.file));
    return Done;
}

static std::string_view shownAccess(const std::string& access) {
    if (access == "searched") return "tìm kiếm";
    if (access == "opened") return "mở xem";
    return "xuất ra";
}

static int showAccesses(const Invocation& invocation, const Json& filter) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto answer = (*office)->client->ask("Accesses", {busDocument(filter)});
    if (!answer) return report(answer.error(), invocation.json);
    if (invocation.json) {
        printJson(*answer);
        return Done;
    }
    std::vector<TextRow> rows;
    for (const Json& e : answer->value("accesses", Json::array())) {
        const std::int64_t job = integerOr(e, "job", 0);
        rows.push_back({{std::to_string(integerOr(e, "id", 0)), shownTime(stringOr(e, "time", "")),
                         stringOr(e, "account", ""), std::string(shownAccess(stringOr(e, "access", ""))),
                         job > 0 ? fmt::format("#{}", job) : "", stringOr(e, "detail", "")}});
    }
    printTable({"Dòng", "Lúc", "Tài khoản", "Việc", "Hồ sơ", "Nội dung"}, rows);
    return Done;
}

static void addAccessCommand(CLI::App& app, Action& action) {
    auto job = std::make_shared<std::int64_t>(0), before = std::make_shared<std::int64_t>(0),
         most = std::make_shared<std::int64_t>(100);
    auto account = std::make_shared<std::string>();
    auto* command = app.add_subcommand("access", "ai đã tìm, mở, xuất gì · who searched, opened, took out what");
    command->add_option("--job", *job, "of this job");
    command->add_option("--account", *account, "by this person");
    command->add_option("--before", *before, "older than this line");
    command->add_option("--most", *most, "at most so many")->check(CLI::Range(1, 1000))->capture_default_str();
    command->callback([&action, job, before, most, account] {
        action = [job, before, most, account](const Invocation& i) {
            return showAccesses(i, {{"job", *job}, {"before", *before}, {"limit", *most}, {"account", *account}});
        };
    });
}

void addSearchCommands(CLI::App& app, Action& action) {
    auto wanted = std::make_shared<SearchWords>();
    auto* command = app.add_subcommand("search", "tìm theo trường và toàn văn · search fields and text");
    command->add_option("words", wanted->words,
                        "từ khóa, gõ có dấu hay không đều được · words, with tone marks or not");
    command->add_option("--from", wanted->from, "ban hành từ ngày · issued from this day on");
    command->add_option("--to", wanted->to, "ban hành đến ngày · issued to this day");
    command->add_option("--agency", wanted->agency, "cơ quan ban hành · issued by");
    command->add_option("--type", wanted->type, "tên loại · kind of document");
    command->add_option("--signer", wanted->signer, "người ký · signed by");
    command->add_option("--number", wanted->number, "số, ký hiệu · number and symbol");
    command->add_option("--state", wanted->state, "trạng thái · state");
    command->add_option("--most", wanted->most, "at most so many")->check(CLI::Range(1, 100))->capture_default_str();
    command->add_option("--more", wanted->cursor, "trang tiếp theo · the next page, as the one before says");
    command->add_option("--export", wanted->file, "a file.csv or file.xlsx that does not exist yet");
    command->add_option("--save", wanted->saveAs, "lưu điều kiện dưới tên này · keep the search under this name");
    command->add_option("--use", wanted->use, "dùng điều kiện đã lưu · search as kept");
    command->add_option("--forget", wanted->forget, "xóa điều kiện đã lưu · forget a kept search");
    command->add_flag("--saved", wanted->listSaved, "các điều kiện đã lưu · the searches that are kept");
    command->callback([&action, wanted] { action = [wanted](const Invocation& i) { return searchFor(i, *wanted); }; });
    addAccessCommand(app, action);
}

}  // namespace sohoa::cli
