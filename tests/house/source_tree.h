// The text files of the project as the house rules read them: from the disk, or made up by a test.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sohoa::house {

struct SourceFile {
    std::string path;  // from the root of the tree, "core/json.cpp"
    std::string text;

    std::string_view folder() const;     // the first one, "core"; "" for a file in the root
    std::string_view extension() const;  // ".cpp"; "" where there is none
    std::string_view stem() const;       // the path without extension, "core/json"
    bool isHeader() const { return extension() == ".h"; }
    bool isCode() const { return extension() == ".h" || extension() == ".cpp"; }
    bool isTest() const { return folder() == "tests"; }
};

using SourceTree = std::vector<SourceFile>;

// Every text file below the root, in order, without what is built and what git keeps.
SourceTree sourceTreeIn(const std::filesystem::path& root);

std::vector<std::string_view> linesOf(std::string_view text);

// The text of a C++ file with comments and the insides of literals blanked; lines keep their numbers.
std::string codeOf(std::string_view text);

struct Include {
    int line;
    std::string file;  // without quotation marks or angle brackets
    bool quoted;
};
std::vector<Include> includesOf(const SourceFile& file);

}  // namespace sohoa::house
