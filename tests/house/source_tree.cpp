#include "tests/house/source_tree.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <regex>

namespace sohoa::house {

namespace fs = std::filesystem;

std::string_view SourceFile::folder() const {
    const std::size_t slash = path.find('/');
    return slash == std::string::npos ? std::string_view() : std::string_view(path).substr(0, slash);
}

std::string_view SourceFile::extension() const { return std::string_view(path).substr(stem().size()); }

std::string_view SourceFile::stem() const {
    const std::size_t name = path.rfind('/') + 1;  // 0 where there is no slash
    const std::size_t dot = path.rfind('.');
    return std::string_view(path).substr(0, dot == std::string::npos || dot <= name ? path.size() : dot);
}

SourceTree sourceTreeIn(const fs::path& root) {
    constexpr std::uintmax_t largest = 2u << 20;
    SourceTree tree;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
        const std::string path = entry->path().lexically_relative(root).generic_string();
        if (path == "build" || path == ".git") {
            entry.disable_recursion_pending();
            continue;
        }
        if (!entry->is_regular_file() || entry->file_size() > largest || entry->path().extension() == ".pdf") continue;
        std::ifstream file(entry->path(), std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(file), {}};
        if (text.find('\0') == std::string::npos) tree.push_back({path, std::move(text)});
    }
    std::sort(tree.begin(), tree.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return tree;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

// Where a comment or literal that begins here ends, just behind it; the place itself where none begins.
static std::size_t endOfBlank(std::string_view text, std::size_t at) {
    const auto behind = [&](std::string_view mark, std::size_t from) {
        const std::size_t found = text.find(mark, from);
        return found == std::string_view::npos ? text.size() : found + mark.size();
    };
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
    if (rest.starts_with("/*")) return behind("*/", at + 2);
    if (rest.starts_with("R\"")) {
        const std::size_t open = text.find('(', at);
        if (open == std::string_view::npos) return text.size();
        return behind(")" + std::string(text.substr(at + 2, open - at - 2)) + "\"", open);
    }
    const bool separator = at > 0 && std::isxdigit(static_cast<unsigned char>(text[at - 1])) != 0;  // 1'000
    if (rest.empty() || (rest[0] != '"' && (rest[0] != '\'' || separator))) return at;
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == rest[0] || text[i] == '\n')
            return i + 1;
    }
    return text.size();
}

std::string codeOf(std::string_view text) {
    std::string code(text);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = endOfBlank(text, at);
        if (end == at) continue;
        for (std::size_t i = at; i < end; ++i)
            if (code[i] != '\n') code[i] = ' ';
        at = end - 1;
    }
    return code;
}

std::vector<Include> includesOf(const SourceFile& file) {
    static const std::regex form(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    int number = 0;
    for (std::string_view line : linesOf(file.text)) {
        ++number;
        std::match_results<std::string_view::const_iterator> match;
        if (std::regex_search(line.begin(), line.end(), match, form))
            includes.push_back({number, match[2].str(), match[1].str() == "\""});
    }
    return includes;
}

}  // namespace sohoa::house
