#include "pdfa/validation_request.h"

#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"

namespace sohoa::pdfa {

static constexpr std::size_t mostItems = 2000, mostSignatures = 2000;

static Result<std::vector<std::string>> dataIn(const Json& json, const char* key) {
    std::vector<std::string> data;
    const auto list = json.find(key);
    if (list == json.end()) return data;
    if (!list->is_array() || list->size() > mostItems) return fail(errors::BadMessage, "validation data is no list");
    for (const Json& item : *list) {
        auto bytes = item.is_string() ? fromBase64(item.get_ref<const std::string&>()) : std::nullopt;
        if (!bytes || bytes->empty()) return fail(errors::BadMessage, "validation data is no base64");
        data.push_back(std::move(*bytes));
    }
    return data;
}

static Result<std::vector<std::size_t>> placesIn(const Json& json, const char* key, std::size_t size) {
    std::vector<std::size_t> places;
    const auto list = json.find(key);
    if (list == json.end()) return places;
    if (!list->is_array() || list->size() > mostItems) return fail(errors::BadMessage, "places are no list");
    for (const Json& item : *list) {
        if (!item.is_number_unsigned() || item.get<std::uint64_t>() >= size)
            return fail(errors::BadMessage, "a place outside the data");
        places.push_back(item.get<std::size_t>());
    }
    return places;
}

Result<ValidationRequest> validationRequestFromJson(const Json& json) {
    ValidationRequest request;
    request.file = stringOr(json, "file", "");
    request.output = stringOr(json, "output", "");
    if (request.file.empty() || request.output.empty()) return fail(errors::BadMessage, "no file or no output");
    request.mustConform = boolOr(json, "must_conform", true);
    auto time = parseIsoUtc(stringOr(json, "time", ""));
    if (!time) return fail(errors::BadMessage, "member time is not a time");
    request.time = *time;
    ValidationData& data = request.data;
    for (auto& [key, to] : {std::pair("certificates", &data.certificates), std::pair("ocsps", &data.ocsps),
                            std::pair("crls", &data.crls)}) {
        auto read = dataIn(json, key);
        if (!read) return passOn(read);
        *to = std::move(*read);
    }
    const auto signatures = json.find("signatures");
    if (signatures == json.end() || !signatures->is_array() || signatures->size() > mostSignatures)
        return fail(errors::BadMessage, "member signatures is no list");
    for (const Json& one : *signatures) {
        ValidationOfSignature& entry = request.signatures.emplace_back();
        entry.field = stringOr(one, "field", "");
        auto certificates = placesIn(one, "certificates", data.certificates.size());
        auto ocsps = placesIn(one, "ocsps", data.ocsps.size()), crls = placesIn(one, "crls", data.crls.size());
        for (auto* read : {&certificates, &ocsps, &crls})
            if (!*read) return passOn(*read);
        entry.certificates = std::move(*certificates);
        entry.ocsps = std::move(*ocsps);
        entry.crls = std::move(*crls);
    }
    return request;
}

}  // namespace sohoa::pdfa
