#include "pdfa/table_writer.h"

#include <fmt/format.h>

#include "core/error_codes.h"
#include "core/text.h"
#include "pdfa/numbers.h"
#include "pdfa/pdf_output.h"
#include "pdfa/resources.h"
#include "pdfa/table_pages.h"
#include "pdfa/type0_font.h"
#include "pdfa/xmp.h"

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

std::string reference(int object) { return fmt::format("{} 0 R", object); }

// A Type0 font whose codes are its glyphs.
int putFont(PdfOutput& output, const FontSubset& font, std::string_view name) {
    const int file = output.reserve(), descriptor = output.reserve(), cid = output.reserve();
    const int unicode = output.reserve(), type0 = output.reserve();
    const Type0Bodies bodies =
        type0Bodies(font, name, {reference(file), reference(descriptor), reference(cid), reference(unicode)});
    output.putStream(file, bodies.programEntries, font.program);
    output.put(descriptor, bodies.descriptor);
    output.put(cid, bodies.cid);
    output.putStream(unicode, "", bodies.unicode);
    output.put(type0, bodies.type0);
    return type0;
}

std::string packetOf(const TableRequest& request) {
    const std::string time = vietnamIso(request.createdAt);
    std::string creator;
    if (!trimmed(request.agency).empty())
        creator =
            fmt::format("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n", xmlText(request.agency));
    return fmt::format(
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>U</pdfaid:conformance>\n"
        "<dc:format>application/pdf</dc:format>\n<dc:identifier>urn:uuid:{0}</dc:identifier>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li></rdf:Alt></dc:title>\n{2}"
        "<xmp:CreateDate>{3}</xmp:CreateDate>\n<xmp:ModifyDate>{3}</xmp:ModifyDate>\n"
        "<xmp:CreatorTool>{4}</xmp:CreatorTool>\n<pdf:Producer>{4}</pdf:Producer>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n",
        xmlText(request.id), xmlText(request.title), creator, time, producer);
}

std::string infoOf(const TableRequest& request) {
    const std::string time = pdfDate(request.createdAt);
    const std::string author = trimmed(request.agency).empty() ? "" : " /Author " + pdfTextString(request.agency);
    return fmt::format("<< /Title {}{} /Creator ({}) /Producer ({}) /CreationDate ({}) /ModDate ({}) >>",
                       pdfTextString(request.title), author, producer, producer, time, time);
}

// What stands around the pages; returns the catalog.
int putCatalog(PdfOutput& output, const TableRequest& request, int pages) {
    const int catalog = output.reserve(), metadata = output.reserve(), profile = output.reserve();
    output.putStream(profile, "/N 3", srgbProfile());
    const std::string packet = packetOf(request);  // plain, for programs that look for it without reading PDF
    output.put(metadata, fmt::format("<< /Type /Metadata /Subtype /XML /Length {} >>\nstream\n{}\nendstream",
                                     packet.size(), packet));
    output.put(
        catalog,
        fmt::format("<< /Type /Catalog /Pages {} /Lang (vi-VN) /Metadata {} /OutputIntents [<< /Type /OutputIntent "
                    "/S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) /RegistryName "
                    "(http://www.color.org) /Info (sRGB IEC61966-2.1) /DestOutputProfile {} >>] >>",
                    reference(pages), reference(metadata), reference(profile)));
    return catalog;
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
    const int info = output.reserve();
    output.put(info, infoOf(request));
    const int catalog = putCatalog(output, request, tree);
    const Sha256 id = sha256Of(request.id);
    return output.finish(catalog, info, std::string_view(reinterpret_cast<const char*>(id.bytes.data()), 16));
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
    if (auto right = requireConformance(file->partPath()); !right) return passOn(right);
    auto digest = sha256OfFile(file->partPath());
    if (!digest) return passOn(digest);
    table.file = {std::filesystem::file_size(file->partPath()), *digest};
    if (auto committed = file->commit(); !committed) return passOn(committed);
    return table;
}

}  // namespace sohoa::pdfa
