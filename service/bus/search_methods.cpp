// Searching, the searches a person keeps, and who looked at what.
#include <fmt/format.h>

#include "core/error_codes.h"
#include "service/bus/access_note.h"
#include "service/bus/method.h"
#include "store/search/results_table.h"
#include "store/search/saved_search.h"
#include "store/search/search.h"

namespace sohoa {

namespace {

Json snippetJson(const Snippet& snippet) {
    Json marks = Json::array(), boxes = Json::array();
    for (const auto& [from, to] : snippet.excerpt.marks)
        marks.push_back({from, to});
    for (const PixelBox& box : snippet.boxes)
        boxes.push_back(toJson(box));
    return {{"text", snippet.excerpt.text},
            {"marks", std::move(marks)},
            {"field", snippet.field ? name(*snippet.field) : std::string_view()},
            {"page", snippet.page.value},
            {"boxes", std::move(boxes)}};
}

Json hitJson(const SearchHit& hit) {
    Json snippets = Json::array(), fields = Json::object();
    for (const Snippet& snippet : hit.snippets)
        snippets.push_back(snippetJson(snippet));
    for (const auto& [field, value] : hit.fields)
        fields[std::string(name(field))] = textOf(hit.fields, field);
    return {{"job", hit.job.value},   {"state", name(hit.state)},    {"fields", std::move(fields)},
            {"similar", hit.similar}, {"as_written", hit.asWritten}, {"snippets", std::move(snippets)}};
}

// "exact:123" or "similar:123".
std::string cursorText(const std::optional<SearchCursor>& cursor) {
    return cursor ? fmt::format("{}:{}", cursor->similar ? "similar" : "exact", cursor->beforeJob) : std::string();
}

Result<std::optional<SearchCursor>> cursorIn(const std::string& text) {
    if (text.empty()) return std::optional<SearchCursor>();
    const std::size_t colon = std::min(text.find(':'), text.size());
    const std::string kind = text.substr(0, colon), job = text.substr(std::min(colon + 1, text.size()));
    const bool digits = !job.empty() && job.size() <= 18 && job.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || (kind != "exact" && kind != "similar")) return fail(errors::BadRequest, "cursor");
    return std::optional<SearchCursor>(SearchCursor{kind == "similar", std::stoll(job)});
}

Result<QVariantList> find(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    const std::string typed = stringOr(*request, "query", "");
    const std::int64_t limit = integerOr(*request, "limit", 20);
    auto after = cursorIn(stringOr(*request, "cursor", ""));
    if (!after) return passOn(after);
    if (limit < 1 || limit > std::int64_t(mostHitsAtOnce)) return fail(errors::BadRequest, "limit (1 to 100)");
    const Query query = parseQuery(typed);
    Store& store = desk.store;
    auto page = search(store.database(), store.spool(), query, static_cast<std::size_t>(limit), *after);
    if (!page) return passOn(page);
    // Who turns the pages searches once.
    if (!*after)
        if (auto noted = noteLook(desk, call, Access::Searched, JobId{}, typed); !noted) return passOn(noted);
    Json hits = Json::array();
    for (const SearchHit& hit : page->hits)
        hits.push_back(hitJson(hit));
    return busAnswer({{"hits", std::move(hits)},
                      {"total", page->total},
                      {"more_than_total", page->moreThanTotal},
                      {"ignored", query.ignored},
                      {"next", cursorText(page->next)}});
}

Json tableJson(const Table& table) {
    Json columns = Json::array();
    for (const TableColumn& column : table.columns)
        columns.push_back({{"title", column.title}, {"kind", name(column.kind)}, {"width", column.width}});
    return {{"title", table.title}, {"columns", std::move(columns)}, {"rows", table.rows}};
}

Result<QVariantList> exportResults(Desk& desk, const Call& call) {
    const std::string typed = call.text(0), format = call.text(1);
    if (format != "csv" && format != "xlsx") return fail(errors::BadRequest, "format");
    auto table = resultsTable(desk.store.database(), parseQuery(typed));
    if (!table) return passOn(table);
    auto noted = noteLook(desk, call, Access::Exported, JobId{},
                          fmt::format("{} {} rows: {}", format, table->rows.size(), typed));
    if (!noted) return passOn(noted);
    return busAnswer(tableJson(*table));
}

Result<QVariantList> save(Desk& desk, const Call& call) {
    auto saved = saveSearch(desk.store.database(), call.person.login, call.text(0), call.text(1));
    if (!saved) return passOn(saved);
    return QVariantList{};
}

Result<QVariantList> saved(Desk& desk, const Call& call) {
    auto searches = savedSearches(desk.store.database(), call.person.login);
    if (!searches) return passOn(searches);
    Json list = Json::array();
    for (const SavedSearch& each : *searches)
        list.push_back({{"name", each.name}, {"query", each.query}, {"saved_at", each.savedAt}});
    return busAnswer({{"searches", std::move(list)}});
}

Result<QVariantList> forget(Desk& desk, const Call& call) {
    auto gone = deleteSavedSearch(desk.store.database(), call.person.login, call.text(0));
    if (!gone) return passOn(gone);
    return QVariantList{};
}

// What colleagues looked for says what lies on their desks: that is for those who answer for the records (legal-hold:
// leader and văn thư), not for who keeps the machine. One's own looks are everybody's to see.
Permission neededForAccesses(const Call& call) {
    const auto request = call.json(0);
    const bool own = request && stringOr(*request, "account", "") == call.person.login;
    return own || !request ? Permission::ReadRecords : Permission::LegalHold;
}

Result<QVariantList> accessList(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    AccessFilter filter;
    filter.account = stringOr(*request, "account", "");
    if (const std::int64_t job = integerOr(*request, "job", 0); job > 0) filter.job = JobId{job};
    filter.before = integerOr(*request, "before", 0);
    const std::int64_t limit = integerOr(*request, "limit", 100);
    if (limit < 1 || limit > 1000 || filter.before < 0) return fail(errors::BadRequest, "limit (1 to 1000), before");
    auto entries = accesses(desk.store.database(), filter, static_cast<std::size_t>(limit));
    if (!entries) return passOn(entries);
    Json list = Json::array();
    for (const AccessEntry& e : *entries)
        list.push_back({{"id", e.id},
                        {"time", e.time},
                        {"account", e.account},
                        {"access", name(e.access)},
                        {"job", e.job.value},
                        {"detail", e.detail}});
    return busAnswer({{"accesses", std::move(list)}});
}

}  // namespace

Methods searchMethods() {
    return {{"Search", Permission::Search, Pace::Quick, true, find},
            {"ExportSearch", Permission::Search, Pace::Slow, true, exportResults},
            {"SaveSearch", Permission::Search, Pace::Quick, true, save},
            {"SavedSearches", Permission::Search, Pace::Quick, true, saved},
            {"ForgetSearch", Permission::Search, Pace::Quick, true, forget},
            {"Accesses", Permission::ReadRecords, Pace::Quick, true, accessList, neededForAccesses}};
}

}  // namespace sohoa
