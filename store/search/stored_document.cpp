#include "store/search/stored_document.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "store/search/field_tokens.h"

namespace sohoa {

std::string StoredDocument::allTokens() const {
    std::string all = fields;
    if (!pages.empty() && !all.ends_with(mark::fieldEnd)) all.append(" ").append(mark::fieldEnd);
    for (const StoredPageTokens& page : pages)
        all.append(" ").append(page.tokens);
    return all;
}

// A form feed, the page's number, a line end, its words.
std::string pagesColumn(const std::vector<StoredPageTokens>& pages) {
    std::string column;
    for (const StoredPageTokens& page : pages)
        column += fmt::format("\f{}\n{}", page.number.value, page.tokens);
    return column;
}

std::vector<StoredPageTokens> pagesFromColumn(std::string_view column) {
    std::vector<StoredPageTokens> pages;
    while (!column.empty()) {
        column.remove_prefix(1);
        const std::string_view page = column.substr(0, column.find('\f'));
        column.remove_prefix(page.size());
        const std::size_t line = std::min(page.find('\n'), page.size());
        StoredPageTokens read;
        std::from_chars(page.data(), page.data() + line, read.number.value);
        read.tokens = page.substr(std::min(line + 1, page.size()));
        pages.push_back(std::move(read));
    }
    return pages;
}

Result<std::optional<StoredDocument>> storedDocument(Database& database, JobId job) {
    auto rows = database.query("SELECT fields, pages FROM search_document WHERE job_id = :1", 2, {job.value});
    if (!rows) return passOn(rows);
    if (rows->empty()) return std::optional<StoredDocument>();
    return std::optional(StoredDocument{text(rows->at(0), 0), pagesFromColumn(text(rows->at(0), 1))});
}

namespace {

using Places = std::map<std::string_view, std::vector<int>>;

std::size_t sizeWith(const Places& places, std::size_t most) {
    std::size_t bytes = 0;
    for (const auto& [word, at] : places)
        bytes += word.size() + 8 + 2 * std::min(at.size(), most);
    return bytes;
}

}  // namespace

std::string tsvectorOf(std::string_view tokens) {
    constexpr std::size_t largest = 1'000'000, mostWords = 20'000;
    constexpr int lastPlace = 16'383;
    Places places;
    int place = 0;
    for (std::size_t at = 0; at < tokens.size();) {
        const std::size_t end = std::min(tokens.find(' ', at), tokens.size());
        ++place;
        if (end > at && places.size() < mostWords) {
            auto& known = places[tokens.substr(at, end - at)];
            if (place < lastPlace) known.push_back(place);
        }
        at = end + 1;
    }
    std::size_t most = 255;
    while (most > 0 && sizeWith(places, most) > largest)
        most /= 2;
    std::string vector;
    for (const auto& [word, at] : places) {
        vector += fmt::format("'{}'", word);
        for (std::size_t i = 0; i < std::min(at.size(), most); ++i)
            vector += fmt::format("{}{}", i == 0 ? ':' : ',', at[i]);
        vector += ' ';
    }
    return vector;
}

// FTS5 without content is told what it forgets.
static Result<> forgetInFts(Database& database, JobId job, const StoredDocument& present) {
    auto done = database.execute("INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', :1, :2)",
                                 {job.value, present.allTokens()});
    if (!done) return passOn(done);
    return {};
}

Result<> storeDocument(Database& database, JobId job, const std::optional<StoredDocument>& present,
                       const StoredDocument& wanted) {
    const std::string pages = pagesColumn(wanted.pages);
    if (present && present->fields == wanted.fields && pagesColumn(present->pages) == pages) return {};
    const bool postgres = database.dialect() == Dialect::Postgres;
    const std::string all = wanted.allTokens();
    if (postgres) {
        auto done = database.execute(
            "INSERT INTO search_document (job_id, fields, pages, tokens) VALUES (:1, :2, :3, CAST (:4 AS tsvector)) "
            "ON CONFLICT (job_id) DO UPDATE SET fields = excluded.fields, pages = excluded.pages, "
            "tokens = excluded.tokens",
            {job.value, wanted.fields, pages, tsvectorOf(all)});
        if (!done) return passOn(done);
        return {};
    }
    if (present) {
        if (auto done = forgetInFts(database, job, *present); !done) return done;
    }
    auto written = database.execute(
        "INSERT INTO search_document (job_id, fields, pages) VALUES (:1, :2, :3) "
        "ON CONFLICT (job_id) DO UPDATE SET fields = excluded.fields, pages = excluded.pages",
        {job.value, wanted.fields, pages});
    if (!written) return passOn(written);
    auto indexed = database.execute("INSERT INTO search_index (rowid, tokens) VALUES (:1, :2)", {job.value, all});
    if (!indexed) return passOn(indexed);
    return {};
}

Result<> removeDocument(Database& database, JobId job) {
    auto present = storedDocument(database, job);
    if (!present) return passOn(present);
    if (!*present) return {};
    if (database.dialect() == Dialect::Sqlite) {
        if (auto done = forgetInFts(database, job, **present); !done) return done;
    }
    auto done = database.execute("DELETE FROM search_document WHERE job_id = :1", {job.value});
    if (!done) return passOn(done);
    return {};
}

}  // namespace sohoa
