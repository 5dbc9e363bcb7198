#include "pdfa/page_extract.h"

#include <fmt/format.h>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t largestMetadata = 16u << 20;

std::string choiceText(const std::vector<int>& pages) {
    std::string text;
    for (const int page : pages)
        text += fmt::format("{}{}", text.empty() ? "" : ",", page);
    return text;
}

void keepPages(QPDF& pdf, const std::vector<int>& wanted) {
    const auto pages = pdf.getAllPages();
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (!std::binary_search(wanted.begin(), wanted.end(), static_cast<int>(i) + 1)) pdf.removePage(pages[i]);
}

// Whatever could still lead to a page that was left out, or act by itself.
void cutTies(QPDF& pdf) {
    QPDFObjectHandle root = pdf.getRoot();
    for (const std::string& key : root.getKeys())
        if (key != "/Type" && key != "/Pages" && key != "/Metadata" && key != "/OutputIntents" && key != "/Lang" &&
            key != "/Version" && key != "/ViewerPreferences" && key != "/OCProperties")
            root.removeKey(key);
    for (QPDFObjectHandle page : pdf.getAllPages())
        for (const char* key : {"/Annots", "/B", "/StructParents", "/AA", "/PieceInfo", "/Thumb", "/Tabs"})
            page.removeKey(key);
}

// The extract says what it is an extract of, where its metadata does not name a source yet.
void nameSource(QPDF& pdf, const ExtractRequest& request) {
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream()) return;
    std::string xmp = streamData(metadata, true, largestMetadata);
    const std::size_t end = xmp.rfind("</rdf:RDF>");
    if (end == std::string::npos || xmp.find("dc:source") != std::string::npos) return;
    xmp.insert(end, fmt::format("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                                "<dc:source>sha256:{}; pages {}</dc:source></rdf:Description>\n",
                                request.source.hex(), choiceText(request.pages)));
    metadata.replaceStreamData(xmp, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

void write(QPDF& pdf, const std::filesystem::path& to) {
    QPDFWriter writer(pdf, to.c_str());
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setPreserveUnreferencedObjects(false);
    writer.write();
}

// The proof that nothing was carried over: as many page objects as pages.
Result<> requireOnly(const std::filesystem::path& path, std::size_t pages) {
    auto file = PdfFile::open(path);
    if (!file) return passOn(file);
    std::size_t found = 0;
    for (QPDFObjectHandle object : file->pdf().getAllObjects())
        if (nameIn(object, "/Type") == "/Page") ++found;
    if (found == pages && file->pdf().getAllPages().size() == pages) return {};
    return fail(errors::PdfaUnreadable, fmt::format("{} page objects for {} pages", found, pages));
}

Result<WrittenFile> extract(const ExtractRequest& request) {
    auto file = PdfFile::open(request.file);
    if (!file) return passOn(file);
    QPDF& pdf = file->pdf();
    const auto count = static_cast<int>(pdf.getAllPages().size());
    if (request.pages.empty() || request.pages.front() < 1 || request.pages.back() > count ||
        !std::is_sorted(request.pages.begin(), request.pages.end()))
        return fail(errors::PdfaPageMissing, fmt::format("of {} pages", count));
    QPDFPageDocumentHelper(pdf).flattenAnnotations(0, an_hidden | an_no_view);
    keepPages(pdf, request.pages);
    cutTies(pdf);
    nameSource(pdf, request);
    auto output = AtomicFile::create(request.output);
    if (!output) return passOn(output);
    write(pdf, output->partPath());
    if (auto only = requireOnly(output->partPath(), request.pages.size()); !only) return passOn(only);
    if (auto right = requireConformance(output->partPath()); !right) return passOn(right);
    auto digest = sha256OfFile(output->partPath());
    if (!digest) return passOn(digest);
    std::error_code error;
    const auto bytes = std::filesystem::file_size(output->partPath(), error);
    if (auto committed = output->commit(); !committed) return passOn(committed);
    return WrittenFile{bytes, *digest};
}

}  // namespace

Result<WrittenFile> extractPages(const ExtractRequest& request) {
    return guarded([&] { return extract(request); });
}

}  // namespace sohoa::pdfa
