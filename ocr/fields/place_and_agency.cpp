#include "ocr/fields/place_and_agency.h"

#include "core/text.h"
#include "ocr/fields/field_checks.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

// "YÊN BÁI" → "Yên Bái".
std::string inSmallLetters(const std::string& capitals) {
    std::string text;
    for (const std::string& word : words(capitals))
        text += (text.empty() ? "" : " ") + inCaseOf(word, "Aa");
    return text;
}

double weightOf(const Finding& finding, const std::string& territory, const DocumentWords& document) {
    return finding.evidence.weakest + 0.3 * document.timesReadInARow(territory);
}

}  // namespace

void agreeOnTerritory(Findings& findings, const DocumentWords& document) {
    const auto place = findings.find(Field::Place);
    if (place == findings.end()) return;
    for (const Field field : {Field::OrganName, Field::OrganizationInCharge}) {
        const std::string agency = textOf(findings, field), territory = territoryIn(agency);
        if (territory.empty()) continue;
        const std::string said = textOf(findings, Field::Place);
        if (foldedLetters(territory) != foldedLetters(said)) return;
        Finding& other = findings.at(field);
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
