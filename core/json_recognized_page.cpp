#include <algorithm>
#include <cmath>

#include "core/json_reading.h"
#include "core/text.h"

namespace sohoa {

using namespace json_reading;

static Json toJson(const Word& word) {
    Json json = {{"t", word.text},
                 {"box", toJson(word.box)},
                 {"confidence", rounded(word.confidence, 1000)},
                 {"baseline", Json::array({rounded(word.baselineStart.x, 10), rounded(word.baselineStart.y, 10),
                                           rounded(word.baselineEnd.x, 10), rounded(word.baselineEnd.y, 10)})},
                 {"line_height", rounded(word.lineHeight, 10)}};
    if (!word.proposal.empty()) json["proposal"] = word.proposal;
    return json;
}

Json toJson(const RecognizedPage& page) {
    Json words = Json::array(), barcodes = Json::array(), marks = Json::array();
    for (const Word& word : page.words)
        words.push_back(toJson(word));
    for (const Barcode& code : page.barcodes)
        barcodes.push_back({{"format", code.format}, {"text", code.text}, {"box", toJson(code.box)}});
    for (const SheetMark& mark : page.marks)
        marks.push_back({{"kind", name(mark.kind)}, {"box", toJson(mark.box)}});
    return {{"kind", name(page.kind)},
            {"rotation", static_cast<int>(page.rotation)},
            {"skew_deg", rounded(page.skewDegrees, 100)},
            {"dpi", page.dpi.value},
            {"width", page.size.width},
            {"height", page.size.height},
            {"text", page.text},
            {"confidence", rounded(page.confidence, 1000)},
            {"words", std::move(words)},
            {"barcodes", std::move(barcodes)},
            {"marks", std::move(marks)},
            {"opens_document", page.opensDocument},
            {"cleanup", page.cleanup},
            {"fingerprint", page.fingerprint}};
}

static bool isPlace(double pixels) { return std::abs(pixels) <= mostCounted; }

static Result<Word> wordFromJson(const Json& json) {
    Word word;
    auto text = stringIn(json, "t");
    if (!text) return passOn(text);
    auto box = boxFromJson(json.value("box", Json()));
    if (!box) return passOn(box);
    word.text = nfc(*text);
    word.proposal = nfc(stringOr(json, "proposal", ""));
    word.box = *box;
    word.lineHeight = numberOr(json, "line_height", box->height());
    if (!readConfidence(json, word.confidence) || !isPlace(word.lineHeight))
        return fail(errors::BadMessage, "a word with a number that is none");
    const Json baseline = json.value("baseline", Json());
    if (baseline.is_array() && baseline.size() == 4 &&
        std::all_of(baseline.begin(), baseline.end(), [](const Json& n) { return n.is_number() && isPlace(n); })) {
        word.baselineStart = {baseline[0].get<double>(), baseline[1].get<double>()};
        word.baselineEnd = {baseline[2].get<double>(), baseline[3].get<double>()};
    } else {
        word.baselineStart = {double(box->x0), double(box->y1)};
        word.baselineEnd = {double(box->x1), double(box->y1)};
    }
    return word;
}

static Result<SheetMark> markFromJson(const Json& json) {
    const auto kind = sheetMarkKindNamed(stringOr(json, "kind", ""));
    if (!kind) return fail(errors::BadMessage, "a mark of unknown kind");
    auto box = boxFromJson(json.value("box", Json()));
    if (!box) return passOn(box);
    return SheetMark{*kind, *box};
}

static Result<PageKind> kindNamed(std::string_view wanted) {
    for (PageKind kind : {PageKind::Content, PageKind::Blank, PageKind::Separator})
        if (name(kind) == wanted) return kind;
    return fail(errors::BadMessage, "a page of unknown kind");
}

static Result<QuarterTurn> turnOf(std::int64_t degrees) {
    for (QuarterTurn turn : {QuarterTurn::None, QuarterTurn::Right, QuarterTurn::Half, QuarterTurn::Left})
        if (static_cast<std::int64_t>(turn) == degrees) return turn;
    return fail(errors::BadMessage, "a turn that is no quarter turn");
}

Result<RecognizedPage> recognizedPageFromJson(const Json& json) {
    RecognizedPage page;
    auto kind = kindNamed(stringOr(json, "kind", ""));
    if (!kind) return passOn(kind);
    auto turn = turnOf(integerOr(json, "rotation", 0));
    if (!turn) return passOn(turn);
    page.kind = *kind;
    page.rotation = *turn;
    page.skewDegrees = numberOr(json, "skew_deg", 0);
    if (!readCount(json, "dpi", page.dpi.value) || !readCount(json, "width", page.size.width) ||
        !readCount(json, "height", page.size.height))
        return failCount();
    page.text = nfc(stringOr(json, "text", ""));
    page.fingerprint = stringOr(json, "fingerprint", "");  // pages that were read before it was taken have none
    if (!page.fingerprint.empty() && fingerprintDistance(page.fingerprint, page.fingerprint) != 0)
        return fail(errors::BadMessage, "a fingerprint that is none");
    if (!readConfidence(json, page.confidence) || std::abs(page.skewDegrees) > 360)
        return fail(errors::BadMessage, "a page with a number that is none");
    page.opensDocument = boolOr(json, "opens_document", false);
    page.cleanup = stringOr(json, "cleanup", "");
    const Json words = json.value("words", Json::array()), barcodes = json.value("barcodes", Json::array()),
               marks = json.value("marks", Json::array());
    if (!words.is_array() || !barcodes.is_array() || !marks.is_array())
        return fail(errors::BadMessage, "words, barcodes and marks are lists");
    for (const Json& item : words) {
        auto word = wordFromJson(item);
        if (!word) return passOn(word);
        page.words.push_back(std::move(*word));
    }
    for (const Json& item : barcodes) {
        if (!item.is_object()) return fail(errors::BadMessage, "a barcode is an object");
        auto box = boxFromJson(item.value("box", Json()));
        if (!box) return passOn(box);
        page.barcodes.push_back({stringOr(item, "format", ""), stringOr(item, "text", ""), *box});
    }
    for (const Json& item : marks) {
        auto mark = markFromJson(item);
        if (!mark) return passOn(mark);
        page.marks.push_back(*mark);
    }
    return page;
}

}  // namespace sohoa
