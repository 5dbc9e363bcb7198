#include "store/registers/register_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/day.h"
#include "core/error_codes.h"
#include "store/registers/entry_rows.h"

namespace sohoa {

static constexpr std::size_t largestPage = 1000;
static constexpr double millimetresPerLetter = 1.9;

static bool readInteger(std::string_view digits, std::int64_t& value) {
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc{} && read.ptr == digits.data() + digits.size();
}

namespace {

// The condition, and its values in order.
struct Where {
    std::string sql;
    std::vector<SqlValue> values;

    void add(std::string_view condition, SqlValue value) {
        values.push_back(std::move(value));
        sql += fmt::format(" AND {} :{}", condition, values.size());
    }
    // After (key, id): the rows that come next in the order of both.
    void after(std::string_view key, SqlValue value, std::int64_t id) {
        values.push_back(std::move(value));
        values.push_back(id);
        sql += fmt::format(" AND ({}, e.id) > (:{}, :{})", key, values.size() - 1, values.size());
    }
};

}  // namespace

static tl::unexpected<Error> badQuery(std::string_view what) { return fail(errors::BadMessage, std::string(what)); }

// A cursor is the last line's "number.id" or "day.id".
static Result<> continueAfter(const RegisterQuery& query, Where& where) {
    if (query.cursor.empty()) return {};
    const std::string_view cursor = query.cursor;
    const std::size_t dot = cursor.find('.');
    std::int64_t number = 0, id = 0;
    if (dot == std::string_view::npos || !readInteger(cursor.substr(dot + 1), id)) return badQuery("a cursor");
    const std::string_view key = cursor.substr(0, dot);
    switch (query.order) {
        case RegisterQuery::Order::ByNumber:
            if (!readInteger(key, number)) return badQuery("a cursor of numbers");
            where.after("e.number", number, id);
            break;
        case RegisterQuery::Order::ByDay:
            if (!dayFromIso(key)) return badQuery("a cursor of days");
            where.after("e.day", std::string(key), id);
            break;
    }
    return {};
}

static Result<Where> whereOf(const RegisterQuery& query) {
    Where where{"e.register = :1", {std::string(name(query.book))}};
    switch (query.order) {
        case RegisterQuery::Order::ByNumber:
            where.add("e.year =", std::int64_t(query.year));
            if (query.fromNumber) where.add("e.number >=", *query.fromNumber);
            if (query.toNumber) where.add("e.number <=", *query.toNumber);
            break;
        case RegisterQuery::Order::ByDay:
            for (const std::string* day : {&query.fromDay, &query.toDay})
                if (!day->empty() && !dayFromIso(*day)) return badQuery("a day");
            if (!query.fromDay.empty()) where.add("e.day >=", query.fromDay);
            if (!query.toDay.empty()) where.add("e.day <=", query.toDay);
            break;
    }
    if (auto continued = continueAfter(query, where); !continued) return passOn(continued);
    return where;
}

static std::string cursorAfter(const RegisterQuery& query, const RegisterEntry& last) {
    const bool byNumber = query.order == RegisterQuery::Order::ByNumber;
    return byNumber ? fmt::format("{}.{}", last.number, last.id) : fmt::format("{}.{}", last.day, last.id);
}

Result<RegisterPage> registerPage(Database& database, const RegisterQuery& query) {
    auto where = whereOf(query);
    if (!where) return passOn(where);
    const std::size_t limit = std::clamp<std::size_t>(query.limit, 1, largestPage);
    where->values.push_back(std::int64_t(limit + 1));  // one more tells whether there is a next page
    auto rows = database.query(
        fmt::format("SELECT {} FROM {} WHERE {} ORDER BY {}, e.id LIMIT :{}", entryColumns, entrySource, where->sql,
                    query.order == RegisterQuery::Order::ByNumber ? "e.number" : "e.day", where->values.size()),
        entryColumnCount, where->values);
    if (!rows) return passOn(rows);
    RegisterPage page;
    for (std::size_t i = 0; i < std::min(rows->size(), limit); ++i) {
        auto entry = entryFromRow(rows->at(i));
        if (!entry) return passOn(entry);
        page.entries.push_back(std::move(*entry));
    }
    if (rows->size() > limit) page.next = cursorAfter(query, page.entries.back());
    return page;
}

Result<RegisterEntry> registerEntry(Database& database, std::int64_t id) { return entryOf(database, id); }

Result<> visitRegister(Database& database, RegisterQuery query,
                       const std::function<Result<>(const RegisterEntry& entry)>& visit) {
    query.limit = largestPage;
    do {
        auto page = registerPage(database, query);
        if (!page) return passOn(page);
        for (const RegisterEntry& entry : page->entries)
            if (auto visited = visit(entry); !visited) return visited;
        query.cursor = page->next;
    } while (!query.cursor.empty());
    return {};
}

Result<Table> registerTable(Database& database, const RegisterQuery& query) {
    Table table;
    table.title = printedName(query.book);
    for (const RegisterColumn& column : columnsOf(query.book))
        table.columns.push_back({column.title, column.kind, column.millimetres / millimetresPerLetter});
    auto done = visitRegister(database, query, [&](const RegisterEntry& entry) -> Result<> {
        table.rows.push_back(entry.cells());
        return {};
    });
    if (!done) return passOn(done);
    return table;
}

}  // namespace sohoa
