#include "ocr/fields/record.h"

#include "ocr/fields/field_checks.h"
#include "ocr/fields/field_confidence.h"
#include "ocr/fields/zones.h"

namespace sohoa::ocr {

namespace {

// A rule about the symbol or the date is a doubt of the number too: each of them may be the one that is wrong.
void countBroken(Findings& findings, Field field) {
    if (const auto found = findings.find(field); found != findings.end()) ++found->second.evidence.brokenRules;
}

}  // namespace

void weigh(Findings& findings, const std::vector<PageLines>& pages, std::optional<Day> today) {
    for (const BrokenRule& rule : brokenRules(recordOf(findings), today)) {
        countBroken(findings, rule.field);
        if (rule.field == Field::CodeNotation || rule.field == Field::CodeNumber) countBroken(findings, Field::Code);
        if (const auto found = findings.find(rule.field); found != findings.end())
            found->second.value.doubts.push_back(
                {FieldDoubtKind::Rule, std::string(rule.rule), rule.proposal, found->second.value.box});
    }
    for (auto& [field, finding] : findings) {
        const auto page = static_cast<std::size_t>(finding.value.page.value);
        if (page >= 1 && page <= pages.size())
            finding.evidence.offZone = offZone(field, pages[page - 1], finding.upright);
        finding.value.confidence = confidenceFrom(field, finding.evidence);
    }
}

RecordFields recordOf(const Findings& findings) {
    RecordFields fields;
    for (const auto& [field, finding] : findings)
        fields[field] = finding.value;
    return fields;
}

}  // namespace sohoa::ocr
