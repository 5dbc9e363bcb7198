#include "ocr/requests.h"

#include <new>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "ocr/document_pipeline.h"
#include "ocr/fields/field_confidence.h"
#include "ocr/image_file.h"
#include "ocr/page_pipeline.h"
#include "ocr/secrecy_look.h"

namespace sohoa::ocr {

static Result<int> indexIn(const Json& request) {
    const std::int64_t index = integerOr(request, "index", 0);
    if (index < 0 || index >= mostImagePages) return fail(errors::BadMessage, "index out of range");
    return static_cast<int>(index);
}

static Result<std::optional<Dpi>> dpiIn(const Json& request) {
    if (!request.contains("dpi")) return std::nullopt;
    const std::int64_t dpi = integerOr(request, "dpi", 0);
    if (dpi < 50 || dpi > 2400) return fail(errors::BadMessage, "dpi out of range");
    return Dpi{static_cast<int>(dpi)};
}

static Result<std::chrono::milliseconds> limitIn(const Json& request) {
    const std::int64_t limit = integerOr(request, "timeout_ms", 60'000);
    if (limit < 1 || limit > 3'600'000) return fail(errors::BadMessage, "timeout_ms out of range");
    return std::chrono::milliseconds{limit};
}

static Result<std::optional<QuarterTurn>> turnIn(const Json& request) {
    if (!request.contains("turn")) return std::nullopt;
    const std::int64_t degrees = integerOr(request, "turn", -1);
    for (const QuarterTurn turn : {QuarterTurn::None, QuarterTurn::Right, QuarterTurn::Half, QuarterTurn::Left})
        if (static_cast<std::int64_t>(turn) == degrees) return turn;
    return fail(errors::BadMessage, "a turn that is no quarter turn");
}

Requests::Requests() { silenceImageLibrary(); }

// A page that needs more memory than the process has fails alone; the next one finds the memory given back.
template <class Answer>
static StageVerb withinMemory(Answer answer) {
    return [answer](const Json& request, StageChannel&) -> Result<Json> {
        try {
            return answer(request);
        } catch (const std::bad_alloc&) {
            return fail(errors::RecognitionFailed, "no memory left");
        }
    };
}

std::map<std::string, StageVerb> Requests::verbs() {
    return {{"probe", withinMemory([this](const Json& request) { return probe(request); })},
            {"gate", withinMemory([this](const Json& request) { return gate(request); })},
            {"recognize", withinMemory([this](const Json& request) { return recognize(request); })},
            {"document", withinMemory([this](const Json& request) { return document(request); })},
            {"know", withinMemory([this](const Json& request) { return know(request); })}};
}

Result<Recognizer*> Requests::recognizer() {
    if (!recognizer_) {
        auto loaded = Recognizer::load();
        if (!loaded) return passOn(loaded);
        recognizer_.emplace(std::move(*loaded));
    }
    return &*recognizer_;
}

Result<Json> Requests::probe(const Json& request) {
    auto file = stringIn(request, "file");
    if (!file) return passOn(file);
    auto index = indexIn(request);
    if (!index) return passOn(index);
    auto info = probeImage(*file, *index);
    if (!info) return passOn(info);
    return Json{{"pages", info->pages},
                {"width", info->size.width},
                {"height", info->size.height},
                {"dpi", info->dpi.value},
                {"mode", name(info->mode)}};
}

static Result<PageRequest> pageRequestFrom(const Json& request) {
    auto file = stringIn(request, "file");
    if (!file) return passOn(file);
    auto index = indexIn(request);
    if (!index) return passOn(index);
    auto dpi = dpiIn(request);
    if (!dpi) return passOn(dpi);
    auto limit = limitIn(request);
    if (!limit) return passOn(limit);
    auto turn = turnIn(request);
    if (!turn) return passOn(turn);
    PageRequest page{*file, *index, *dpi, *limit};
    page.turn = *turn;
    return page;
}

Result<Json> Requests::gate(const Json& request) {
    auto page = pageRequestFrom(request);
    if (!page) return passOn(page);
    auto engine = recognizer();
    if (!engine) return passOn(engine);
    auto finding = lookForSecrecy(*page, **engine);
    if (!finding) return passOn(finding);
    return Json{{"secrecy", nameOf(finding->secrecy)}, {"score", finding->confidence}};
}

Result<Json> Requests::recognize(const Json& request) {
    auto page = pageRequestFrom(request);
    if (!page) return passOn(page);
    auto engine = recognizer();
    if (!engine) return passOn(engine);
    if (phrases_) page->phrases = &*phrases_;
    auto reading = recognizePage(*page, **engine);
    if (!reading) return passOn(reading);
    Json answer{{"page", toJson(reading->page)}, {"secrecy", reading->secrecy}, {"ask", reading->ask}};
    if (reading->page.opensDocument && reading->sheet && reading->secrecy.empty())
        kept_.emplace(Kept{page->file, page->index, std::move(reading->page), std::move(*reading->sheet)});
    return answer;
}

// In a file, or as it is.
static Result<Json> recognizedIn(const Json& json) {
    if (const Json kept = json.value("recognized", Json()); kept.is_object()) return kept;
    auto path = stringIn(json, "recognized");
    if (!path) return passOn(path);
    auto text = readFile(*path);
    if (!text) return passOn(text);
    return parseJson(*text);
}

static Result<DocumentPage> documentPageFrom(const Json& json) {
    auto file = stringIn(json, "file");
    if (!file) return passOn(file);
    auto index = indexIn(json);
    if (!index) return passOn(index);
    auto recognized = recognizedIn(json);
    if (!recognized) return passOn(recognized);
    auto page = recognizedPageFromJson(*recognized);
    if (!page) return passOn(page);
    return DocumentPage{*file, *index, std::move(*page)};
}

// None of another image, or of this one read otherwise: the words and the sheet must lie on each other.
const ReadSheet* Requests::keptFor(const DocumentRequest& document) const {
    if (!kept_) return nullptr;
    for (const DocumentPage& page : document.pages) {
        if (page.recognized.kind != PageKind::Content) continue;
        const bool same = page.file == kept_->file && page.index == kept_->index &&
                          page.recognized.fingerprint == kept_->page.fingerprint &&
                          page.recognized.size == kept_->page.size && page.recognized.text == kept_->page.text;
        return same ? &kept_->sheet : nullptr;
    }
    return nullptr;
}

Result<Json> Requests::document(const Json& request) {
    DocumentRequest document;
    document.today = dayInVietnam(now());
    auto limit = limitIn(request);
    if (!limit) return passOn(limit);
    document.limit = *limit;
    if (request.contains("today")) {
        auto today = stringIn(request, "today");
        if (!today) return passOn(today);
        document.today = dayFromIso(*today);
        if (!document.today) return fail(errors::BadMessage, "today is no day");
    }
    const auto pages = request.find("pages");
    if (pages == request.end() || !pages->is_array()) return fail(errors::BadMessage, "\"pages\" is not a list");
    for (const Json& item : *pages) {
        if (!item.is_object()) return fail(errors::BadMessage, "a page is not an object");
        auto page = documentPageFrom(item);
        if (!page) return passOn(page);
        document.pages.push_back(std::move(*page));
    }
    auto engine = recognizer();
    if (!engine) return passOn(engine);
    document.firstSheet = keptFor(document);
    auto reading = readDocument(document, **engine);
    if (!reading) return passOn(reading);
    Json answer{{"fields", toJson(reading->fields)}, {"secrecy", reading->secrecy}};
    if (const auto asked = request.find("evidence"); asked != request.end() && *asked == true)
        for (const auto& [field, finding] : reading->findings)
            answer["evidence"][std::string(name(field))] = featuresOf(finding.evidence);
    return answer;
}

Result<Json> Requests::know(const Json& request) {
    const auto turns = request.find("turns");
    if (turns == request.end() || !turns->is_array()) return fail(errors::BadMessage, "\"turns\" is not a list");
    std::string all;
    for (const Json& turn : *turns) {
        if (!turn.is_string()) return fail(errors::BadMessage, "a turn is not a text");
        all += nfc(turn.get<std::string>()) + '\n';
    }
    if (!phrases_) phrases_ = Phrases::administrative();
    phrases_->add(all);
    return Json{{"turns", turns->size()}};
}

}  // namespace sohoa::ocr
