#include <fmt/format.h>

#include "core/json_reading.h"
#include "core/text.h"

namespace sohoa {

using namespace json_reading;

static Json toJson(const FieldDoubt& doubt) {
    return {{"kind", name(doubt.kind)}, {"read", doubt.read}, {"proposal", doubt.proposal}, {"box", toJson(doubt.box)}};
}

static Result<FieldDoubt> doubtFromJson(const Json& json) {
    const auto kind = fieldDoubtKindNamed(stringOr(json, "kind", ""));
    if (!kind) return fail(errors::BadMessage, "a doubt of unknown kind");
    auto box = boxFromJson(json.value("box", Json::array({0, 0, 0, 0})));
    if (!box) return passOn(box);
    return FieldDoubt{*kind, nfc(stringOr(json, "read", "")), nfc(stringOr(json, "proposal", "")), *box};
}

Json toJson(const RecordFields& fields) {
    Json json = Json::object();
    for (const auto& [field, value] : fields) {
        Json content = std::visit([](const auto& v) { return Json(v); }, value.content);
        Json& item = json[std::string(name(field))];
        item = {{"value", std::move(content)},
                {"confidence", rounded(value.confidence, 1000)},
                {"page", value.page.value},
                {"box", toJson(value.box)},
                {"confirmed", value.confirmed}};
        for (const FieldDoubt& doubt : value.doubts)
            item["doubts"].push_back(toJson(doubt));
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
        FieldValue value{std::move(*content), 0, {}, *box, boolOr(item, "confirmed", false), {}};
        if (!readCount(item, "page", value.page.value) || !readConfidence(item, value.confidence)) return failCount();
        const Json doubts = item.value("doubts", Json::array());
        if (!doubts.is_array()) return fail(errors::BadMessage, "doubts are a list");
        for (const Json& one : doubts) {
            if (!one.is_object()) return fail(errors::BadMessage, "a doubt is an object");
            auto doubt = doubtFromJson(one);
            if (!doubt) return passOn(doubt);
            value.doubts.push_back(std::move(*doubt));
        }
        fields[*field] = std::move(value);
    }
    return fields;
}

}  // namespace sohoa
