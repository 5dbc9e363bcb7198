#include "core/toml_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa {

namespace fs = std::filesystem;

tl::unexpected<Error> failAtLine(const fs::path& file, const toml::source_region& where, std::string_view what) {
    return fail(errors::BadConfig, fmt::format("{}:{}: {}", file.string(), where.begin.line, what));
}

// Dotted keys nest without a limit in the parser, whose stack they would use up; a short line cannot hold many of them.
static Result<> refuseLongLines(const fs::path& file, std::string_view text) {
    constexpr std::size_t longestLine = 4096;
    for (std::size_t at = 0, line = 1; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end - at > longestLine)
            return fail(errors::BadConfig, fmt::format("{}:{}: a line of {} bytes", file.string(), line, end - at));
        at = end + 1;
    }
    return {};
}

Result<toml::table> readTomlFile(const fs::path& file) {
    auto text = readFile(file, 1u << 20);
    if (!text) return passOn(text);
    if (auto shortEnough = refuseLongLines(file, *text); !shortEnough) return passOn(shortEnough);
    try {
        return toml::parse(*text, file.string());
    } catch (const toml::parse_error& e) {
        return failAtLine(file, e.source(), e.description());
    }
}

}  // namespace sohoa
