#include "ocr/page_pipeline.h"

#include <algorithm>

#include "ocr/barcodes.h"
#include "ocr/fields/opening.h"
#include "ocr/fingerprint.h"
#include "ocr/image_file.h"
#include "ocr/marks.h"
#include "ocr/marks_and_text.h"
#include "ocr/page_kind.h"
#include "ocr/page_reader.h"
#include "ocr/patch_code.h"
#include "ocr/prepared_page.h"
#include "ocr/secrecy_look.h"
#include "ocr/sheet_marks.h"

namespace sohoa::ocr {

namespace {

void addLine(RecognizedPage& page, const ReadLine& line, const PageGeometry& geometry) {
    for (const ReadWord& word : line) {
        page.text += word.text;
        page.text += &word == &line.back() ? '\n' : ' ';
        page.words.push_back({word.text, geometry.toDelivered(word.box), word.confidence,
                              geometry.toDelivered(word.baselineStart), geometry.toDelivered(word.baselineEnd),
                              word.lineHeight / geometry.scale, word.proposal});
    }
}

Barcode onDelivered(Barcode code, double scale) {
    for (int* side : {&code.box.x0, &code.box.y0, &code.box.x1, &code.box.y1})
        *side = static_cast<int>(*side / scale);
    return code;
}

}  // namespace

Result<PageReading> recognizePage(const PageRequest& request, Recognizer& recognizer) {
    const auto deadline = std::chrono::steady_clock::now() + request.limit;
    auto loaded = loadImage(request.file, request.index);
    if (!loaded) return passOn(loaded);
    if (request.dpi) loaded->info.dpi = *request.dpi;

    auto cleaned = cleanPage(*loaded);
    if (!cleaned) return passOn(cleaned);
    loaded->image = nullptr;  // the largest of all, and nothing below looks at it
    PageReading reading;
    RecognizedPage& page = reading.page;
    page.dpi = loaded->info.dpi;
    page.size = loaded->info.size;
    auto codes = findBarcodes(cleaned->even);
    if (auto patch = findPatchCode(cleaned->even, cleaned->dpi)) codes.push_back(std::move(*patch));
    std::vector<PixelBox> codeBoxes;
    for (const FoundBarcode& found : codes) {
        codeBoxes.push_back(found.code.box);
        page.barcodes.push_back(onDelivered(found.code, cleaned->scale));
    }
    if (isPlainSeparator(cleaned->even, cleaned->dpi, codeBoxes)) {
        page.kind = PageKind::Separator;
        page.rotation = codes.front().turn;
        return reading;
    }

    auto prepared = request.turn ? preparePage(std::move(*cleaned), *request.turn)
                                 : preparePage(std::move(*cleaned), recognizer, deadline);
    if (!prepared) return passOn(prepared);
    page.rotation = prepared->geometry.turn;
    page.skewDegrees = prepared->geometry.skewDegrees;
    page.cleanup = prepared->cleanup;
    auto text =
        readPage(*prepared, recognizer, deadline, request.phrases ? *request.phrases : Phrases::administrative());
    if (!text) return passOn(text);
    const std::vector<ReadLine>& lines = text->lines;
    for (const ReadLine& line : lines)
        addLine(page, line, prepared->geometry);
    // Before anything is decided about the page: a sheet too pale to read may bear a mark all the same.
    auto found = findMarks(*prepared, recognizer, deadline);
    if (!found) return passOn(found);
    auto marks = withoutWordsOfText(std::move(*found), page.words, *prepared);
    reading.secrecy = nameOf(secrecyOf(marks, lines, sizeOf(prepared->ink)));
    auto sheetMarks = sheetMarksOf(*prepared, marks, {});
    const bool isSigned = std::any_of(sheetMarks.begin(), sheetMarks.end(), [](const SheetMark& mark) {
        return mark.kind == SheetMarkKind::Seal || mark.kind == SheetMarkKind::Signature;
    });
    page.kind = kindOf(lines, text->wordsSeen, page.barcodes.size(), isSigned);
    if (page.kind == PageKind::Blank) {
        page.text.clear();
        page.words.clear();
        return reading;
    }
    page.marks = std::move(sheetMarks);
    page.confidence = confidenceOf(lines);
    page.fingerprint = fingerprintOf(*prepared);
    page.opensDocument = opensDocument(linesOf(page, PageNumber{1}));
    reading.ask = speaksOfSecrecy(page.text);
    reading.sheet = ReadSheet{std::move(*prepared), std::move(marks)};
    return reading;
}

}  // namespace sohoa::ocr
