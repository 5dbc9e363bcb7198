// The vocabulary as JSON: one spelling for messages between programs, reports and the store. Reading checks everything
// and fails with core.bad_message; it never throws.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/page.h"
#include "core/recognized_page.h"
#include "core/record_fields.h"
#include "core/result.h"

namespace sohoa {

using Json = nlohmann::json;

// Refuses also what nests deeper than 64.
Result<Json> parseJson(std::string_view text);
std::string jsonLine(const Json& json);  // compact, UTF-8 kept, bad bytes replaced, no line end

Json toJson(const Error& error);   // {"code", "remedy", "detail"}
Json toJson(const PixelBox& box);  // [x0, y0, x1, y1]
Json toJson(const Page& page);
Json toJson(const RecognizedPage& page);  // every word with its baseline; reports leave that out
Json toJson(const RecordFields& fields);  // {NAME: {"value", "confidence", "page", "box", "confirmed", "doubts"?}}

// Counts, pixels and edges beyond a million and confidences outside of 0…1 are refused. Texts become NFC.
Error errorFromJson(const Json& json);  // what cannot be read becomes core.bad_message
Result<PixelBox> boxFromJson(const Json& json);
Result<Page> pageFromJson(const Json& json);
Result<RecognizedPage> recognizedPageFromJson(const Json& json);
Result<RecordFields> recordFieldsFromJson(const Json& json);

// Members of an object, with the type asked for.
Result<std::string> stringIn(const Json& object, const char* key);
Result<std::int64_t> integerIn(const Json& object, const char* key);
Result<double> numberIn(const Json& object, const char* key);
Result<bool> boolIn(const Json& object, const char* key);
std::string stringOr(const Json& object, const char* key, std::string_view fallback);
std::int64_t integerOr(const Json& object, const char* key, std::int64_t fallback);
double numberOr(const Json& object, const char* key, double fallback);
bool boolOr(const Json& object, const char* key, bool fallback);

}  // namespace sohoa
