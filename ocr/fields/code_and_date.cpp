#include <algorithm>

#include "core/text.h"
#include "ocr/fields/header.h"
#include "ocr/fields/matching.h"

namespace sohoa::ocr {

namespace {

PixelBox widened(const Line& line, int left, int right) {
    const int above = static_cast<int>(line.height * 0.25);
    return {line.box.x0 - left, line.box.y0 - above, line.box.x1 + right, line.box.y1 + above};
}

double marked(bool wellFormed, double confidence) { return wellFormed ? confidence : confidence * 0.5; }

}  // namespace

void addCode(RecordFields& fields, const PageLines& page, const Header& header, const ReadAgain& readAgain) {
    if (!header.codeLine) return;
    const Line& line = header.left[*header.codeLine];
    auto parts = codeIn(line.text());
    bool agreed = false;
    if (readAgain && (!parts || !parts->wellFormed || line.confidence() < 0.9)) {
        const auto again = codeIn(readAgain(widened(line, page.pixels(3), page.pixels(6))));
        agreed = again && parts && again->code == parts->code;
        if (again && (again->wellFormed || !parts) && (!parts || !parts->wellFormed)) parts = again;
    }
    if (!parts) return;
    FieldValue code = valueOf(parts->code, {line}, page.number);
    code.confidence = marked(parts->wellFormed, agreed ? std::max(code.confidence, 0.9) : code.confidence);
    FieldValue number = code, notation = code;
    number.content = parts->number;
    notation.content = parts->notation;
    fields[Field::Code] = std::move(code);
    if (!parts->number.empty()) fields[Field::CodeNumber] = std::move(number);
    if (!parts->notation.empty()) fields[Field::CodeNotation] = std::move(notation);
}

void addPlaceAndDate(RecordFields& fields, const PageLines& page, const Header& header, const ReadAgain& readAgain) {
    if (!header.dateLine) return;
    const Line& line = header.right[*header.dateLine];
    auto parts = placeAndDateIn(line.text());
    if (parts && parts->iso.empty() && readAgain) {
        const auto again = placeAndDateIn(readAgain(widened(line, page.pixels(3), page.pixels(3))));
        if (again && !again->iso.empty()) parts->iso = again->iso;
    }
    if (!parts) return;
    FieldValue value = valueOf(parts->place, {line}, page.number);
    if (!parts->place.empty()) fields[Field::Place] = value;
    if (parts->iso.empty()) return;
    value.content = parts->iso;
    fields[Field::IssuedDate] = std::move(value);
}

}  // namespace sohoa::ocr
