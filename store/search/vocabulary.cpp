#include "store/search/vocabulary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace sohoa {

static constexpr std::size_t rowsAtOnce = 200, mostLookedAt = 500;
static constexpr std::int64_t wellKnown = 100;
static constexpr std::size_t shortestKept = 3, longestKept = 24, shortestAsked = 4;

static bool isDigit(char c) { return c >= '0' && c <= '9'; }
static bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

static bool isKept(const std::string& word) {
    const auto digits = std::count_if(word.begin(), word.end(), isDigit);
    const auto letters = std::count_if(word.begin(), word.end(), isLetter);
    return word.size() >= shortestKept && word.size() <= longestKept && digits <= 2 && letters >= 2 &&
           static_cast<std::size_t>(digits + letters) == word.size();
}

static std::set<std::string> restsOf(const std::string& word) {
    std::set<std::string> rests;
    for (std::size_t i = 0; i < word.size(); ++i)
        rests.insert(word.substr(0, i) + word.substr(i + 1));
    return rests;
}

// ":1, :2, :3" for so many values, each in brackets of `columns` where that is above 1.
static std::string places(std::size_t rows, std::size_t columns) {
    std::string text;
    for (std::size_t row = 0; row < rows; ++row) {
        text += row > 0 ? ", (" : "(";
        for (std::size_t column = 0; column < columns; ++column)
            text += fmt::format("{}:{}", column > 0 ? ", " : "", row * columns + column + 1);
        text += ")";
    }
    return text;
}

using Values = std::vector<SqlValue>;

// Whole statements of many rows: one row a statement is what costs.
static Result<> insertAll(Database& database, std::string_view into, std::size_t columns, const Values& values) {
    const std::size_t step = rowsAtOnce * columns;
    for (std::size_t at = 0; at < values.size(); at += step) {
        const Values part(values.begin() + at, values.begin() + std::min(at + step, values.size()));
        auto done = database.execute(fmt::format("INSERT INTO {} VALUES {} ON CONFLICT DO NOTHING", into,
                                                 places(part.size() / columns, columns)),
                                     part);
        if (!done) return passOn(done);
    }
    return {};
}

static std::string newWords(std::size_t rows) {
    std::string text;
    for (std::size_t row = 1; row <= rows; ++row)
        text += fmt::format("{}(:{}, 1)", row > 1 ? ", " : "", row);
    return text;
}

Result<> addToVocabulary(Database& database, const std::vector<std::string>& foldedWords) {
    std::set<std::string> words;
    std::copy_if(foldedWords.begin(), foldedWords.end(), std::inserter(words, words.end()), isKept);
    const Values all(words.begin(), words.end());
    Values rests;
    for (std::size_t at = 0; at < all.size(); at += rowsAtOnce) {
        const Values part(all.begin() + at, all.begin() + std::min(at + rowsAtOnce, all.size()));
        auto counted = database.execute(
            fmt::format("UPDATE search_word SET documents = documents + 1 WHERE documents < {} AND word IN {}",
                        wellKnown, places(1, part.size())),
            part);
        if (!counted) return passOn(counted);
        auto fresh = database.query(fmt::format("INSERT INTO search_word (word, documents) VALUES {} "
                                                "ON CONFLICT DO NOTHING RETURNING word",
                                                newWords(part.size())),
                                    1, part);
        if (!fresh) return passOn(fresh);
        for (const SqlRow& row : *fresh)
            for (const std::string& rest : restsOf(text(row, 0)))
                rests.insert(rests.end(), {rest, text(row, 0)});
    }
    return insertAll(database, "search_deletion", 2, rests);
}

static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> lookAlikes{
    {{"rn", "m"}, {"cl", "d"}, {"vv", "w"}}};

static std::set<std::string> lookAlikesOf(const std::string& word) {
    std::set<std::string> found;
    const auto exchange = [&](std::string_view from, std::string_view to) {
        for (std::size_t at = word.find(from); at != std::string::npos; at = word.find(from, at + 1))
            found.insert(std::string(word).replace(at, from.size(), to));
    };
    for (const auto& [a, b] : lookAlikes) {
        exchange(a, b);
        exchange(b, a);
    }
    return found;
}

static bool confused(char a, char b) {
    static constexpr std::array<std::string_view, 5> shapes{"1li", "0o", "ce", "5s", "8b"};
    return std::any_of(shapes.begin(), shapes.end(), [&](std::string_view shape) {
        return shape.find(a) != std::string_view::npos && shape.find(b) != std::string_view::npos;
    });
}

// What differs when equal beginnings and ends are taken away.
int slipBetween(const std::string& word, const std::string& read) {
    if (word == read) return 0;
    if (lookAlikesOf(word).count(read) > 0) return 2;
    std::string_view a = word, b = read;
    while (!a.empty() && !b.empty() && a.front() == b.front())
        a.remove_prefix(1), b.remove_prefix(1);
    while (!a.empty() && !b.empty() && a.back() == b.back())
        a.remove_suffix(1), b.remove_suffix(1);
    if (a.size() == 1 && b.size() == 1) {
        if (confused(a[0], b[0])) return 2;
        return isDigit(a[0]) || isDigit(b[0]) ? 0 : 1;
    }
    const bool letters = std::none_of(a.begin(), a.end(), isDigit) && std::none_of(b.begin(), b.end(), isDigit);
    const bool oneMore = a.size() + b.size() == 1;
    const bool turned = a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
    return letters && (oneMore || turned) ? 1 : 0;
}

Result<std::vector<std::string>> similarWords(Database& database, const std::string& word, std::size_t most) {
    std::vector<std::string> similar;
    const bool letters = std::all_of(word.begin(), word.end(), isLetter);
    if (!letters || word.size() < shortestAsked || word.size() > longestKept) return similar;
    std::set<std::string> keys = restsOf(word);
    keys.insert(word);
    keys.merge(lookAlikesOf(word));
    const Values values(keys.begin(), keys.end());
    const std::string list = places(1, values.size());
    auto rows = database.query(fmt::format("SELECT word, documents FROM search_word WHERE word IN {} OR word IN "
                                           "(SELECT word FROM search_deletion WHERE deletion IN {} LIMIT {})",
                                           list, list, mostLookedAt),
                               2, values);
    if (!rows) return passOn(rows);
    const bool known = std::any_of(rows->begin(), rows->end(), [&](const SqlRow& row) {
        return text(row, 0) == word && integer(row, 1) >= wellKnown;
    });
    for (const SqlRow& row : *rows)
        if (slipBetween(word, text(row, 0)) > 0 && !(known && integer(row, 1) >= wellKnown))
            similar.push_back(text(row, 0));
    std::sort(similar.begin(), similar.end(), [&](const std::string& a, const std::string& b) {
        return std::pair(-slipBetween(word, a), a) < std::pair(-slipBetween(word, b), b);
    });
    similar.resize(std::min(similar.size(), most));
    return similar;
}

}  // namespace sohoa
