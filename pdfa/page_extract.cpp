#include "pdfa/page_extract.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/page_selection.h"

namespace sohoa::pdfa {

namespace {

constexpr std::size_t largestMetadata = 16u << 20;

std::string choiceText(const std::vector<int>& pages) {
    std::string text;
    for (const int page : pages)
        text += fmt::format("{}{}", text.empty() ? "" : ",", page);
    return text;
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

Result<WrittenFile> extract(const ExtractRequest& request) {
    auto file = PdfFile::open(request.file);
    if (!file) return passOn(file);
    QPDF& pdf = file->pdf();
    const auto count = static_cast<int>(pdf.getAllPages().size());
    if (request.pages.empty() || request.pages.front() < 1 || request.pages.back() > count ||
        !std::is_sorted(request.pages.begin(), request.pages.end()))
        return fail(errors::PdfaPageMissing, fmt::format("of {} pages", count));
    cutTies(pdf);
    std::vector<QPDFObjectHandle> chosen;
    for (const int page : request.pages)
        chosen.push_back(pdf.getAllPages().at(static_cast<std::size_t>(page) - 1));
    selectPages(pdf, chosen);
    nameSource(pdf, request);
    auto output = AtomicFile::create(request.output);
    if (!output) return passOn(output);
    if (auto written = writeSelection(pdf, output->partPath()); !written) return passOn(written);
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
