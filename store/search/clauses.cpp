#include "store/search/clauses.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "store/search/field_tokens.h"
#include "store/search/vocabulary.h"

namespace sohoa {

static constexpr std::size_t mostSimilar = 16, mostSimilarInPhrase = 6;

static Phrase phraseOf(std::string_view text) {
    Phrase phrase;
    for (Token& token : tokensOf(text))
        phrase.push_back(std::move(token.folded));
    return phrase;
}

static void require(Clauses& clauses, std::string_view mark, const std::string& text) {
    if (Phrase phrase = phraseOf(text); !phrase.empty()) clauses.push_back({mark, {std::move(phrase)}});
}

// A number alone is the document's number; with other parts it is a part of its sign.
static void requireNumber(Clauses& clauses, const std::string& text) {
    const Phrase phrase = phraseOf(text);
    const bool number = phrase.size() == 1 && phrase[0].find_first_not_of("0123456789") == std::string::npos;
    require(clauses, number ? mark::number : mark::codePart, number ? withoutLeadingZeros(phrase[0]) : text);
}

static int numberIn(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

// As few words as cover the days: whole years, whole months, single days.
static void requireDays(Clauses& clauses, std::string_view from, std::string_view to) {
    if (from.size() != 10 || to.size() != 10) return;
    Clause clause{mark::date, {}};
    const std::string fromDay(from), toDay(to);
    for (int year = numberIn(from.substr(0, 4)); year <= numberIn(to.substr(0, 4)); ++year) {
        const std::string first = fmt::format("{}-01-01", year), last = fmt::format("{}-12-31", year);
        if (fromDay <= first && last <= toDay) {
            clause.phrases.push_back({std::to_string(year)});
            continue;
        }
        for (int month = 1; month <= 12; ++month) {
            const std::string start = fmt::format("{}-{:02}-", year, month);
            if (fromDay <= start + "01" && start + "31" <= toDay) {
                clause.phrases.push_back({fmt::format("{}{:02}", year, month)});
                continue;
            }
            for (int day = 1; day <= 31; ++day)
                if (const std::string iso = fmt::format("{}{:02}", start, day); fromDay <= iso && iso <= toDay)
                    clause.phrases.push_back({fmt::format("{}{:02}{:02}", year, month, day)});
        }
    }
    if (!clause.phrases.empty()) clauses.push_back(std::move(clause));
}

Clauses clausesOf(const Query& query) {
    Clauses clauses;
    for (const std::string& text : query.words)
        require(clauses, "", text);
    for (const std::string& text : query.phrases)
        require(clauses, "", text);
    require(clauses, mark::agency, query.agency);
    require(clauses, mark::type, query.type);
    require(clauses, mark::signer, query.signer);
    requireNumber(clauses, query.number);
    requireDays(clauses, query.issuedFrom, query.issuedTo);
    return clauses;
}

std::vector<Token> wordsWithMarks(const Query& query) {
    std::vector<Token> marked;
    const auto add = [&](const std::string& text) {
        for (Token& token : tokensOf(text))
            if (hasMarks(token)) marked.push_back(std::move(token));
    };
    std::for_each(query.words.begin(), query.words.end(), add);
    std::for_each(query.phrases.begin(), query.phrases.end(), add);
    for (const std::string* text : {&query.agency, &query.type, &query.signer})
        add(*text);
    return marked;
}

bool operator==(const Clause& a, const Clause& b) { return a.mark == b.mark && a.phrases == b.phrases; }

static bool hasDigit(const Phrase& phrase) {
    return std::any_of(phrase.begin(), phrase.end(),
                       [](const std::string& word) { return word.find_first_of("0123456789") != std::string::npos; });
}

Result<Clauses> withSimilarWords(Database& database, const Clauses& clauses) {
    Clauses widened = clauses;
    for (Clause& clause : widened) {
        if (clause.phrases.size() != 1 || hasDigit(clause.phrases[0])) continue;
        const Phrase typed = clause.phrases[0];
        for (std::size_t i = 0; i < typed.size(); ++i) {
            auto similar = similarWords(database, typed[i], typed.size() == 1 ? mostSimilar : mostSimilarInPhrase);
            if (!similar) return passOn(similar);
            for (std::string& word : *similar) {
                clause.phrases.push_back(typed);
                clause.phrases.back()[i] = std::move(word);
            }
        }
    }
    return widened;
}

static std::string written(const Phrase& phrase, std::string_view mark, Dialect dialect) {
    std::string text;
    const bool fts = dialect == Dialect::Sqlite;
    for (const std::string& word : phrase) {
        if (!text.empty()) text += fts ? " " : " <-> ";
        text += fts ? fmt::format("{}{}", mark, word) : fmt::format("'{}{}'", mark, word);
    }
    return fts ? '"' + text + '"' : '(' + text + ')';
}

std::string matchExpression(const Clauses& clauses, Dialect dialect) {
    const bool fts = dialect == Dialect::Sqlite;
    std::string all;
    for (const Clause& clause : clauses) {
        std::string one;
        for (const Phrase& phrase : clause.phrases) {
            if (!one.empty()) one += fts ? " OR " : " | ";
            one += written(phrase, clause.mark, dialect);
        }
        if (!all.empty()) all += fts ? " AND " : " & ";
        all += '(' + one + ')';
    }
    return all;
}

std::string matchWithout(const Clauses& wanted, const Clauses& unwanted, Dialect dialect) {
    const std::string_view without = dialect == Dialect::Sqlite ? "NOT" : "& !";
    return fmt::format("({}) {} ({})", matchExpression(wanted, dialect), without, matchExpression(unwanted, dialect));
}

}  // namespace sohoa
