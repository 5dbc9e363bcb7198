#include "signer/message_parts.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"

namespace sohoa::signer {

static constexpr std::int64_t longestWait = 600'000;

Result<std::chrono::milliseconds> waitIn(const Json& request, const char* key, std::chrono::milliseconds usual) {
    if (!request.contains(key)) return usual;
    const auto value = integerIn(request, key);
    if (!value) return tl::unexpected(value.error());
    if (*value < 1 || *value > longestWait)
        return fail(errors::BadMessage, fmt::format("member {} is out of bounds", key));
    return std::chrono::milliseconds(*value);
}

std::vector<std::int64_t> numbersIn(const Json& object, const char* key) {
    std::vector<std::int64_t> numbers;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array() || found->size() > 4) return numbers;
    for (const Json& number : *found) {
        // A number beyond int64 would come back as something else.
        if (!number.is_number_integer() || (number.is_number_unsigned() && number.get<std::uint64_t>() > INT64_MAX))
            return {};
        numbers.push_back(number.get<std::int64_t>());
    }
    return numbers;
}

Result<> readTexts(const Json& object, std::initializer_list<std::pair<const char*, std::string*>> members) {
    for (const auto& [key, to] : members) {
        auto text = stringIn(object, key);
        if (!text) return passOn(text);
        *to = std::move(*text);
    }
    return {};
}

}  // namespace sohoa::signer
