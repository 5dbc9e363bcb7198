#include "store/export/table.h"

#include <algorithm>
#include <array>

#include "core/text.h"

namespace sohoa {

static constexpr std::array kindNames{"text", "number", "date"};

std::string_view name(TableColumn::Kind kind) { return kindNames[static_cast<std::size_t>(kind)]; }

std::optional<TableColumn::Kind> columnKindNamed(std::string_view wanted) {
    for (std::size_t i = 0; i < kindNames.size(); ++i)
        if (wanted == kindNames[i]) return static_cast<TableColumn::Kind>(i);
    return std::nullopt;
}

std::string cellText(std::string_view text) {
    std::string cell = nfc(text);
    std::erase_if(cell, [](char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f'; });
    std::replace(cell.begin(), cell.end(), '\t', ' ');
    return cell;
}

bool isTableNumber(std::string_view text) {
    constexpr std::size_t exactDigits = 15;  // a spreadsheet's number holds no more; identifiers are longer
    if (text.starts_with('-')) text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point), rest = text.substr(std::min(point + 1, text.size()));
    const auto digits = [](std::string_view part) {
        return part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (whole.empty() || !digits(whole) || !digits(rest) || (point < text.size() && rest.empty())) return false;
    const bool leadingZero = whole.size() > 1 && whole[0] == '0';
    return !leadingZero && whole.size() + rest.size() <= exactDigits;
}

}  // namespace sohoa
