#include <algorithm>
#include <array>

#include "core/text.h"
#include "ocr/fields/header.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

constexpr std::size_t mostSubjectLines = 8;

bool beginsAny(const std::string& text, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view b) { return text.starts_with(b); });
}

bool beginsBody(const std::string& foldedText) {
    return beginsText(foldedText) || beginsAny(foldedText, {"KINH GUI", "CAN CU", "XET ", "THEO DE NGHI", "DIEU 1",
                                                            "I.", "1.", "A.", "PHAN ", "CHUONG I", "HOM NAY"});
}

std::string withoutStrays(std::string text) {
    const std::string_view strays = " .,:;'`*_|^~-";
    while (!text.empty() && strays.find(text.back()) != std::string_view::npos)
        text.pop_back();
    return text;
}

// "V/v", "VIv", "V/V": what stands before the subject of a công văn; its number of words, 0 where it is not there.
std::size_t subjectMark(const Line& line) {
    const std::string first = foldedLetters(line.words.front().text);
    if (line.words.front().text.starts_with("V/")) return 1;
    if (first == "VV" || first == "VY" || first == "WV" || first == "NV" || first == "YV" || first == "VIV" ||
        first == "VLV" || first == "V1V" || first == "VIW")
        return 1;
    return 0;
}

// Without what a stamp's writing left between the words.
Line withoutScraps(const Line& line) {
    return lineOf(line,
                  [](const LineWord& word) {
                      const bool letters = foldedLetters(word.text).size() == codePoints(word.text).size();
                      return word.confidence >= 0.35 || letters;
                  })
        .value_or(line);
}

struct Subject {
    std::vector<Line> lines;
    bool whole = true;  // nothing that could not be read was left out
    std::string text;
};

// Under the number, in the left column, until a wide gap or the address.
Subject letterSubject(const PageLines& page, const Header& header) {
    Subject subject;
    const std::size_t from = header.codeLine ? *header.codeLine + 1 : 0;
    for (std::size_t i = from; i < header.left.size() && subject.lines.size() < mostSubjectLines; ++i) {
        const Line& line = header.left[i];
        if (subject.lines.empty()) {
            if (header.codeLine && line.box.y0 > header.left[*header.codeLine].box.y1 + page.pixels(30)) break;
            if (subjectMark(line) == 0) continue;
            subject.lines.push_back(line);
            continue;
        }
        const Line& last = subject.lines.back();
        if (line.box.y0 - last.box.y1 > 0.8 * last.height || beginsBody(folded(line.text()))) break;
        if (loneMarkIn(line.text()).secrecy != Secrecy::None || loneMarkIn(line.text()).priority > 0) break;
        // A line of the body or of the address goes on in the right column at the same height.
        const bool goesOn = std::any_of(header.right.begin(), header.right.end(), [&](const Line& right) {
            return right.box.y0 > header.bottom && right.box.y0 < line.box.y1 && line.box.y0 < right.box.y1;
        });
        if (goesOn) break;
        subject.lines.push_back(line);
    }
    if (subject.lines.empty()) return subject;
    std::vector<LineWord> words = subject.lines.front().words;
    words.erase(words.begin());
    for (std::size_t i = 1; i < subject.lines.size(); ++i)
        words.insert(words.end(), subject.lines[i].words.begin(), subject.lines[i].words.end());
    if (!words.empty()) subject.text = withoutStrays(lineOfWords(words).text());
    return subject;
}

// The same where "V/v" was not legible: small letters close under the number, above the address.
Subject subjectUnderNumber(const PageLines& page, const Header& header, int addressTop) {
    Subject subject;
    if (!header.codeLine) return subject;
    int bottom = header.left[*header.codeLine].box.y1;
    for (std::size_t i = *header.codeLine + 1; i < header.left.size(); ++i) {
        const Line& line = header.left[i];
        if (line.box.y0 - bottom > 1.6 * line.height || line.box.y1 > addressTop) break;
        if (isCapitals(line.text()) || line.box.x1 > page.middle() + page.pixels(5)) break;
        subject.lines.push_back(line);
        bottom = line.box.y1;
    }
    if (!subject.lines.empty()) subject.text = withoutStrays(joinedText(subject.lines));
    return subject;
}

// The "V/v" that says what the document is.
Line markOf(const Subject& subject) { return lineOfWords({subject.lines.front().words.front()}); }

bool isCentred(const PageLines& page, const Line& line) {
    const int off = std::abs(line.middle() - page.middle());
    return off < page.pixels(9) &&
           !(line.box.x1 > page.right - page.pixels(2) && line.box.x0 > page.left + page.pixels(7));
}

// Without what nobody believes at the line's beginning, where that makes it stand centred: a stamp reached into it.
Line centredPart(const PageLines& page, const Line& line) {
    Line rest = line;
    while (rest.words.size() > 2 && rest.words.front().confidence < 0.4 && !isCentred(page, rest))
        rest = lineOfWords({rest.words.begin() + 1, rest.words.end()});
    return isCentred(page, rest) ? rest : line;
}

bool isTitleLine(const PageLines& page, const Header& header, const Line& line) {
    return line.box.y0 >= header.bottom - line.height && line.box.y0 < page.size.height * 6 / 10 &&
           std::abs(line.middle() - page.middle()) < page.pixels(25);
}

Subject titleSubject(const PageLines& page, std::size_t title) {
    Subject subject;
    const Line* last = &page.lines[title];
    for (std::size_t i = title + 1; i < page.lines.size() && subject.lines.size() < mostSubjectLines; ++i) {
        const Line line = centredPart(page, page.lines[i]);
        const std::string text = folded(line.text());
        if (foldedLetters(text).size() < 2) continue;
        if (loneMarkIn(line.text()).secrecy != Secrecy::None || loneMarkIn(line.text()).priority > 0) continue;
        const double gap = line.box.y0 - last->box.y1;
        // "Thực hiện Nghị quyết …" opens a text, and is a subject where it stands centred between wide margins.
        const bool isNarrow = line.box.x0 > page.left + page.pixels(14) && line.box.x1 < page.right - page.pixels(14) &&
                              text.starts_with("THUC HIEN");
        if ((beginsBody(text) && !isNarrow) || !isCentred(page, line) || isCapitals(line.text())) break;
        if (!subject.lines.empty() && gap > 0.75 * line.height) break;
        if (subject.lines.empty() && gap > 2.5 * line.height) break;
        subject.lines.push_back(withoutScraps(line));
        subject.whole = subject.whole && subject.lines.back().words.size() == page.lines[i].words.size();
        last = &page.lines[i];
    }
    if (!subject.lines.empty() && subjectMark(subject.lines.front()) > 0 && subject.lines.front().words.size() > 1)
        subject.lines.front().words.erase(subject.lines.front().words.begin());
    subject.text = withoutStrays(joinedText(subject.lines));
    return subject;
}

}  // namespace

void addTypeAndSubject(Findings& findings, const PageLines& page, const Header& header) {
    const auto add = [&](const std::string& type, const std::vector<Line>& typeLines, const Subject& subject) {
        Finding finding = findingOf(type, typeLines, page.number);
        finding.evidence.inferred = typeLines.empty();
        findings[Field::TypeName] = std::move(finding);
        if (subject.text.empty()) return;
        findings[Field::Subject] = findingOf(subject.text, subject.lines, page.number);
        findings[Field::Subject].evidence.wellFormed = subject.whole;
    };
    const Subject letter = letterSubject(page, header);
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const Line& line = page.lines[i];
        // "V/v" may also stand under a title; a letter's stands under the number, and no title above it.
        if (!letter.lines.empty() && line.box.y0 > letter.lines.front().box.y0) break;
        if (!isTitleLine(page, header, line)) continue;
        if (const auto type = typeNameIn(line.text())) return add(*type, {line}, titleSubject(page, i));
    }
    if (!letter.text.empty()) return add("Công văn", {markOf(letter)}, letter);
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (!isTitleLine(page, header, page.lines[i])) continue;
        if (const auto type = typeNameIn(page.lines[i].text()))
            return add(*type, {page.lines[i]}, titleSubject(page, i));
    }
    // The title was not legible; the symbol names the type all the same.
    if (const auto type = typeNameOfNotation(textOf(findings, Field::CodeNotation))) return add(*type, {}, {});
    for (const Line& line : page.lines)
        if (folded(line.text()).starts_with("KINH GUI")) {
            add("Công văn", {}, subjectUnderNumber(page, header, line.box.y0));
            if (const auto subject = findings.find(Field::Subject); subject != findings.end())
                subject->second.evidence.wellFormed = false;
            return;
        }
}

}  // namespace sohoa::ocr
