#include "ocr/fields/finding.h"

#include <algorithm>

#include "ocr/fields/plausible.h"
#include "ocr/fields/twins.h"
#include "ocr/geometry.h"

namespace sohoa::ocr {

namespace {

constexpr double weak = 0.8, faint = 0.5;

void addWord(Finding& finding, const LineWord& word) {
    Evidence& evidence = finding.evidence;
    std::vector<FieldDoubt>& doubts = finding.value.doubts;
    evidence.weakest = evidence.words == 0 ? word.confidence : std::min(evidence.weakest, word.confidence);
    evidence.mean += word.confidence;
    if (!isPlausible(word.text)) ++evidence.implausible;
    ++evidence.words;
    evidence.readTwice = evidence.readTwice || word.agreement == Agreement::Agrees;
    evidence.disagreed = evidence.disagreed || word.agreement == Agreement::Differs;
    evidence.byHand = evidence.byHand || word.byHand;
    if (!word.read.empty()) {
        evidence.respelled = true;
        doubts.push_back({FieldDoubtKind::Respelled, word.read, word.text, word.delivered});
    }
    if (word.byHand) doubts.push_back({FieldDoubtKind::Handwritten, word.text, "", word.delivered});
    const bool unconfirmed =
        word.confidence < weak && word.agreement != Agreement::Agrees && !word.confirmed && word.read.empty();
    evidence.confirmedElsewhere = evidence.confirmedElsewhere || word.confirmed;
    if (word.agreement == Agreement::Differs)
        doubts.push_back({FieldDoubtKind::LookAlike, word.text, word.other, word.delivered});
    else if (const std::string twin = twinOf(word.text); unconfirmed && !twin.empty())
        doubts.push_back({FieldDoubtKind::LookAlike, word.text, twin, word.delivered});
    else if (unconfirmed && word.confidence < faint)
        doubts.push_back({FieldDoubtKind::Faint, word.text, "", word.delivered});
}

}  // namespace

std::string textOf(const Findings& findings, Field field) {
    const auto found = findings.find(field);
    if (found == findings.end()) return {};
    const auto* text = std::get_if<std::string>(&found->second.value.content);
    return text ? *text : std::string();
}

Finding findingOf(FieldContent content, const std::vector<Line>& from, PageNumber page) {
    Finding finding;
    finding.value.content = std::move(content);
    finding.value.page = page;
    for (const Line& line : from) {
        finding.value.box = finding.value.box.empty() ? line.delivered() : around(finding.value.box, line.delivered());
        finding.upright = finding.upright.empty() ? line.box : around(finding.upright, line.box);
        for (const LineWord& word : line.words)
            addWord(finding, word);
    }
    if (finding.evidence.words > 0) finding.evidence.mean /= finding.evidence.words;
    return finding;
}

void noteRespelling(Finding& finding, const std::string& read, const std::string& value) {
    if (read == value) return;
    finding.evidence.respelled = true;
    finding.value.doubts.push_back({FieldDoubtKind::Respelled, read, value, finding.value.box});
}

}  // namespace sohoa::ocr
