#include "core/file_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/document_type.h"
#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa {

namespace {

constexpr std::string_view separators = "._-";

bool isLetterOrDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool isSeparator(char c) { return separators.find(c) != std::string_view::npos; }

// What is no field.
constexpr std::array<std::string_view, 5> ownNames{"date", "type", "desc", "n", "FileCode"};

bool isKnown(std::string_view name) {
    return fieldNamed(name).has_value() || std::find(ownNames.begin(), ownNames.end(), name) != ownNames.end();
}

// Free texts are cut; numbers and codes are what makes a name unique.
bool mayBeCut(std::string_view name) {
    if (name == "desc") return true;
    const auto field = fieldNamed(name);
    if (!field) return false;
    switch (*field) {
        case Field::Subject:
        case Field::OrganName:
        case Field::OrganizationInCharge:
        case Field::TypeName:
        case Field::Place:
        case Field::Position:
        case Field::FullName:
        case Field::Competence:
        case Field::ToPlaces:
        case Field::ToOrganName:
        case Field::Description:
        case Field::Language:
        case Field::TraceHeaderList: return true;
        case Field::Code:
        case Field::CodeNumber:
        case Field::CodeNotation:
        case Field::IssuedDate:
        case Field::Priority:
        case Field::Secrecy:
        case Field::PageAmount:
        case Field::ArrivalNumber:
        case Field::ArrivalDate:
        case Field::OrganId:
        case Field::FileCatalog:
        case Field::FileNotation:
        case Field::DocOrdinal:
        case Field::IssuedAmount:
        case Field::DueDate:
        case Field::ToOrganId:
        case Field::DocumentId: return false;
    }
    return false;
}

std::string typeAbbreviation(const RecordFields& fields) {
    const std::string typeName = textOf(fields, Field::TypeName);
    if (const DocumentType* type = documentTypeNamed(typeName); type != nullptr && !type->abbreviation.empty())
        return std::string(type->abbreviation);
    if (const DocumentType* type = normativeTypeNamed(typeName); type != nullptr && !type->abbreviation.empty())
        return std::string(type->abbreviation);
    return isLetter(typeName) ? "CV" : "VB";
}

std::string withDigits(const std::string& value, int digits) {
    const bool number = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
    return number && value.size() < std::size_t(digits) ? std::string(std::size_t(digits) - value.size(), '0') + value
                                                        : value;
}

// Without separators at the ends, and never two together: those of what is empty go with it.
std::string tidied(const std::string& name) {
    std::string tidy;
    for (const char c : name)
        if (!isSeparator(c) || (!tidy.empty() && !isSeparator(tidy.back()))) tidy += c;
    while (!tidy.empty() && isSeparator(tidy.back()))
        tidy.pop_back();
    return tidy;
}

// What Windows keeps for its devices, whatever follows behind the first dot.
bool isReserved(const std::string& stem) {
    const std::string base = lowerCase(stem.substr(0, stem.find('.')));
    static const std::set<std::string> devices{"con", "prn", "aux", "nul"};
    const bool numbered = base.size() == 4 && (base.starts_with("com") || base.starts_with("lpt")) && base[3] != '0' &&
                          base[3] >= '1' && base[3] <= '9';
    return numbered || devices.count(base) > 0;
}

// At a word where there is one.
void cutBy(std::string& text, std::size_t tooMany) {
    if (tooMany >= text.size()) {
        text.clear();
        return;
    }
    const std::size_t room = text.size() - tooMany;
    const bool atWord = isSeparator(text[room]);
    text.resize(room);
    const std::size_t word = text.find_last_of(separators);
    if (!atWord && word != std::string::npos) text.resize(word);
}

}  // namespace

std::string foldedForName(std::string_view text, bool plain) {
    std::string folded;
    bool gap = false;
    for (const char c : withoutDiacritics(text)) {
        if (isLetterOrDigit(c) || (!plain && isSeparator(c))) {
            if (gap && !folded.empty() && !plain && !isSeparator(folded.back()) && !isSeparator(c)) folded += '-';
            folded += c;
            gap = false;
        } else {
            gap = true;
        }
    }
    return plain ? folded : tidied(folded);
}

Result<NamePattern> NamePattern::parse(std::string_view pattern) {
    NamePattern parsed;
    std::string_view rest = pattern;
    bool names = false;
    while (!rest.empty()) {
        if (rest.front() != '{') {
            if (!isLetterOrDigit(rest.front()) && !isSeparator(rest.front()))
                return fail(errors::BadNamePattern, fmt::format("'{}' is in no name", rest.front()));
            parsed.parts_.push_back({std::string(1, rest.front()), "", 0, false});
            rest.remove_prefix(1);
            continue;
        }
        const std::size_t end = rest.find('}');
        if (end == std::string_view::npos) return fail(errors::BadNamePattern, "a brace is not closed");
        const std::string_view inside = rest.substr(1, end - 1);
        const std::size_t colon = std::min(inside.find(':'), inside.size());
        Part part{"", std::string(inside.substr(0, colon)), 0, false};
        const std::string_view how = inside.substr(std::min(colon + 1, inside.size()));
        part.plain = how == "plain";
        if (how.size() == 1 && how[0] >= '1' && how[0] <= '9') part.digits = how[0] - '0';
        const bool understood = part.plain || part.digits > 0 || colon == inside.size();
        if (!isKnown(part.name) || !understood)
            return fail(errors::BadNamePattern, fmt::format("{{{}}}", foldedForName(inside)));
        parsed.parts_.push_back(std::move(part));
        names = true;
        rest.remove_prefix(end + 1);
    }
    if (!names) return fail(errors::BadNamePattern, "nothing in braces");
    return parsed;
}

std::string NamePattern::valueOf(const Part& part, const NamedThing& thing) {
    const RecordFields& fields = thing.fields;
    std::string value;
    if (part.name == "date") {
        value = foldedForName(thing.day, true);
    } else if (part.name == "type") {
        value = typeAbbreviation(fields);
    } else if (part.name == "desc") {
        value = textOf(fields, Field::Subject);
    } else if (part.name == "n") {
        value = std::to_string(thing.number);
    } else if (part.name == "FileCode") {
        value = !thing.fileCode.empty()
                    ? thing.fileCode
                    : fmt::format("{}.{}.{}", textOf(fields, Field::OrganId), textOf(fields, Field::FileCatalog),
                                  textOf(fields, Field::FileNotation));
    } else if (const auto field = fieldNamed(part.name)) {
        value = textOf(fields, *field);
    }
    return withDigits(foldedForName(value, part.plain), part.digits);
}

std::string NamePattern::stem(const NamedThing& thing, std::size_t room) const {
    std::vector<std::string> values;
    for (const Part& part : parts_)
        values.push_back(part.name.empty() ? part.literal : valueOf(part, thing));
    const auto joined = [&] {
        std::string whole;
        for (const std::string& value : values)
            whole += value;
        return tidied(whole);
    };
    std::string whole = joined();
    for (std::size_t i = parts_.size(); i-- > 0 && whole.size() > room;) {
        if (!mayBeCut(parts_[i].name)) continue;
        cutBy(values[i], whole.size() - room);
        whole = joined();
    }
    if (whole.size() > room) whole = tidied(whole.substr(whole.size() - room));
    if (whole.empty()) whole = "vanban";
    if (isReserved(whole)) whole = "x" + whole.substr(0, room - 1);
    return whole;
}

std::string FileNames::unused(const NamePattern& pattern, const NamedThing& thing, std::string_view extension) {
    const std::string ending = "." + std::string(extension);
    // Beside the file lie others of its stem: room for the longest ending of them.
    const std::size_t longestEnding = std::max(ending.size(), std::string_view(".alto.xml").size());
    for (int n = 1;; ++n) {
        std::string stem = pattern.stem(thing, longestFileName - longestEnding);
        if (n > 1) {
            const bool plain = stem.find_first_of(separators) == std::string::npos;
            const std::string suffix = fmt::format("{}{}", plain ? "v" : "-", n);
            stem = pattern.stem(thing, longestFileName - longestEnding - suffix.size()) + suffix;
        }
        if (take(stem)) return stem + ending;
    }
}

bool FileNames::take(std::string_view stem) { return used_.insert(lowerCase(stem)).second; }

}  // namespace sohoa
