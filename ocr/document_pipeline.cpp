#include "ocr/document_pipeline.h"

#include "core/error_codes.h"
#include "ocr/arrival_stamp.h"
#include "ocr/fields/ending.h"
#include "ocr/fields/header.h"
#include "ocr/image_file.h"
#include "ocr/marks.h"
#include "ocr/prepared_page.h"

namespace sohoa::ocr {

namespace {

std::string readLineAgain(const PreparedPage& page, const RecognizedPage& recognized, PixelBox upright,
                          Recognizer& recognizer, Recognizer::Deadline deadline) {
    PageGeometry lines;  // where the boxes of lines lie
    lines.delivered = recognized.size;
    lines.turn = recognized.rotation;
    lines.skewDegrees = recognized.skewDegrees;
    const auto across = [&](int x, int y) {
        return page.geometry.toDerivative(lines.toDelivered(PixelPoint{double(x), double(y)}));
    };
    const PixelPoint a = across(upright.x0, upright.y0), b = across(upright.x1, upright.y1);
    const Image part = cropped(page.ink, {int(a.x), int(a.y), int(b.x), int(b.y)});
    if (!part) return {};
    const int margin = pixels(1.5, page.dpi);
    const Image framed{pixAddBorderGeneral(part.get(), margin, margin, margin, margin, 255)};
    auto read = recognizer.read(framed, page.dpi, Layout::Line, deadline);
    if (!read) return {};  // a second look is a help, not a need
    std::string text;
    for (const ReadLine& line : *read)
        text += (text.empty() ? "" : " ") + textOf(line);
    return text;
}

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

}  // namespace

Result<DocumentReading> readDocument(const DocumentRequest& request, Recognizer& recognizer) {
    const auto deadline = std::chrono::steady_clock::now() + request.limit;
    std::vector<PageLines> pages;
    const DocumentPage* first = nullptr;
    for (const DocumentPage& page : request.pages) {
        if (page.recognized.kind != PageKind::Content) continue;
        if (!first) first = &page;
        pages.push_back(linesOf(page.recognized, PageNumber{static_cast<int>(pages.size()) + 1}));
    }
    if (!first) return fail(errors::NoPages, "no content page among those of the document");

    auto loaded = loadImage(first->file, first->index);
    if (!loaded) return passOn(loaded);
    if (first->recognized.dpi.value > 0) loaded->info.dpi = first->recognized.dpi;
    if (!(loaded->info.size == first->recognized.size))
        return fail(errors::BadMessage, "the image is not the one recognized");
    auto cleaned = cleanPage(*loaded);
    if (!cleaned) return passOn(cleaned);
    auto prepared = preparePage(std::move(*cleaned), first->recognized.rotation, first->recognized.skewDegrees);
    if (!prepared) return passOn(prepared);
    auto marks = findMarks(*prepared, recognizer, deadline);
    if (!marks) return passOn(marks);
    auto arrival = findArrivalStamp(*prepared, recognizer, deadline);
    if (!arrival) return passOn(arrival);

    DocumentReading reading;
    RecordFields& fields = reading.fields;
    const ReadAgain readAgain = [&](PixelBox upright) {
        return readLineAgain(*prepared, first->recognized, upright, recognizer, deadline);
    };
    const Header header = headerOf(pages.front());
    addCode(fields, pages.front(), header, readAgain);
    addPlaceAndDate(fields, pages.front(), header, readAgain);
    addOrgans(fields, pages.front(), header);
    addTypeAndSubject(fields, pages.front(), header);
    addSigner(fields, pages);
    addRecipients(fields, pages);
    addMarks(fields, *marks, *prepared);
    if (*arrival) addArrival(fields, **arrival, *prepared);
    fields[Field::PageAmount] = counted(static_cast<std::int64_t>(pages.size()), 1);
    fields[Field::Language] = said("Tiếng Việt", 0.9);
    reading.secrecy = nameOf(secrecyOf(*marks, {}, sizeOf(prepared->ink)));
    fields[Field::Secrecy] = said(reading.secrecy, 0.9);
    return reading;
}

}  // namespace sohoa::ocr
