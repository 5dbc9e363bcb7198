#include "store/export/csv.h"

#include <array>

#include "core/atomic_file.h"
#include "core/text.h"

namespace sohoa {

// The full-width letters are taken for the plain ones by Excel in East Asian settings.
static bool looksLikeFormula(std::string_view text) {
    static constexpr std::array<std::string_view, 8> starts{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    text = trimmed(text);
    for (std::string_view start : starts)
        if (text.starts_with(start)) return true;
    return false;
}

static std::string inQuotes(std::string_view text) {
    std::string cell = "\"";
    for (char c : text) {
        if (c == '"') cell += '"';
        cell += c;
    }
    return cell + '"';
}

static std::string csvCell(std::string_view content, TableColumn::Kind kind) {
    std::string cell = cellText(content);
    if (kind == TableColumn::Kind::Number && isTableNumber(cell)) return cell;
    if (looksLikeFormula(cell)) cell.insert(0, "'");
    return cell.find_first_of("\",;\n") == std::string::npos ? cell : inQuotes(cell);
}

std::string csvOf(const Table& table) {
    std::string text = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        text += (i > 0 ? "," : "") + csvCell(table.columns[i].title, TableColumn::Kind::Text);
    text += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            text += (i > 0 ? "," : "") + (i < row.size() ? csvCell(row[i], table.columns[i].kind) : std::string());
        text += "\r\n";
    }
    return text;
}

Result<> writeCsv(const std::filesystem::path& target, const Table& table) {
    return writeFileAtomically(target, csvOf(table));
}

}  // namespace sohoa
