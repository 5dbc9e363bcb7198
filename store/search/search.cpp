#include "store/search/search.h"

#include <fmt/format.h>

#include <algorithm>

#include "store/search/find.h"
#include "store/search/hits.h"

namespace sohoa {

namespace {

struct Found {
    std::vector<std::int64_t> asTyped, similar;
    std::optional<SearchCursor> next;
};

// One more than fits says whether there is another page.
Result<Found> findPage(Database& database, const Wanted& asTyped, const std::optional<Wanted>& similar,
                       std::size_t limit, const SearchCursor& after) {
    Found found;
    if (!after.similar) {
        auto jobs = findJobs(database, asTyped, after.beforeJob, limit + 1);
        if (!jobs) return passOn(jobs);
        found.asTyped = std::move(*jobs);
        if (found.asTyped.size() > limit) {
            found.asTyped.resize(limit);
            found.next = SearchCursor{false, found.asTyped.back()};
            return found;
        }
    }
    if (!similar) return found;
    const std::size_t room = limit - found.asTyped.size();
    const std::int64_t before = after.similar ? after.beforeJob : fromTheNewest;
    auto jobs = findJobs(database, *similar, before, room + 1);
    if (!jobs) return passOn(jobs);
    found.similar = std::move(*jobs);
    if (found.similar.size() > room) {
        found.similar.resize(room);
        found.next = SearchCursor{true, room == 0 ? before : found.similar.back()};
    }
    return found;
}

}  // namespace

Result<SearchPage> search(Database& database, const Spool& spool, const Query& query, std::size_t limit,
                          const std::optional<SearchCursor>& after) {
    limit = std::clamp<std::size_t>(limit, 1, mostHitsAtOnce);
    constexpr std::size_t mostCounted = 1000;
    const Dialect dialect = database.dialect();
    const Clauses clauses = clausesOf(query);
    auto widened = withSimilarWords(database, clauses);
    if (!widened) return passOn(widened);
    const Wanted asTyped{matchExpression(clauses, dialect), query.state};
    std::optional<Wanted> similar;
    if (*widened != clauses) similar = Wanted{matchWithout(*widened, clauses, dialect), query.state};
    auto found = findPage(database, asTyped, similar, limit, after.value_or(SearchCursor{false, fromTheNewest}));
    if (!found) return passOn(found);

    auto counted = countJobs(database, asTyped, mostCounted + 1);
    if (!counted) return passOn(counted);
    SearchPage page{{}, std::min(*counted, mostCounted), *counted > mostCounted, found->next};

    const std::vector<Token> marked = wordsWithMarks(query);
    auto shown = hitsOf(database, spool, found->asTyped, clauses, marked);
    if (!shown) return passOn(shown);
    std::stable_partition(shown->begin(), shown->end(), [](const SearchHit& hit) { return hit.asWritten; });
    auto guessed = hitsOf(database, spool, found->similar, *widened, marked);
    if (!guessed) return passOn(guessed);
    for (SearchHit& hit : *guessed)
        hit.similar = true;
    page.hits = std::move(*shown);
    std::move(guessed->begin(), guessed->end(), std::back_inserter(page.hits));
    return page;
}

}  // namespace sohoa
