#include "pdfa/signature_ranges.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string_view>

#include "pdfa/der.h"

namespace sohoa::pdfa {

namespace {

constexpr std::int64_t longestContents = 8 << 20;  // hexadecimal digits
constexpr std::string_view blank{" \t\r\n\f\0", 6};

std::optional<std::string> bytesOfHex(std::string_view hex) {
    std::string bytes;
    int high = -1;
    for (const char c : hex) {
        if (blank.find(c) != std::string_view::npos) continue;  // ISO 32000-1 7.3.4.3
        const int value = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (value < 0) return std::nullopt;
        if (high < 0) {
            high = value;
        } else {
            bytes += static_cast<char>(high << 4 | value);
            high = -1;
        }
    }
    if (high >= 0) return std::nullopt;
    return bytes;
}

}  // namespace

std::string withoutPadding(const std::string& contents) {
    const auto length = derLength(contents);
    if (length) return contents.substr(0, *length);
    const std::size_t end = contents.find_last_not_of('\0');
    return end == std::string::npos ? std::string() : contents.substr(0, end + 1);
}

RangeProblem problemOf(const PdfFile& file, const std::vector<std::int64_t>& r, const std::string& contents) {
    const auto size = static_cast<std::int64_t>(file.size());
    const auto malformed = [](const char* what) { return RangeProblem{"byte_range_malformed", what}; };
    if (contents.find_first_not_of('\0') == std::string::npos) return {"contents_missing", "Contents is empty"};
    if (const auto length = derLength(contents);
        length && contents.find_first_not_of('\0', *length) != std::string::npos)
        return {"contents_padding", "something other than zeros lies behind the signature in Contents"};
    if (r.empty()) return {"byte_range_missing", "there is no ByteRange"};
    if (r.size() != 4) return malformed("ByteRange is not four whole numbers");
    if (std::any_of(r.begin(), r.end(), [](std::int64_t n) { return n < 0; }))
        return malformed("ByteRange has a negative number, or none");
    if (r[0] != 0) return malformed("ByteRange does not begin at the file's beginning");
    if (r[1] > size || r[2] > size || r[3] > size - r[2]) return malformed("ByteRange leads out of the file");
    if (r[2] < r[1]) return malformed("the two ranges overlap or are swapped");
    const std::int64_t gap = r[2] - r[1];
    if (gap < 4 || gap > longestContents) return {"byte_range_gap", "the gap in ByteRange is not Contents"};
    const std::string hex = file.read(static_cast<std::uint64_t>(r[1]), static_cast<std::size_t>(gap));
    if (hex.front() != '<' || hex.back() != '>') return {"byte_range_gap", "the gap in ByteRange is not Contents"};
    const auto bytes = bytesOfHex(std::string_view(hex).substr(1, hex.size() - 2));
    if (!bytes || *bytes != contents)
        return {"byte_range_gap", "the gap in ByteRange holds something other than Contents"};
    return {};
}

bool looksSigned(const std::filesystem::path& path) {
    constexpr std::string_view word = "/ByteRange";
    std::ifstream file(path, std::ios::binary);
    std::string window;
    for (std::string piece(1 << 20, '\0'); file;) {
        file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        window.append(piece, 0, static_cast<std::size_t>(file.gcount()));
        if (window.find(word) != std::string::npos) return true;
        window.erase(0, window.size() - std::min(window.size(), word.size()));
    }
    return false;
}

}  // namespace sohoa::pdfa
