#include "pdfa/revision_ends.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace sohoa::pdfa {

namespace {

constexpr std::size_t mostRevisions = 100, step = 1u << 20, tailLength = 64;
constexpr std::string_view marker = "%%EOF", blank{" \t\r\n\f\0", 6};

using Read = std::function<std::string(std::uint64_t, std::size_t)>;

// The number behind the last "startxref" before a marker, where nothing but white space lies between.
std::optional<std::uint64_t> sectionBefore(const std::string& tail) {
    constexpr std::string_view word = "startxref";
    const std::size_t at = tail.rfind(word);
    if (at == std::string::npos) return std::nullopt;
    const std::size_t digits = tail.find_first_not_of(blank, at + word.size());
    if (digits == std::string::npos) return std::nullopt;
    std::uint64_t offset = 0;
    const auto [end, error] = std::from_chars(tail.data() + digits, tail.data() + tail.size(), offset);
    return error == std::errc() ? std::optional(offset) : std::nullopt;
}

bool isSection(std::string_view bytes) {
    const std::size_t at = bytes.find_first_not_of(blank);
    if (at == std::string_view::npos) return false;
    return bytes.substr(at).starts_with("xref") || (bytes[at] >= '0' && bytes[at] <= '9');
}

std::optional<RevisionEnd> endAt(std::uint64_t mark, const Read& read) {
    const std::uint64_t from = mark - std::min<std::uint64_t>(mark, tailLength);
    const auto section = sectionBefore(read(from, static_cast<std::size_t>(mark - from)));
    if (!section || *section == 0 || *section >= mark || !isSection(read(*section, 32))) return std::nullopt;
    const std::uint64_t behind = mark + marker.size();
    const std::string line = read(behind, 2);
    const std::size_t lineEnd = line == "\r\n" ? 2 : !line.empty() && (line[0] == '\n' || line[0] == '\r') ? 1 : 0;
    return RevisionEnd{behind, behind + lineEnd};
}

}  // namespace

RevisionEnds revisionEndsIn(std::uint64_t size, const Read& read) {
    RevisionEnds found;
    std::uint64_t last = 0;  // behind the last byte that is not white space
    for (std::uint64_t offset = 0; offset < size; offset += step) {
        const std::string bytes = read(offset, step + marker.size() - 1);
        for (std::size_t at = bytes.find(marker); at != std::string::npos && at < step;
             at = bytes.find(marker, at + 1)) {
            const auto end = endAt(offset + at, read);
            if (!end) continue;
            if (found.ends.size() == mostRevisions) {
                found.tooMany = true;
                return found;
            }
            found.ends.push_back(*end);
        }
        if (const std::size_t at = bytes.find_last_not_of(blank); at != std::string::npos) last = offset + at + 1;
    }
    found.bytesBehind = found.ends.empty() || last > found.ends.back().mark;
    return found;
}

}  // namespace sohoa::pdfa
