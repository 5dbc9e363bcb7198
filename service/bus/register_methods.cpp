// The registers: looking into them page by page, printing them, putting a line right.
#include <fmt/format.h>

#include <array>

#include "core/day.h"
#include "core/error_codes.h"
#include "service/bus/access_note.h"
#include "service/bus/method.h"
#include "service/bus/nameless_file.h"
#include "service/register_print.h"
#include "store/registers/register_page.h"
#include "store/registers/registers.h"

namespace sohoa {

namespace {

Reporter nobodyListens;

// A register of a year in the order of its numbers, or of some days in theirs; this year's where nothing is said.
Result<RegisterQuery> queryIn(const Json& request) {
    RegisterQuery query;
    const auto book = registerNamed(stringOr(request, "register", ""));
    if (!book) return fail(errors::BadRequest, "register");
    query.book = *book;
    query.fromDay = stringOr(request, "from", "");
    query.toDay = stringOr(request, "to", "");
    const std::int64_t year = integerOr(request, "year", 0);
    if (!query.fromDay.empty() || !query.toDay.empty()) {
        if (year != 0) return fail(errors::BadRequest, "either a year or days");
        query.order = RegisterQuery::Order::ByDay;
        for (const std::string& day : {query.fromDay, query.toDay})
            if (!day.empty() && !dayFromIso(day)) return fail(errors::BadRequest, "days as 2026-11-22");
    } else {
        query.year = year == 0 ? yearInVietnam(now()) : int(year);
        if (query.year < 1 || query.year > 9999) return fail(errors::BadRequest, "year");
    }
    query.cursor = stringOr(request, "cursor", "");
    const std::int64_t limit = integerOr(request, "limit", 100);
    if (limit < 1 || limit > 1000) return fail(errors::BadRequest, "limit (1 to 1000)");
    query.limit = static_cast<std::size_t>(limit);
    return query;
}

std::string spanOf(const RegisterQuery& query) {
    return query.order == RegisterQuery::Order::ByNumber
               ? fmt::format("{} {}", name(query.book), query.year)
               : fmt::format("{} {}..{}", name(query.book), query.fromDay, query.toDay);
}

// What a person may put right in a line, by name.
struct Cell {
    const char* name;
    std::string RegisterEntry::*text;
};
constexpr std::array cells{
    Cell{"day", &RegisterEntry::day},         Cell{"code", &RegisterEntry::code},
    Cell{"author", &RegisterEntry::author},   Cell{"document_date", &RegisterEntry::documentDate},
    Cell{"subject", &RegisterEntry::subject}, Cell{"form", &RegisterEntry::form},
    Cell{"signer", &RegisterEntry::signer},   Cell{"receivers", &RegisterEntry::receivers},
    Cell{"keeper", &RegisterEntry::keeper},   Cell{"note", &RegisterEntry::note}};

Json lineJson(const RegisterEntry& e) {
    Json line = {{"entry", e.id},
                 {"register", name(e.book)},
                 {"year", e.year},
                 {"number", e.number},
                 {"job", e.job.value},
                 {"amount", e.amount ? Json(*e.amount) : Json(nullptr)},
                 {"sha256", e.sha256},
                 {"entered_by", e.enteredBy},
                 {"entered_at", isoUtc(e.enteredAt)},
                 {"corrects", e.corrects ? Json(*e.corrects) : Json(nullptr)},
                 {"reason", e.reason},
                 {"struck", e.struck.has_value()},
                 {"corrected_by", e.struck ? Json(e.struck->by) : Json(nullptr)},
                 {"moved_on", e.movedOn},
                 {"received_by", e.receivedBy},
                 {"cells", e.cells()}};
    for (const Cell& cell : cells)
        line[cell.name] = e.*cell.text;
    return line;
}

Result<QVariantList> registerLines(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto query = queryIn(*request);
    if (!query) return passOn(query);
    auto page = registerPage(desk.store.database(), *query);
    if (!page && page.error().code == errors::BadMessage) return fail(errors::BadRequest, page.error().detail);
    if (!page) return passOn(page);
    // Who turns the pages looks once.
    const std::string format = stringOr(*request, "export", "");
    if (query->cursor.empty()) {
        const Access access = format.empty() ? Access::Opened : Access::Exported;
        const std::string what = format.empty() ? spanOf(*query) : fmt::format("{} {}", format, spanOf(*query));
        if (auto noted = noteLook(desk, call, access, JobId{}, what); !noted) return passOn(noted);
    }
    Json columns = Json::array(), lines = Json::array();
    for (const RegisterColumn& column : columnsOf(query->book))
        columns.push_back({{"title", column.title}, {"kind", name(column.kind)}, {"width", column.millimetres}});
    for (const RegisterEntry& entry : page->entries)
        lines.push_back(lineJson(entry));
    return busAnswer({{"register", name(query->book)},
                      {"title", printedName(query->book)},
                      {"columns", std::move(columns)},
                      {"lines", std::move(lines)},
                      {"next", page->next}});
}

Result<QVariantList> printed(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto query = queryIn(*request);
    if (!query) return passOn(query);
    if (!query->cursor.empty()) return fail(errors::BadRequest, "a register is printed from its beginning");
    const Office office{desk.config, desk.store, nobodyListens, {}, {}, {}};
    const NamelessFile pdf(desk.config.home, ".pdf");
    auto made = printRegister(office, *query, pdf.path());
    if (!made) return passOn(made);
    auto handed = pdf.handOver();
    if (!handed) return passOn(handed);
    auto noted = noteLook(desk, call, Access::Exported, JobId{}, fmt::format("pdf {}", spanOf(*query)));
    if (!noted) return passOn(noted);
    const Json summary = {{"sha256", made->sha256.hex()}, {"lines", made->lines}, {"pages", made->pages}};
    return QVariantList{*handed} + busAnswer(summary);
}

Result<QVariantList> correct(Desk& desk, const Call& call) {
    auto request = call.json(1);
    if (!request) return passOn(request);
    const Json columns = request->value("columns", Json::object());
    if (!columns.is_object() || columns.empty()) return fail(errors::BadRequest, "columns");
    const std::int64_t wrong = call.number(0);
    auto right = registerEntry(desk.store.database(), wrong);
    if (!right) return passOn(right);
    for (const auto& [key, value] : columns.items()) {
        const std::string& column = key;
        const auto cell = std::find_if(cells.begin(), cells.end(), [&](const Cell& c) { return column == c.name; });
        if (cell == cells.end() || !value.is_string()) return fail(errors::BadRequest, "columns: " + column);
        (*right).*cell->text = value.get<std::string>();
    }
    auto entered = correctEntry(desk.store.database(), wrong, *right, stringOr(*request, "reason", ""),
                                {call.person.login, now()});
    if (!entered) return passOn(entered);
    return busAnswer(lineJson(*entered));
}

Result<QVariantList> forward(Desk& desk, const Call& call) {
    auto request = call.json(1);
    if (!request) return passOn(request);
    auto noted = noteForwarding(desk.store.database(), call.number(0), stringOr(*request, "day", ""),
                                stringOr(*request, "received_by", ""), {call.person.login, now()});
    if (!noted) return passOn(noted);
    auto line = registerEntry(desk.store.database(), call.number(0));
    if (!line) return passOn(line);
    return busAnswer(lineJson(*line));
}

}  // namespace

Methods registerMethods() {
    return {{"RegisterLines", Permission::ReadRecords, Pace::Quick, true, registerLines},
            {"PrintRegister", Permission::ReadRecords, Pace::Slow, true, printed},
            {"CorrectEntry", Permission::Register, Pace::Quick, true, correct},
            {"NoteForwarding", Permission::Register, Pace::Quick, true, forward}};
}

}  // namespace sohoa
