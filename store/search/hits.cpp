#include "store/search/hits.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/json.h"
#include "core/text.h"
#include "store/search/field_tokens.h"
#include "store/search/page_file.h"
#include "store/search/stored_document.h"

namespace sohoa {

namespace {

constexpr std::size_t mostPagesRead = 3, mostFieldsShown = 3;

Clauses clausesAbout(std::string_view mark, const Clauses& clauses) {
    Clauses about;
    std::copy_if(clauses.begin(), clauses.end(), std::back_inserter(about),
                 [&](const Clause& clause) { return clause.mark.empty() || clause.mark == mark; });
    return about;
}

// What of the marked words was not yet seen with its marks.
void strikeSeen(std::vector<Token>& wanted, const WordRun& run) {
    std::erase_if(wanted, [&](const Token& token) {
        return std::any_of(run.tokens.begin(), run.tokens.end(),
                           [&](const Token& seen) { return sameMarks(token, seen); });
    });
}

std::vector<Snippet> fieldSnippets(const RecordFields& fields, const Clauses& clauses, std::vector<Token>& unseen) {
    std::vector<Snippet> snippets;
    for (const auto& [field, value] : fields) {
        const WordRun run = wordRun(words(textOf(fields, field)));
        strikeSeen(unseen, run);
        if (snippets.size() == mostFieldsShown) continue;
        Snippet snippet{excerptOf(run, clausesAbout(markOf(field), clauses)), field, value.page, {}};
        if (snippet.excerpt.words.empty()) continue;
        if (!value.box.empty()) snippet.boxes = {value.box};
        snippets.push_back(std::move(snippet));
    }
    return snippets;
}

std::vector<std::string> splitTokens(const std::string& tokens) { return words(tokens); }

// The pages that meet most of the clauses, the first of them first.
std::vector<PageNumber> bestPages(const StoredDocument& document, const Clauses& clauses) {
    std::vector<std::pair<std::size_t, PageNumber>> met;
    for (const StoredPageTokens& page : document.pages)
        if (const std::size_t count = metIn(splitTokens(page.tokens), clauses).clauses; count > 0)
            met.emplace_back(count, page.number);
    std::stable_sort(met.begin(), met.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<PageNumber> best;
    for (const auto& [count, number] : met)
        best.push_back(number);
    best.resize(std::min(best.size(), mostPagesRead));
    return best;
}

Result<std::optional<RecognizedPage>> readPage(Database& database, const Spool& spool, JobId job, std::int64_t take,
                                               PageNumber number) {
    auto rows = database.query(
        "SELECT recognized_sha256 FROM page WHERE job_id = :1 AND take = :2 AND number = :3 AND removed = 0", 1,
        {job.value, take, std::int64_t(number.value)});
    if (!rows) return passOn(rows);
    if (rows->empty()) return std::optional<RecognizedPage>();
    const auto digest = Sha256::fromHex(text(rows->front(), 0));
    if (!digest) return std::optional<RecognizedPage>();
    auto page = recognizedPageIn(spool, *digest);
    return page ? std::optional(std::move(*page)) : std::optional<RecognizedPage>();
}

Snippet pageSnippet(const RecognizedPage& page, PageNumber number, const WordRun& run, const Clauses& clauses) {
    Snippet snippet{excerptOf(run, clauses), std::nullopt, number, {}};
    for (std::size_t word : snippet.excerpt.words)
        snippet.boxes.push_back(page.words[word].box);
    return snippet;
}

// The best page; a later one that has the words as they were written is better.
Result<> addPageSnippet(Database& database, const Spool& spool, std::int64_t take, const Clauses& clauses,
                        std::vector<Token>& unseen, SearchHit& hit) {
    auto document = storedDocument(database, hit.job);
    if (!document) return passOn(document);
    if (!*document) return {};
    const Clauses anywhere = clausesAbout("", clauses);
    std::optional<Snippet> best;
    for (PageNumber number : bestPages(**document, anywhere)) {
        auto page = readPage(database, spool, hit.job, take, number);
        if (!page) return passOn(page);
        if (!*page) continue;
        std::vector<std::string> texts;
        for (const Word& word : (*page)->words)
            texts.push_back(word.text);
        const WordRun run = wordRun(std::move(texts));
        const std::size_t before = unseen.size();
        strikeSeen(unseen, run);
        if (!best || unseen.size() < before) best = pageSnippet(**page, number, run, anywhere);
        if (unseen.empty()) break;
    }
    if (best && !best->excerpt.words.empty()) hit.snippets.insert(hit.snippets.begin(), std::move(*best));
    return {};
}

Result<std::optional<SearchHit>> hitOf(Database& database, const Spool& spool, std::int64_t id, const Clauses& clauses,
                                       const std::vector<Token>& marked) {
    auto rows = database.query("SELECT state, take, fields FROM job WHERE id = :1", 3, {id});
    if (!rows) return passOn(rows);
    if (rows->empty()) return std::optional<SearchHit>();
    const auto state = jobStateNamed(text(rows->front(), 0));
    auto json = parseJson(text(rows->front(), 2));
    auto fields = json ? recordFieldsFromJson(*json) : Result<RecordFields>(passOn(json));
    if (!state || !fields) return std::optional<SearchHit>();
    SearchHit hit{JobId{id}, *state, std::move(*fields), false, false, {}};
    std::vector<Token> unseen = marked;
    hit.snippets = fieldSnippets(hit.fields, clauses, unseen);
    auto done = addPageSnippet(database, spool, integer(rows->front(), 1), clauses, unseen, hit);
    if (!done) return passOn(done);
    hit.asWritten = !marked.empty() && unseen.empty();
    return std::optional(std::move(hit));
}

}  // namespace

Result<std::vector<SearchHit>> hitsOf(Database& database, const Spool& spool, const std::vector<std::int64_t>& jobs,
                                      const Clauses& clauses, const std::vector<Token>& marked) {
    std::vector<SearchHit> hits;
    for (std::int64_t id : jobs) {
        auto hit = hitOf(database, spool, id, clauses, marked);
        if (!hit) return passOn(hit);
        if (*hit) hits.push_back(std::move(**hit));
    }
    return hits;
}

}  // namespace sohoa
