#include <algorithm>
#include <regex>
#include <set>

#include "tests/house/rules.h"

namespace sohoa::house {

std::string described(const Violations& violations) {
    std::string text;
    for (const auto& [path, line, what] : violations)
        text.append(path).append(line > 0 ? ":" + std::to_string(line) : "").append(": ").append(what).append("\n");
    return text;
}

Violations headersWithoutOpening(const SourceTree& tree) {
    Violations found;
    for (const SourceFile& file : tree) {
        if (!file.isHeader()) continue;
        const auto lines = linesOf(file.text);
        if (lines.empty() || !lines[0].starts_with("// "))
            found.push_back({file.path, 1, "does not open with what it is"});
        if (std::find(lines.begin(), lines.end(), "#pragma once") == lines.end())
            found.push_back({file.path, 0, "has no #pragma once"});
    }
    return found;
}

Violations longFiles(const SourceTree& tree) {
    constexpr std::size_t longest = 400;
    static const std::set<std::string_view> written = {".h", ".cpp", ".qml", ".cmake", ".txt", ".sh", ".py", ""};
    Violations found;
    for (const SourceFile& file : tree) {
        if (file.path.starts_with("tests/data/") || file.path == "LICENSE" || written.count(file.extension()) == 0)
            continue;
        const std::size_t lines = linesOf(file.text).size();
        if (lines > longest) found.push_back({file.path, 0, std::to_string(lines) + " lines"});
    }
    return found;
}

static void findPattern(const SourceFile& file, std::string_view text, const std::regex& pattern, std::string_view what,
                        Violations& found) {
    int number = 0;
    for (std::string_view line : linesOf(text)) {
        ++number;
        std::match_results<std::string_view::const_iterator> match;
        if (std::regex_search(line.begin(), line.end(), match, pattern))
            found.push_back({file.path, number, std::string(what) + ": " + match[0].str()});
    }
}

Violations defaultsInSwitches(const SourceTree& tree) {
    static const std::regex choice(R"(\bcase\s+(u8?|U|L)?(['\d-])?)"), hidden(R"(\bdefault\s*:(?!:))");
    Violations found;
    for (const SourceFile& file : tree) {
        if (!file.isCode()) continue;
        const std::string code = codeOf(file.text);
        const auto lines = linesOf(file.text), codeLines = linesOf(code);
        bool literal = false;  // the last case was of a character or a number, of which there are too many to name
        for (std::size_t i = 0; i < codeLines.size(); ++i) {
            std::match_results<std::string_view::const_iterator> match;
            if (codeLines[i].find("case") != std::string_view::npos &&
                std::regex_search(lines[i].begin(), lines[i].end(), match, choice))
                literal = match[2].matched;
            if (!literal && std::regex_search(codeLines[i].begin(), codeLines[i].end(), hidden))
                found.push_back({file.path, static_cast<int>(i) + 1, "a default hides the choice that is new"});
        }
    }
    return found;
}

Violations forbiddenWords(const SourceTree& tree) {
    static const std::regex shell(R"(\bstd::system\b|(^|[^\w.>:])(::)?system\s*\(|\bpopen\b)");
    static const std::regex note(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    Violations found;
    for (const SourceFile& file : tree) {
        if (file.isTest() || file.path == "LICENSE") continue;
        if (file.isCode()) findPattern(file, codeOf(file.text), shell, "starts a shell", found);
        findPattern(file, file.text, note, "a note to oneself", found);
    }
    return found;
}

Violations forbiddenPlaces(const SourceTree& tree) {
    static const std::regex path(R"((^|[^\w./-])/(work|root|home/\w+)/|(^|[^\w.-])(\.\./|/)*shared/)");
    static const std::regex host(
        R"((pypi\.org|npmjs\.org|proxy\.golang\.org|crates\.io|artifactory|[\w-]+\.internal\b))");
    Violations found;
    for (const SourceFile& file : tree) {
        if (file.path.starts_with("tests/house/")) continue;  // names them to find them
        findPattern(file, file.text, path, "a path that only one machine has", found);
        findPattern(file, file.text, host, "a package registry", found);
    }
    return found;
}

static const SourceFile* fileNamed(const SourceTree& tree, std::string_view path) {
    const auto found =
        std::find_if(tree.begin(), tree.end(), [&](const SourceFile& file) { return file.path == path; });
    return found == tree.end() ? nullptr : &*found;
}

static std::vector<std::string> namesIn(std::string_view text, const std::regex& form) {
    std::vector<std::string> names;
    using Found = std::regex_iterator<std::string_view::const_iterator>;
    for (Found at(text.begin(), text.end(), form); at != Found(); ++at)
        names.push_back((*at)[1].str());
    return names;
}

std::vector<std::string> declaredErrorNames(const SourceTree& tree) {
    static const std::regex declaration("\\bErrorCode\\s+\\w+\\s*\\{\\s*\"([^\"]*)\"");
    std::vector<std::string> all;
    for (const SourceFile& file : tree)
        if (file.path.starts_with("core/error_codes"))
            for (std::string& name : namesIn(file.text, declaration))
                all.push_back(std::move(name));
    return all;
}

Violations undocumentedErrors(const SourceTree& tree) {
    static const std::regex row("\n\\| `([^`]*\\.[^`]*)` \\|");
    constexpr const char* page = "docs/errors.md";
    const SourceFile* document = fileNamed(tree, page);
    if (document == nullptr) return {{page, 0, "is missing"}};
    const auto declared = declaredErrorNames(tree), documented = namesIn(document->text, row);
    const auto has = [](const std::vector<std::string>& names, const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    Violations found;
    for (const std::string& name : declared)
        if (!has(documented, name)) found.push_back({page, 0, name + " is missing"});
    for (const std::string& name : documented)
        if (!has(declared, name)) found.push_back({page, 0, name + " is no code"});
    return found;
}

Violations unknownGlossaryNames(const SourceTree& tree) {
    static const std::regex name("`([A-Z]\\w*|[A-Z]\\w*::\\w+)`"), identifier("(\\w+)");
    constexpr const char* page = "docs/glossary.md";
    const SourceFile* document = fileNamed(tree, page);
    if (document == nullptr) return {{page, 0, "is missing"}};
    std::set<std::string> known;
    for (const SourceFile& file : tree)
        if (file.isCode() && !file.isTest())
            for (std::string& word : namesIn(file.text, identifier))
                known.insert(std::move(word));
    Violations found;
    int number = 0;
    for (std::string_view line : linesOf(document->text)) {
        ++number;
        if (!line.starts_with("| ") || !line.ends_with(" |")) continue;
        const std::string_view last = line.substr(line.substr(0, line.size() - 2).rfind(" | ") + 3);
        for (const std::string& named : namesIn(last, name))
            for (const std::string& part : namesIn(named, identifier))
                if (known.count(part) == 0) found.push_back({page, number, named + " is not in the code"});
    }
    return found;
}

}  // namespace sohoa::house
