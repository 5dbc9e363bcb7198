#include "service/cli/text_table.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

#include "core/text.h"
#include "service/cli/terminal.h"

namespace sohoa::cli {

static constexpr std::size_t narrowest = 6, gap = 2, pipeWidth = 160;

bool onTerminal() { return ::isatty(STDOUT_FILENO) == 1; }

std::string bold(const std::string& text) { return onTerminal() ? "\033[1m" + text + "\033[0m" : text; }

static std::size_t lineWidth() {
    winsize size{};
    if (!onTerminal() || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 40) return pipeWidth;
    return size.ws_col;
}

static std::size_t lengthOf(const std::string& text) { return codePoints(text).size(); }

// The lines of a cell: whole words, and pieces of what is longer than a line.
static std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
    std::vector<std::string> lines;
    std::u32string line;
    for (const std::string& each : words(text)) {
        std::u32string word = codePoints(each);
        if (!line.empty() && line.size() + 1 + word.size() <= width) {
            line += U' ';
            line += word;
            continue;
        }
        if (!line.empty()) lines.push_back(utf8(line));
        for (; word.size() > width; word.erase(0, width))
            lines.push_back(utf8(word.substr(0, width)));
        line = word;
    }
    if (!line.empty() || lines.empty()) lines.push_back(utf8(line));
    return lines;
}

// What each column would like, the widest one giving way until all of them fit.
static std::vector<std::size_t> widthsOf(const std::vector<std::string>& titles, const std::vector<TextRow>& rows) {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        std::size_t width = std::max(narrowest, lengthOf(titles[i]));
        for (const TextRow& row : rows)
            if (i < row.cells.size()) width = std::max(width, lengthOf(row.cells[i]));
        widths.push_back(width);
    }
    std::size_t all = (titles.empty() ? 0 : titles.size() - 1) * gap;
    for (const std::size_t width : widths)
        all += width;
    for (const std::size_t room = lineWidth(); all > room; --all) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= narrowest) break;
        --*widest;
    }
    return widths;
}

static void printRow(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
                     std::string_view style) {
    std::vector<std::vector<std::string>> columns;
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        columns.push_back(wrapped(i < cells.size() ? cells[i] : "", widths[i]));
        height = std::max(height, columns.back().size());
    }
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::string text = y < columns[i].size() ? columns[i][y] : "";
            const bool styled = onTerminal() && !style.empty() && !text.empty();
            line += styled ? fmt::format("\033[{}m{}\033[0m", style, text) : text;
            if (i + 1 < widths.size()) line += std::string(widths[i] - lengthOf(text) + gap, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        printLine(line);
    }
}

void printTable(const std::vector<std::string>& titles, const std::vector<TextRow>& rows) {
    const std::vector<std::size_t> widths = widthsOf(titles, rows);
    printRow(titles, widths, "1");
    std::string rule;
    for (std::size_t i = 0; i < widths.size(); ++i)
        for (std::size_t x = 0; x < widths[i] + (i + 1 < widths.size() ? gap : 0); ++x)
            rule += "─";
    printLine(rule);
    for (const TextRow& row : rows)
        printRow(row.cells, widths, row.struck ? "9" : "");
}

}  // namespace sohoa::cli
