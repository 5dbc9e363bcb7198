#include "pdfa/table_writer.h"

#include <fmt/format.h>

#include "core/error_codes.h"
#include "core/text.h"
#include "pdfa/numbers.h"
#include "pdfa/pdf_output.h"
#include "pdfa/printed_document.h"
#include "pdfa/table_pages.h"

namespace sohoa::pdfa {

namespace {

void addLetters(std::set<char32_t>& letters, std::string_view text) {
    for (const char32_t letter : codePoints(text))
        letters.insert(letter);
}

// What the pages say beside the request's own words.
constexpr std::string_view ownWords = "0123456789()/:–? trang In lúc";

Result<TableFonts> fontsFor(const TableRequest& request) {
    std::set<char32_t> regular, bold;
    addLetters(regular, ownWords);
    addLetters(bold, ownWords);
    for (const std::string* text : {&request.inCharge, &request.agency, &request.title}) {
        addLetters(regular, *text);
        addLetters(regular, upperCase(*text));
        addLetters(bold, *text);
        addLetters(bold, upperCase(*text));
    }
    for (const std::string& subtitle : request.subtitles)
        addLetters(regular, subtitle);
    for (const PrintedColumn& column : request.columns)
        addLetters(bold, column.title);
    auto read = visitRows(request, [&](const PrintedRow& row) -> Result<> {
        for (const std::string& cell : row.cells)
            addLetters(regular, cell);
        return {};
    });
    if (!read) return passOn(read);
    auto regularFont = subsetOfKnown(regular, FontWeight::Regular);
    if (!regularFont) return passOn(regularFont);
    auto boldFont = subsetOfKnown(bold, FontWeight::Bold);
    if (!boldFont) return passOn(boldFont);
    return TableFonts{std::move(*regularFont), std::move(*boldFont)};
}

Result<std::size_t> layOut(const TableRequest& request, const TableFonts& fonts, std::size_t total,
                           const TablePages::OnPage& onPage, std::size_t& rows) {
    TablePages pages(request, fonts, total, onPage);
    auto read = visitRows(request, [&](const PrintedRow& row) { return pages.add(row); });
    if (!read) return passOn(read);
    rows = *read;
    return pages.finish();
}

Result<> writePages(AtomicFile& file, const TableRequest& request, const TableFonts& fonts, PrintedTable& table) {
    PdfOutput output(file);
    const int tree = output.reserve(), resources = output.reserve();
    const int regular = putFont(output, fonts.regular, "SOHOAA+LiberationSerif");
    const int bold = putFont(output, fonts.bold, "SOHOAB+LiberationSerif-Bold");
    output.put(resources, fmt::format("<< /Font << /{} {} /{} {} >> >>", regularName, reference(regular), boldName,
                                      reference(bold)));
    std::string kids;
    const auto addPage = [&](const std::string& content) -> Result<> {
        const int stream = output.reserve(), page = output.reserve();
        output.putStream(stream, "", content);
        output.put(page, fmt::format("<< /Type /Page /Parent {} /MediaBox [0 0 {} {}] /Resources {} /Contents {} >>",
                                     reference(tree), pdfNumber(tablePageSize().width),
                                     pdfNumber(tablePageSize().height), reference(resources), reference(stream)));
        kids += reference(page) + " ";
        return {};
    };
    auto written = layOut(request, fonts, table.pages, addPage, table.rows);
    if (!written) return passOn(written);
    if (*written != table.pages) return fail(errors::PdfaWriterFailed, "the rows changed while they were printed");
    output.put(tree, fmt::format("<< /Type /Pages /Count {} /Kids [{}] >>", table.pages, kids));
    return finishDocument(output, {request.id, request.createdAt, request.title, request.agency}, tree);
}

}  // namespace

Result<PrintedTable> printTable(const TableRequest& request) {
    PrintedTable table;
    auto fonts = fontsFor(request);
    if (!fonts) return passOn(fonts);
    auto pages = layOut(
        request, *fonts, 0, [](const std::string&) { return Result<>(); }, table.rows);
    if (!pages) return passOn(pages);
    table.pages = *pages;
    auto file = AtomicFile::create(request.output);
    if (!file) return passOn(file);
    if (auto written = writePages(*file, request, *fonts, table); !written) return passOn(written);
    auto proven = commitProven(*file);
    if (!proven) return passOn(proven);
    table.file = *proven;
    return table;
}

}  // namespace sohoa::pdfa
