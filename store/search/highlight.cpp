#include "store/search/highlight.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

namespace sohoa {

WordRun wordRun(std::vector<std::string> words) {
    WordRun run{std::move(words), {}, {}};
    for (std::size_t i = 0; i < run.words.size(); ++i)
        for (Token& token : tokensOf(run.words[i])) {
            run.tokens.push_back(std::move(token));
            run.wordOf.push_back(i);
        }
    return run;
}

Met metIn(const std::vector<std::string>& tokens, const Clauses& clauses) {
    struct Wanted {
        std::size_t clause;
        const Phrase* phrase;
    };
    std::unordered_multimap<std::string_view, Wanted> wanted;  // by the first word of a phrase
    for (std::size_t i = 0; i < clauses.size(); ++i)
        for (const Phrase& phrase : clauses[i].phrases)
            wanted.emplace(phrase[0], Wanted{i, &phrase});
    std::set<std::size_t> found, places;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto [first, last] = wanted.equal_range(tokens[at]);
        for (auto it = first; it != last; ++it) {
            const Phrase& phrase = *it->second.phrase;
            if (tokens.size() - at < phrase.size() || !std::equal(phrase.begin(), phrase.end(), tokens.begin() + at))
                continue;
            found.insert(it->second.clause);
            for (std::size_t i = 0; i < phrase.size(); ++i)
                places.insert(at + i);
        }
    }
    return {found.size(), {places.begin(), places.end()}};
}

Excerpt excerptOf(const WordRun& run, const Clauses& clauses) {
    constexpr std::size_t wordsBefore = 8, wordsShown = 28;
    std::vector<std::string> folded;
    for (const Token& token : run.tokens)
        folded.push_back(token.folded);
    Excerpt excerpt;
    for (std::size_t token : metIn(folded, clauses).tokens)
        if (excerpt.words.empty() || excerpt.words.back() != run.wordOf[token])
            excerpt.words.push_back(run.wordOf[token]);
    if (excerpt.words.empty()) return excerpt;
    const std::size_t begin = excerpt.words[0] - std::min(excerpt.words[0], wordsBefore);
    const std::size_t end = std::min(begin + wordsShown, run.words.size());
    if (begin > 0) excerpt.text = "… ";
    for (std::size_t i = begin; i < end; ++i) {
        if (i > begin) excerpt.text += ' ';
        const std::size_t start = excerpt.text.size();
        excerpt.text += run.words[i];
        if (std::binary_search(excerpt.words.begin(), excerpt.words.end(), i))
            excerpt.marks.emplace_back(start, excerpt.text.size());
    }
    if (end < run.words.size()) excerpt.text += " …";
    return excerpt;
}

}  // namespace sohoa
