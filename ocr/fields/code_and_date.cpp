#include <algorithm>
#include <cctype>

#include "core/text.h"
#include "ocr/fields/header.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

// Where in the line the text at that byte stands, from the width of the word that holds it.
int xOf(const Line& line, std::size_t byte) {
    std::size_t at = 0;
    for (const LineWord& word : line.words) {
        if (byte <= at + word.text.size()) {
            const double share = byte <= at
                                     ? 0.0
                                     : double(codePoints(std::string_view(word.text).substr(0, byte - at)).size()) /
                                           double(std::max<std::size_t>(codePoints(word.text).size(), 1));
            return word.box.x0 + static_cast<int>(share * word.box.width());
        }
        at += word.text.size() + 1;
    }
    return line.box.x1;
}

// Writing by pen reaches above and below the print.
PixelBox between(const Line& line, int x0, int x1) {
    const int reach = static_cast<int>(line.height * 0.35);
    return {x0, line.box.y0 - reach, x1, line.box.y1 + reach};
}

struct PenReading {
    bool byHand = false;
    PenDigits digits;
};

PenReading readPen(const Pen& pen, PixelBox gap, double lineHeight, bool evenIfNotBlue) {
    PenReading reading;
    if (!pen.blueWriting || gap.empty()) return reading;
    PixelBox writing = pen.blueWriting(gap);
    reading.byHand = !writing.empty();
    if (!reading.byHand && !evenIfNotBlue) return reading;
    if (writing.empty()) writing = gap;
    const int margin = static_cast<int>(lineHeight * 0.12);
    reading.digits = pen.digits({writing.x0 - margin, writing.y0 - margin, writing.x1 + margin, writing.y1 + margin});
    return reading;
}

// Half the readings of the pen agree: what was read in the run of the line gives way.
constexpr double convincing = 0.5;

PenReading withoutZero(PenReading reading) {
    if (reading.digits.text.size() > 1 && reading.digits.text[0] == '0') reading.digits.text.erase(0, 1);
    return reading;
}

// What was read by pen beside what was read in the run of the line.
void compare(Finding& finding, const std::string& printed, const PenReading& pen) {
    if (pen.byHand) {
        finding.evidence.byHand = true;
        finding.value.doubts.push_back({FieldDoubtKind::Handwritten, printed, pen.digits.text, finding.value.box});
    }
    if (pen.digits.text.empty() || printed.empty()) return;
    if (pen.digits.text == printed) {
        finding.evidence.readTwice = true;
    } else {
        finding.evidence.disagreed = true;
        finding.value.doubts.push_back({FieldDoubtKind::LookAlike, printed, pen.digits.text, finding.value.box});
    }
}

Line wordsWithin(const Line& line, int x0, int x1) {
    return lineOf(line, [&](const LineWord& w) { return w.box.x1 > x0 && w.box.x0 < x1; }).value_or(line);
}

}  // namespace

void addCode(Findings& findings, const PageLines& page, const Header& header, const Pen& pen) {
    if (!header.codeLine) return;
    const Line& line = header.left[*header.codeLine];
    auto parts = codeIn(line.text());
    if (!parts) return;
    const int numberBegins = xOf(line, parts->headEnd), numberEnds = xOf(line, parts->slash);
    const Line numberPart = wordsWithin(line, numberBegins, numberEnds);
    // Blue ink is told from the print, so it is looked for on all of the line up to the symbol; where no colour tells,
    // what stands between "Số:" and the slash is read as if by pen: print reads the same.
    const auto room = static_cast<int>(line.height * 0.8);
    PenReading written = readPen(pen, between(line, line.box.x0, numberEnds + room), line.height, false);
    if (!written.byHand) written = readPen(pen, between(line, numberBegins, numberEnds), line.height, true);
    const std::string printed = parts->number;
    if ((written.byHand || printed.empty()) && written.digits.share >= convincing) {
        parts->number = written.digits.text;
        parts->code = parts->number + parts->code.substr(printed.size());
    }
    const auto add = [&](Field field, const std::string& content, const Line& from) -> Finding& {
        Finding& finding = findings[field] = findingOf(content, {from}, page.number);
        finding.evidence.wellFormed =
            !parts->number.empty() && !parts->notation.empty() && parts->notation.find('-') != std::string::npos;
        return finding;
    };
    Finding& code = add(Field::Code, parts->code, line);
    compare(code, printed, written);
    if (!parts->number.empty()) {
        Finding& number = add(Field::CodeNumber, parts->number, numberPart);
        number.evidence.wellFormed = parts->numberWhole || printed != parts->number;
        compare(number, printed, written);
        if (printed == parts->number) noteRespelling(number, parts->numberRead, parts->number);
    }
    if (!parts->notation.empty()) {
        Finding& notation = add(Field::CodeNotation, parts->notation, wordsWithin(line, numberEnds, line.box.x1));
        notation.evidence.wellFormed = parts->notation.find('-') != std::string::npos;
        noteRespelling(notation, parts->notationRead, parts->notation);
    }
}

void addPlaceAndDate(Findings& findings, const PageLines& page, const Header& header, const Pen& pen) {
    if (!header.dateLine) return;
    const Line& line = header.right[*header.dateLine];
    auto parts = placeAndDateIn(line.text());
    if (!parts) return;
    const auto some = [&](std::size_t from, std::size_t to) {
        to = std::min(to, line.words.size());
        using Word = std::ptrdiff_t;
        return from < to ? lineOfWords({line.words.begin() + Word(from), line.words.begin() + Word(to)}) : line;
    };
    if (!parts->place.empty()) findings[Field::Place] = findingOf(parts->place, {some(0, parts->dayWord)}, page.number);

    const auto gap = [&](std::size_t before, std::size_t after) {
        return after < line.words.size() && before < after
                   ? between(line, line.words[before].box.x1, line.words[after].box.x0)
                   : PixelBox{};
    };
    const auto readPart = [&](int& number, int most, std::size_t before, std::size_t after) {
        const PenReading written = readPen(pen, gap(before, after), line.height, number == 0 || number > most);
        const bool believed = written.digits.share >= convincing || number == 0;
        if (!written.digits.text.empty() && written.digits.text.size() <= 2 && believed) {
            const int byPen = std::stoi(written.digits.text);
            if (byPen >= 1 && byPen <= most && (written.byHand || number == 0)) number = byPen;
        }
        return written;
    };
    const std::string printedDay = std::to_string(parts->day), printedMonth = std::to_string(parts->month);
    const PenReading day = readPart(parts->day, 31, parts->dayWord, parts->monthWord);
    const PenReading month = readPart(parts->month, 12, parts->monthWord, parts->yearWord);
    const auto iso = isoDate(parts->year, parts->month, parts->day);
    if (!iso) return;
    Finding date = findingOf(*iso, {some(parts->dayWord, parts->yearWord + 2)}, page.number);
    date.evidence.wellFormed = parts->asDecreed;
    if (!parts->asDecreed) date.value.doubts.push_back({FieldDoubtKind::Rule, "date_leading_zero", "", date.value.box});
    compare(date, printedDay, withoutZero(day));
    compare(date, printedMonth, withoutZero(month));
    findings[Field::IssuedDate] = std::move(date);
}

}  // namespace sohoa::ocr
