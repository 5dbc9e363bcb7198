// Tables and emphasis for people at a terminal: columns share its width, long cells go on below. In a pipe a table is
// 160 characters wide and nothing is emphasised.
#pragma once

#include <string>
#include <vector>

namespace sohoa::cli {

bool onTerminal();  // standard output
std::string bold(const std::string& text);

struct TextRow {
    std::vector<std::string> cells;
    bool struck = false;
};

void printTable(const std::vector<std::string>& titles, const std::vector<TextRow>& rows);

}  // namespace sohoa::cli
