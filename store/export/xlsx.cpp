#include "store/export/xlsx.h"

#include <xlsxwriter.h>

#include <charconv>
#include <cstdio>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa {

namespace {

using Kind = TableColumn::Kind;

constexpr std::size_t longestText = 32'767, longestName = 31;
constexpr std::size_t mostRows = 1'048'575, mostColumns = 16'384;

std::u32string cut(std::u32string text, std::size_t longest) {
    text.resize(std::min(text.size(), longest));
    return text;
}

// A sheet's name may not be empty, be longer than 31 letters or hold what a reference is made of.
std::string sheetName(std::string_view title) {
    std::u32string name;
    for (char32_t c : codePoints(cellText(title)))
        if (std::u32string_view(U"[]:*?/\\'\n").find(c) == std::u32string_view::npos) name += c;
    name = cut(name, longestName);
    const std::string written(trimmed(utf8(name)));
    return written.empty() ? "Sheet1" : written;
}

bool readDate(std::string_view text, lxw_datetime& date) {
    const auto part = [&](std::size_t at, std::size_t length, int& into) {
        const char* const end = text.data() + at + length;
        const auto parsed = std::from_chars(text.data() + at, end, into);
        return parsed.ec == std::errc{} && parsed.ptr == end;
    };
    date = {};
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && part(0, 4, date.year) && part(5, 2, date.month) &&
           part(8, 2, date.day) && date.year >= 1900 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= 31;
}

struct Sheet {
    lxw_workbook* book;
    lxw_worksheet* sheet;
    lxw_format* text;
    lxw_format* date;

    lxw_error writeCell(lxw_row_t row, lxw_col_t column, std::string_view content, Kind kind) const {
        const std::string cell = utf8(cut(codePoints(cellText(content)), longestText));
        lxw_datetime day;
        double number = 0;
        if (cell.empty()) return LXW_NO_ERROR;
        if (kind == Kind::Number && isTableNumber(cell) &&
            std::from_chars(cell.data(), cell.data() + cell.size(), number).ec == std::errc{})
            return worksheet_write_number(sheet, row, column, number, nullptr);
        if (kind == Kind::Date && readDate(cell, day)) return worksheet_write_datetime(sheet, row, column, &day, date);
        return worksheet_write_string(sheet, row, column, cell.c_str(), text);
    }
};

lxw_error writeHeading(const Sheet& to, const Table& table) {
    lxw_format* const bold = workbook_add_format(to.book);
    format_set_bold(bold);
    format_set_text_wrap(bold);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        if (table.columns[i].width > 0) worksheet_set_column(to.sheet, column, column, table.columns[i].width, nullptr);
        const std::string title = cellText(table.columns[i].title);
        if (title.empty()) continue;
        if (auto error = worksheet_write_string(to.sheet, 0, column, title.c_str(), bold)) return error;
    }
    worksheet_freeze_panes(to.sheet, 1, 0);
    if (table.columns.empty()) return LXW_NO_ERROR;
    return worksheet_autofilter(to.sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                                static_cast<lxw_col_t>(table.columns.size() - 1));
}

lxw_error writeRows(const Sheet& to, const Table& table) {
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        for (std::size_t k = 0; k < std::min(table.rows[i].size(), table.columns.size()); ++k) {
            const auto error = to.writeCell(static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(k), table.rows[i][k],
                                            table.columns[k].kind);
            if (error) return error;
        }
    return LXW_NO_ERROR;
}

}  // namespace

Result<> writeXlsx(const std::filesystem::path& target, const Table& table) {
    if (table.rows.size() > mostRows || table.columns.size() > mostColumns)
        return fail(errors::TableTooLarge, std::to_string(table.rows.size()) + " rows");
    auto file = AtomicFile::create(target);
    if (!file) return passOn(file);
    std::string folder = file->partPath().parent_path().string();
    lxw_workbook_options options{};
    options.tmpdir = folder.empty() ? nullptr : folder.data();  // no copy of the content elsewhere
    lxw_workbook* const book = workbook_new_opt(file->partPath().c_str(), &options);
    if (!book) return fail(errors::FileUnwritable, target.string());
    const Sheet sheet{book, workbook_add_worksheet(book, sheetName(table.title).c_str()), workbook_add_format(book),
                      workbook_add_format(book)};
    format_set_text_wrap(sheet.text);
    format_set_num_format(sheet.date, "dd/mm/yyyy");
    lxw_error error = sheet.sheet ? writeHeading(sheet, table) : LXW_ERROR_PARAMETER_VALIDATION;
    if (!error) error = writeRows(sheet, table);
    const lxw_error closed = workbook_close(book);  // frees the book in any case
    if (error || closed)
        return fail(errors::FileUnwritable, target.string() + ": " + lxw_strerror(error ? error : closed));
    return file->commit();
}

}  // namespace sohoa
