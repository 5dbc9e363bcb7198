#include "pdfa/check/cms_shape.h"

#include <cstdint>

namespace sohoa::pdfa::check {

namespace {

constexpr unsigned char sequence = 0x30, set = 0x31, oid = 0x06, integer = 0x02, tag0 = 0xa0, tag1 = 0xa1;

// Takes the value off the beginning: its content. Nothing where it is not of that kind, not DER, or cut off.
std::optional<std::string_view> take(std::string_view& bytes, unsigned char kind) {
    if (bytes.size() < 2 || static_cast<unsigned char>(bytes[0]) != kind) return std::nullopt;
    std::size_t length = static_cast<unsigned char>(bytes[1]), header = 2;
    if (length >= 0x80) {
        const std::size_t digits = length & 0x7f;
        if (digits < 1 || digits > 4 || bytes.size() < 2 + digits) return std::nullopt;
        length = 0;
        for (std::size_t i = 0; i < digits; ++i)
            length = length << 8 | static_cast<unsigned char>(bytes[2 + i]);
        header += digits;
    }
    if (length > bytes.size() - header) return std::nullopt;
    const std::string_view content = bytes.substr(header, length);
    bytes.remove_prefix(header + length);
    return content;
}

std::optional<int> count(std::string_view values) {
    int found = 0;
    while (!values.empty()) {
        if (!take(values, static_cast<unsigned char>(values[0]))) return std::nullopt;
        ++found;
    }
    return found;
}

}  // namespace

std::optional<CmsShape> cmsShape(std::string_view contents) {
    using namespace std::string_view_literals;
    auto outer = take(contents, sequence);
    if (!outer || take(*outer, oid) != "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"sv) return std::nullopt;
    auto holder = take(*outer, tag0);
    auto data = holder ? take(*holder, sequence) : std::nullopt;
    if (!data || !take(*data, integer) || !take(*data, set) || !take(*data, sequence)) return std::nullopt;
    const auto certificates = take(*data, tag0);
    (void)take(*data, tag1);  // revocation lists
    const auto signers = take(*data, set);
    if (!signers) return std::nullopt;
    const auto some = count(certificates.value_or("")), signing = count(*signers);
    if (!some || !signing) return std::nullopt;
    return CmsShape{*some, *signing};
}

}  // namespace sohoa::pdfa::check
