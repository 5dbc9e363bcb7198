#include "ocr/fields/place_and_agency.h"

#include <algorithm>

#include "core/text.h"
#include "ocr/fields/field_checks.h"
#include "ocr/fields/matching.h"
#include "ocr/language/syllable.h"

namespace sohoa::ocr {

namespace {

// "YÊN BÁI" → "Yên Bái".
std::string inSmallLetters(const std::string& capitals) {
    std::string text;
    for (const std::string& word : words(capitals))
        text += (text.empty() ? "" : " ") + inCaseOf(word, "Aa");
    return text;
}

int marksOn(const std::string& name) {
    int marks = 0;
    for (const std::string& word : words(name))
        if (const auto syllable = syllableOf(word))
            marks += (syllable->tone == Tone::Level ? 0 : 1) +
                     static_cast<int>(std::count_if(syllable->letters.begin(), syllable->letters.end(),
                                                    [](char32_t c) { return c >= 128; }));
    return marks;
}

// Marks are lost more often than made up.
double weightOf(const Finding& finding, const std::string& territory, const DocumentWords& document) {
    return finding.evidence.weakest + 0.6 * document.timesReadInARow(territory) + 0.12 * marksOn(territory);
}

}  // namespace

// The territory an agency's name ends with, where no word before it says that it is one: "BÁO VÍ DỤ".
static std::string lastWordsLike(const std::string& agency, const std::string& place) {
    const auto all = words(agency);
    const std::size_t length = words(place).size();
    if (all.size() <= length || length == 0) return {};
    std::string last;
    for (std::size_t i = all.size() - length; i < all.size(); ++i)
        last += (last.empty() ? "" : " ") + all[i];
    return foldedLetters(last) == foldedLetters(place) ? last : std::string();
}

void agreeOnTerritory(Findings& findings, const DocumentWords& document) {
    const auto place = findings.find(Field::Place);
    if (place == findings.end()) return;
    for (const Field field : {Field::OrganName, Field::OrganizationInCharge}) {
        const std::string agency = textOf(findings, field), said = textOf(findings, Field::Place);
        std::string territory = territoryIn(agency);
        if (territory.empty()) territory = lastWordsLike(agency, said);
        if (territory.empty() || !agency.ends_with(territory)) continue;
        Finding& other = findings.at(field);
        const std::string letters = foldedLetters(territory), wanted = foldedLetters(said);
        if (letters != wanted) {
            // Its first word was lost: "TỈNH BÁI" of Yên Bái.
            if (letters.size() < 2 || !wanted.ends_with(letters)) return;
            const std::string value = agency.substr(0, agency.size() - territory.size()) + upperCase(said);
            noteRespelling(other, agency, value);
            other.value.content = value;
            other.evidence.wellFormed = false;
            return;
        }
        if (lowerCase(territory) == lowerCase(said)) {
            place->second.evidence.confirmedElsewhere = other.evidence.confirmedElsewhere = true;
            return;
        }
        if (weightOf(place->second, said, document) >= weightOf(other, territory, document)) {
            const std::string value = agency.substr(0, agency.size() - territory.size()) + upperCase(said);
            noteRespelling(other, agency, value);
            other.value.content = value;
        } else {
            noteRespelling(place->second, said, inSmallLetters(territory));
            place->second.value.content = inSmallLetters(territory);
        }
        return;
    }
}

}  // namespace sohoa::ocr
