#include "virtual/papers/prose.h"

#include <fmt/format.h>

#include <QString>
#include <functional>
#include <map>

#include "virtual/papers/people.h"
#include "virtual/papers/places.h"
#include "virtual/papers/set_phrases.h"

namespace sohoa::papers {

std::string writtenDate(const Day& day) {
    const std::string month = day.month < 3 ? fmt::format("{:02}", day.month) : std::to_string(day.month);
    return fmt::format("{:02} tháng {} năm {}", day.day, month, day.year);
}

std::string sentenceCase(std::string text) {
    QString line = QString::fromStdString(text);
    if (!line.isEmpty()) line[0] = line[0].toUpper();
    return line.toStdString();
}

static std::string withDots(long long number) {
    std::string digits = std::to_string(number);
    for (int at = int(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(std::size_t(at), ".");
    return digits;
}

static std::string moneyOf(Dice& dice) {
    switch (dice.below(4)) {
        case 0: return withDots(dice.between(1200, 98000) * 1000ll) + " đồng";
        case 1: return withDots(dice.between(100000, 9900000) * 1000ll) + " đồng";
        case 2: return fmt::format("{},{} tỷ đồng", dice.between(1, 480), dice.between(1, 9));
        default: return fmt::format("{} triệu đồng", withDots(dice.between(15, 2400)));
    }
}

Prose::Prose(Dice dice, const Agency& agency, const Topic& topic, Day issued)
    : dice_(dice), agency_(agency), topic_(topic), issued_(issued) {}

std::string Prose::someDate() {
    return writtenDate({issued_.year - (dice_.chance(0.2) ? 1 : 0), dice_.between(1, 12), dice_.between(1, 28)});
}

std::string Prose::shortDate() {
    return fmt::format("{:02}/{}/{}", dice_.between(1, 28), dice_.between(1, 12), issued_.year);
}

std::string Prose::unit() { return std::string(dice_.oneOf(unitsInProse())); }

std::string Prose::slot(std::string_view name) {
    using Maker = std::function<std::string(Prose&)>;
    static const std::map<std::string_view, Maker> makers{
        {"n", [](Prose& p) { return fmt::format("{:02}", p.dice_.between(2, p.dice_.chance(0.5) ? 19 : 240)); }},
        {"small2", [](Prose& p) { return std::to_string(p.dice_.between(1, 9)); }},
        {"small", [](Prose& p) { return fmt::format("{},{}", p.dice_.between(0, 38), p.dice_.between(1, 9)); }},
        {"coef", [](Prose& p) { return fmt::format("{},{:02}", p.dice_.between(0, 6), p.dice_.between(10, 98)); }},
        {"big", [](Prose& p) { return withDots(p.dice_.between(1100, 98000)); }},
        {"plate", [](Prose& p) { return std::to_string(p.dice_.between(10000, 99999)); }},
        {"ip", [](Prose& p) { return std::to_string(p.dice_.between(1, 254)); }},
        {"pct", [](Prose& p) { return fmt::format("{},{}%", p.dice_.between(21, 99), p.dice_.between(1, 9)); }},
        {"money", [](Prose& p) { return moneyOf(p.dice_); }},
        {"date", [](Prose& p) { return p.someDate(); }},
        {"shortdate", [](Prose& p) { return p.shortDate(); }},
        {"deadline", [](Prose& p) { return "ngày " + p.someDate(); }},
        {"year", [](Prose& p) { return std::to_string(p.issued_.year); }},
        {"schoolyear", [](Prose& p) { return fmt::format("{}-{}", p.issued_.year, p.issued_.year + 1); }},
        {"quarter",
         [](Prose& p) {
             return fmt::format("quý {}", p.dice_.oneOf(std::vector<std::string>{"I", "II", "III", "IV"}));
         }},
        {"commune",
         [](Prose& p) {
             return fmt::format("{} {}", p.dice_.chance(0.7) ? "xã" : "phường", p.dice_.oneOf(communeNames()));
         }},
        {"district", [](Prose& p) { return fmt::format("huyện {}", p.dice_.oneOf(districtNames())); }},
        {"street", [](Prose& p) { return std::string(p.dice_.oneOf(streetNames())); }},
        {"person", [](Prose& p) { return personName(p.dice_); }},
        {"law", [](Prose& p) { return p.filled(p.dice_.oneOf(citedLaws())); }},
        {"unit", [](Prose& p) { return p.unit(); }},
        {"agency", [](Prose& p) { return p.agency_.inProse; }},
        {"place", [](Prose& p) { return p.agency_.place; }},
        {"province", [](Prose& p) { return p.agency_.province; }},
        {"hour",
         [](Prose& p) { return fmt::format("{} giờ {}", p.dice_.between(7, 16), p.dice_.chance(0.5) ? "00" : "30"); }},
        {"area", [](Prose& p) { return std::string(p.topic_.area); }},
        {"task", [](Prose& p) { return p.task(); }},
        {"remark", [](Prose& p) { return p.filled(p.dice_.oneOf(remarks())); }},
        {"phone", [](Prose& p) {
             return fmt::format("0{}.{}.{}", p.dice_.between(201, 299), p.dice_.between(100, 999),
                                p.dice_.between(100, 999));
         }}};
    const auto found = makers.find(name);
    return found == makers.end() ? std::string() : found->second(*this);
}

std::string Prose::filled(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find('{', at);
        if (open == std::string_view::npos) return out += text.substr(at);
        const std::size_t close = text.find('}', open);
        out += text.substr(at, open - at);
        out += slot(text.substr(open + 1, close - open - 1));
        at = close + 1;
    }
    return out;
}

std::string Prose::task() { return filled(dice_.oneOf(topic_.tasks)); }
std::string Prose::opening() { return filled(dice_.oneOf(openings())); }
std::string Prose::closing() { return filled(dice_.oneOf(closings())); }
std::string Prose::basis() { return "Căn cứ " + filled(dice_.oneOf(citedLaws())) + ";"; }

std::string Prose::assignment() {
    std::string text = filled(dice_.oneOf(assignments()));
    if (dice_.chance(0.6)) text += " " + filled(dice_.oneOf(remarks()));
    return text;
}

std::string Prose::finding() {
    std::string text;
    for (std::string_view fact : dice_.someOf(topic_.facts, dice_.between(1, 2)))
        text += (text.empty() ? "" : " ") + filled(fact);
    if (dice_.chance(0.5)) text += " " + filled(dice_.oneOf(remarks()));
    return text;
}

std::string Prose::tableLine() { return sentenceCase(task()); }

}  // namespace sohoa::papers
