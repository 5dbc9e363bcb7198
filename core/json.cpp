#include "core/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json_reading.h"
#include "core/text.h"

namespace sohoa {

using namespace json_reading;

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

}  // namespace sohoa
