#include "store/search/query.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <map>

#include "core/text.h"
#include "store/search/tokens.h"

namespace sohoa {

namespace {

constexpr std::size_t mostLetters = 1000, mostWords = 16;

// Words and "quoted parts"; a quote may begin in the middle: co-quan:"Sở Nội vụ".
struct Part {
    std::string before;  // the quote, or all of it
    std::optional<std::string> quoted;
};

std::vector<Part> partsOf(std::string_view typed) {
    std::vector<Part> parts;
    typed = trimmed(typed);
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find_first_of(" \""), typed.size());
        Part part{std::string(typed.substr(0, end)), std::nullopt};
        typed.remove_prefix(end);
        if (typed.starts_with('"')) {
            const std::size_t close = std::min(typed.find('"', 1), typed.size());
            part.quoted = typed.substr(1, close - 1);
            typed.remove_prefix(std::min(close + 1, typed.size()));
        }
        parts.push_back(std::move(part));
        typed = trimmed(typed);
    }
    return parts;
}

using Day = std::chrono::year_month_day;

std::string iso(Day day) {
    return fmt::format("{:04}-{:02}-{:02}", int(day.year()), unsigned(day.month()), unsigned(day.day()));
}

// 2026, 2026-01, 2026-01-15, 15/01/2026, 01/2026: the first and the last day of it.
std::optional<std::pair<std::string, std::string>> daysOf(std::string_view text) {
    const bool backwards = text.find('/') != std::string_view::npos;
    std::vector<int> numbers;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of("-/", at), text.size());
        int number = 0;
        const auto parsed = std::from_chars(text.data() + at, text.data() + end, number);
        if (end == at || parsed.ec != std::errc{} || parsed.ptr != text.data() + end) return std::nullopt;
        numbers.insert(backwards ? numbers.begin() : numbers.end(), number);
        at = end + 1;
    }
    if (numbers.empty() || numbers.size() > 3 || numbers[0] < 1900 || numbers[0] > 2199) return std::nullopt;
    using namespace std::chrono;
    const year y{numbers[0]};
    const month first{unsigned(numbers.size() > 1 ? numbers[1] : 1)},
        last{unsigned(numbers.size() > 1 ? numbers[1] : 12)};
    if (!first.ok()) return std::nullopt;
    Day from{y, first, day{unsigned(numbers.size() > 2 ? numbers[2] : 1)}};
    Day to = numbers.size() > 2 ? from : Day{year_month_day_last{y, month_day_last{last}}};
    if (!from.ok()) return std::nullopt;
    return std::pair(iso(from), iso(to));
}

bool readDays(Query& query, std::string_view value) {
    const std::size_t dots = value.find("..");
    const auto from = daysOf(value.substr(0, dots));
    const auto to = dots == std::string_view::npos ? from : daysOf(value.substr(dots + 2));
    if (!from || !to || from->first > to->second) return false;
    query.issuedFrom = from->first;
    query.issuedTo = to->second;
    return true;
}

bool readState(Query& query, std::string_view value) {
    static const std::map<std::string, JobState, std::less<>> spoken{{"dang quet", JobState::Scanning},
                                                                     {"da quet", JobState::Scanned},
                                                                     {"da nhan dang", JobState::Recognized},
                                                                     {"da xac nhan", JobState::Confirmed},
                                                                     {"da luu", JobState::Archived},
                                                                     {"dang ky", JobState::Certifying},
                                                                     {"da ky", JobState::Certified},
                                                                     {"dang gui", JobState::Sending},
                                                                     {"da gui", JobState::Sent},
                                                                     {"da den", JobState::Delivered},
                                                                     {"da tiep nhan", JobState::Accepted},
                                                                     {"bi tu choi", JobState::Refused},
                                                                     {"da huy", JobState::Cancelled}};
    query.state = jobStateNamed(lowerCase(value));
    if (const auto found = spoken.find(foldedText(value)); !query.state && found != spoken.end())
        query.state = found->second;
    return query.state.has_value();
}

// Whether it was a field that is known; what of its value was not understood is in query.ignored.
bool readField(Query& query, std::string_view name, const std::string& value) {
    static const std::map<std::string, std::string Query::*, std::less<>> texts{
        {"co quan", &Query::agency}, {"so", &Query::number}, {"loai", &Query::type}, {"nguoi ky", &Query::signer}};
    const std::string folded = foldedText(name);
    if (const auto found = texts.find(folded); found != texts.end()) {
        std::string& field = query.*(found->second);
        const bool empty = foldedText(value).empty();
        if (empty || !field.empty())
            query.ignored.push_back(fmt::format("{}:{}", name, value));
        else
            field = value;
        return true;
    }
    const bool days = folded == "ngay", state = folded == "trang thai";
    if (!days && !state) return false;
    if (days ? !readDays(query, value) : !readState(query, value))
        query.ignored.push_back(fmt::format("{}:{}", name, value));
    return true;
}

}  // namespace

Query parseQuery(std::string_view typed) {
    Query query;
    std::u32string letters = codePoints(nfc(typed.substr(0, 8 * mostLetters)));
    if (letters.size() > mostLetters) {
        query.ignored.push_back(utf8(letters.substr(mostLetters, 40)) + "…");
        letters.resize(mostLetters);
    }
    std::size_t words = 0;
    for (const Part& part : partsOf(collapsed(utf8(letters)))) {
        const std::size_t colon = part.before.find(':');
        if (colon != std::string::npos && colon > 0 &&
            readField(query, part.before.substr(0, colon), part.quoted.value_or(part.before.substr(colon + 1))))
            continue;
        for (const auto& [text, into] :
             {std::pair(part.before, &query.words), std::pair(part.quoted.value_or(""), &query.phrases)}) {
            const std::size_t found = tokensOf(text).size();
            if (found == 0) continue;
            words += found;
            if (words > mostWords)
                query.ignored.push_back(text);
            else
                into->push_back(text);
        }
    }
    return query;
}

}  // namespace sohoa
