#include "ocr/document_pipeline.h"

#include "core/error_codes.h"
#include "ocr/arrival_stamp.h"
#include "ocr/document_sheets.h"
#include "ocr/fields/columns_again.h"
#include "ocr/fields/ending.h"
#include "ocr/fields/ending_anchor.h"
#include "ocr/fields/header.h"
#include "ocr/fields/opening.h"
#include "ocr/fields/place_and_agency.h"
#include "ocr/fields/record.h"
#include "ocr/fields/second_readings.h"
#include "ocr/fields/symbol_and_agency.h"
#include "ocr/marks.h"
#include "ocr/marks_and_text.h"
#include "ocr/prepared_page.h"

namespace sohoa::ocr {

namespace {

constexpr std::size_t mostLooks = 14;  // lines of a page read again: a page that doubts more is not helped by looking

FieldValue counted(std::int64_t number, double confidence) {
    FieldValue value;
    value.content = number;
    value.confidence = confidence;
    return value;
}

FieldValue said(std::string text, double confidence) {
    FieldValue value;
    value.content = std::move(text);
    value.confidence = confidence;
    return value;
}

void addMarks(RecordFields& fields, const std::vector<BoxedMark>& marks, const PreparedPage& page) {
    FieldValue priority = counted(0, 0.9);
    for (const BoxedMark& mark : marks) {
        if (mark.words.priority == 0) continue;
        priority = counted(mark.words.priority, mark.confidence);
        priority.page = PageNumber{1};
        priority.box = page.geometry.toDelivered(mark.box);
    }
    fields[Field::Priority] = std::move(priority);
}

void addArrival(RecordFields& fields, const ArrivalStamp& stamp, const PreparedPage& page) {
    const auto add = [&](Field field, const std::string& text) {
        if (text.empty()) return;
        FieldValue value = said(text, stamp.confidence);
        value.page = PageNumber{1};
        value.box = page.geometry.toDelivered(stamp.box);
        fields[field] = std::move(value);
    };
    add(Field::ArrivalNumber, stamp.number);
    add(Field::ArrivalDate, stamp.isoDate);
}

// Which page the text ends on: the one with "Nơi nhận:", else the last.
std::size_t signedPage(const std::vector<PageLines>& pages) {
    const auto anchor = recipientsAnchor(pages);
    return anchor ? anchor->page : pages.size() - 1;
}

Findings findFields(const std::vector<PageLines>& pages, DocumentSheets& sheets, const ReadAgain& readAgain) {
    Pen pen;
    pen.blueWriting = [&](PixelBox box) { return sheets.blueWriting(PageNumber{1}, box); };
    pen.digits = [&](PixelBox box) { return sheets.digitsByHand(PageNumber{1}, box); };
    Findings findings;
    const Header header = headerOf(pages.front());
    addCode(findings, pages.front(), header, pen);
    addPlaceAndDate(findings, pages.front(), header, pen);
    addOrgans(findings, pages.front(), header);
    addTypeAndSubject(findings, pages.front(), header);
    addSigner(findings, pages, readAgain);
    addRecipients(findings, pages);
    return findings;
}

}  // namespace

Result<DocumentReading> readDocument(const DocumentRequest& request, Recognizer& recognizer) {
    const auto deadline = std::chrono::steady_clock::now() + request.limit;
    std::vector<PageLines> pages;
    std::vector<const DocumentPage*> contents;
    for (const DocumentPage& page : request.pages) {
        if (page.recognized.kind != PageKind::Content) continue;
        contents.push_back(&page);
        pages.push_back(linesOf(page.recognized, PageNumber{static_cast<int>(pages.size()) + 1}));
    }
    if (contents.empty()) return fail(errors::NoPages, "no content page among those of the document");

    DocumentSheets sheets(contents, recognizer, deadline);
    if (request.firstSheet) sheets.know(PageNumber{1}, request.firstSheet->prepared);
    auto first = sheets.prepared(PageNumber{1});
    if (!first) return passOn(first);
    Result<std::vector<BoxedMark>> marks =
        request.firstSheet ? request.firstSheet->marks : findMarks(**first, recognizer, deadline);
    if (!marks) return passOn(marks);
    if (!request.firstSheet) marks = withoutWordsOfText(std::move(*marks), contents.front()->recognized.words, **first);
    auto arrival = findArrivalStamp(**first, recognizer, deadline);
    if (!arrival) return passOn(arrival);

    const ReadAgain readAgain = [&](PageNumber page, PixelBox box, const std::string& asRead) {
        return sheets.readAgain(page, box, asRead);
    };
    readPoorColumnsAgain(pages, [&](PageNumber page, PixelBox box) { return sheets.readBlock(page, box); });
    const DocumentWords document(pages);
    const auto strengthen = [&](PageLines& page, const std::vector<std::size_t>& lines) {
        for (const std::size_t line : lines)
            document.confirm(page.lines[line], page.number, line);
        readDoubtfulAgain(page, lines, readAgain, document, mostLooks);
    };
    strengthen(pages.front(), headLines(pages.front()));
    PageLines& last = pages[signedPage(pages)];
    strengthen(last, endLines(last));

    DocumentReading reading;
    reading.findings = findFields(pages, sheets, readAgain);
    agreeOnTerritory(reading.findings, document);
    agreeOnSymbol(reading.findings);
    weigh(reading.findings, pages, request.today);
    RecordFields& fields = reading.fields = recordOf(reading.findings);
    addMarks(fields, *marks, **first);
    if (*arrival) addArrival(fields, **arrival, **first);
    fields[Field::PageAmount] = counted(static_cast<std::int64_t>(pages.size()), 0.99);
    fields[Field::Language] = said("Tiếng Việt", 0.9);
    reading.secrecy = nameOf(secrecyOf(*marks, {}, sizeOf((*first)->ink)));
    fields[Field::Secrecy] = said(reading.secrecy, 0.9);
    return reading;
}

}  // namespace sohoa::ocr
