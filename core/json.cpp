#include "core/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa {

// Reading takes any depth, but copying and writing are recursive and would use up the stack.
static bool nestsTooDeep(std::string_view text) {
    constexpr int deepest = 64;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '[' || c == '{') && ++depth > deepest)
            return true;
        else if (!quoted && (c == ']' || c == '}'))
            --depth;
    }
    return false;
}

Result<Json> parseJson(std::string_view text) {
    if (nestsTooDeep(text)) return fail(errors::BadMessage, "nested too deep");
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return fail(errors::BadMessage, "not JSON");
    return json;
}

std::string jsonLine(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

static tl::unexpected<Error> failMember(const char* key, const char* type) {
    return fail(errors::BadMessage, fmt::format("member {} is not a {}", key, type));
}

static const Json* member(const Json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

Result<std::string> stringIn(const Json& object, const char* key) {
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_string()) return failMember(key, "string");
    return value->get<std::string>();
}
Result<std::int64_t> integerIn(const Json& object, const char* key) {
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_number_integer()) return failMember(key, "whole number");
    if (value->is_number_unsigned() && value->get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max())
        return failMember(key, "whole number of 64 bits");
    return value->get<std::int64_t>();
}
Result<double> numberIn(const Json& object, const char* key) {
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_number()) return failMember(key, "number");
    return value->get<double>();
}
Result<bool> boolIn(const Json& object, const char* key) {
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_boolean()) return failMember(key, "boolean");
    return value->get<bool>();
}
std::string stringOr(const Json& object, const char* key, std::string_view fallback) {
    return stringIn(object, key).value_or(std::string(fallback));
}
std::int64_t integerOr(const Json& object, const char* key, std::int64_t fallback) {
    return integerIn(object, key).value_or(fallback);
}
// Pages, pixels and the like run from 0 to a million, so that sums and differences of them stay far inside an int.
static constexpr std::int64_t mostCounted = 1'000'000;

// False where the member is there and is no such number; where it is missing the count stays what it is.
static bool readCount(const Json& object, const char* key, int& count) {
    if (member(object, key) == nullptr) return true;
    const auto value = integerIn(object, key);
    if (!value || *value < 0 || *value > mostCounted) return false;
    count = static_cast<int>(*value);
    return true;
}

static tl::unexpected<Error> failCount() { return fail(errors::BadMessage, "a count that is none"); }

// 0…1; false also for what is no number.
static bool readConfidence(const Json& object, double& confidence) {
    if (member(object, "confidence") == nullptr) return true;
    confidence = numberIn(object, "confidence").value_or(-1);
    return confidence >= 0 && confidence <= 1;
}

double numberOr(const Json& object, const char* key, double fallback) {
    return numberIn(object, key).value_or(fallback);
}
bool boolOr(const Json& object, const char* key, bool fallback) { return boolIn(object, key).value_or(fallback); }

Json toJson(const Error& error) {
    return {{"code", error.code.name}, {"remedy", name(error.code.remedy)}, {"detail", error.detail}};
}

Error errorFromJson(const Json& json) {
    const auto code = stringIn(json, "code");
    if (!code) return {errors::BadMessage, "an error without a code"};
    return {errorCodeNamed(*code), stringOr(json, "detail", "")};
}

Json toJson(const PixelBox& box) { return Json::array({box.x0, box.y0, box.x1, box.y1}); }

Result<PixelBox> boxFromJson(const Json& json) {
    if (!json.is_array() || json.size() != 4) return fail(errors::BadMessage, "a box is four whole numbers");
    int edges[4];
    for (std::size_t i = 0; i < 4; ++i) {
        if (!json[i].is_number_integer()) return fail(errors::BadMessage, "a box is four whole numbers");
        const auto edge = json[i].get<double>();  // whatever its size, unlike an int
        if (std::abs(edge) > mostCounted) return fail(errors::BadMessage, "a box larger than any page");
        edges[i] = static_cast<int>(edge);
    }
    if (edges[2] < edges[0] || edges[3] < edges[1]) return fail(errors::BadMessage, "a box with its edges crossed");
    return PixelBox{edges[0], edges[1], edges[2], edges[3]};
}

Json toJson(const Page& page) {
    return {{"number", page.number.value}, {"sheet", page.sheet.value},   {"side", name(page.side)},
            {"file", page.file.string()},  {"sha256", page.sha256.hex()}, {"bytes", page.bytes},
            {"width", page.size.width},    {"height", page.size.height},  {"dpi", page.dpi.value},
            {"mode", name(page.mode)},     {"device", page.device},       {"scanned_at", isoUtc(page.scannedAt)}};
}

Result<Page> pageFromJson(const Json& json) {
    Page page;
    const auto bytes = json.contains("bytes") ? integerIn(json, "bytes") : 0;
    if (!bytes || *bytes < 0 || !readCount(json, "number", page.number.value) ||
        !readCount(json, "sheet", page.sheet.value) || !readCount(json, "width", page.size.width) ||
        !readCount(json, "height", page.size.height) || !readCount(json, "dpi", page.dpi.value))
        return failCount();
    const auto side = sideNamed(stringOr(json, "side", ""));
    const auto mode = colorModeNamed(stringOr(json, "mode", ""));
    page.file = stringOr(json, "file", "");
    page.bytes = static_cast<std::uint64_t>(*bytes);
    page.device = stringOr(json, "device", "");
    const bool complete = page.number.value > 0 && side && mode && !page.file.empty() && page.size.width > 0 &&
                          page.size.height > 0 && page.dpi.value > 0;
    if (!complete) return fail(errors::BadMessage, "a page with a member missing");
    page.side = *side;
    page.mode = *mode;
    auto digest = Sha256::fromHex(stringOr(json, "sha256", ""));
    if (!digest) return passOn(digest);
    auto time = parseIsoUtc(stringOr(json, "scanned_at", ""));
    if (!time) return passOn(time);
    page.sha256 = *digest;
    page.scannedAt = *time;
    return page;
}

static double rounded(double value, double steps) { return std::round(value * steps) / steps; }

static Json toJson(const Word& word) {
    return {{"t", word.text},
            {"box", toJson(word.box)},
            {"confidence", rounded(word.confidence, 1000)},
            {"baseline", Json::array({rounded(word.baselineStart.x, 10), rounded(word.baselineStart.y, 10),
                                      rounded(word.baselineEnd.x, 10), rounded(word.baselineEnd.y, 10)})},
            {"line_height", rounded(word.lineHeight, 10)}};
}

Json toJson(const RecognizedPage& page) {
    Json words = Json::array(), barcodes = Json::array();
    for (const Word& word : page.words)
        words.push_back(toJson(word));
    for (const Barcode& code : page.barcodes)
        barcodes.push_back({{"format", code.format}, {"text", code.text}, {"box", toJson(code.box)}});
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
    const Json words = json.value("words", Json::array()), barcodes = json.value("barcodes", Json::array());
    if (!words.is_array() || !barcodes.is_array()) return fail(errors::BadMessage, "words and barcodes are lists");
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
    return page;
}

Json toJson(const RecordFields& fields) {
    Json json = Json::object();
    for (const auto& [field, value] : fields) {
        Json content = std::visit([](const auto& v) { return Json(v); }, value.content);
        json[std::string(name(field))] = {{"value", std::move(content)},
                                          {"confidence", rounded(value.confidence, 1000)},
                                          {"page", value.page.value},
                                          {"box", toJson(value.box)},
                                          {"confirmed", value.confirmed}};
    }
    return json;
}

static Result<FieldContent> contentFromJson(const Json& json) {
    if (json.is_string()) return FieldContent{nfc(json.get<std::string>())};
    if (json.is_number_integer()) {
        auto number = integerIn({{"value", json}}, "value");
        if (!number) return passOn(number);
        return FieldContent{*number};
    }
    if (!json.is_array()) return fail(errors::BadMessage, "a field is a text, a whole number or a list");
    std::vector<std::string> items;
    for (const Json& item : json) {
        if (!item.is_string()) return fail(errors::BadMessage, "a field's list holds texts");
        items.push_back(nfc(item.get<std::string>()));
    }
    return FieldContent{items};
}

Result<RecordFields> recordFieldsFromJson(const Json& json) {
    if (!json.is_object()) return fail(errors::BadMessage, "fields are an object");
    RecordFields fields;
    for (const auto& [key, item] : json.items()) {
        const auto field = fieldNamed(key);
        if (!field || !item.is_object()) return fail(errors::BadMessage, fmt::format("no field {}", key));
        auto content = contentFromJson(item.value("value", Json()));
        if (!content) return passOn(content);
        auto box = boxFromJson(item.value("box", Json::array({0, 0, 0, 0})));
        if (!box) return passOn(box);
        FieldValue value{std::move(*content), 0, {}, *box, boolOr(item, "confirmed", false)};
        if (!readCount(item, "page", value.page.value) || !readConfidence(item, value.confidence)) return failCount();
        fields[*field] = std::move(value);
    }
    return fields;
}

}  // namespace sohoa
