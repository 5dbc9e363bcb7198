#include "pdfa/printed_document.h"

#include <fmt/format.h>

#include "core/text.h"
#include "pdfa/numbers.h"
#include "pdfa/resources.h"
#include "pdfa/type0_font.h"
#include "pdfa/xmp.h"

namespace sohoa::pdfa {

std::string reference(int object) { return fmt::format("{} 0 R", object); }

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

static std::string packetOf(const PrintedHead& head) {
    const std::string time = vietnamIso(head.createdAt);
    std::string creator;
    if (!trimmed(head.agency).empty())
        creator =
            fmt::format("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n", xmlText(head.agency));
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
        xmlText(head.id), xmlText(head.title), creator, time, producer);
}

static std::string infoOf(const PrintedHead& head) {
    const std::string time = pdfDate(head.createdAt);
    const std::string author = trimmed(head.agency).empty() ? "" : " /Author " + pdfTextString(head.agency);
    return fmt::format("<< /Title {}{} /Creator ({}) /Producer ({}) /CreationDate ({}) /ModDate ({}) >>",
                       pdfTextString(head.title), author, producer, producer, time, time);
}

// What stands around the pages; returns the catalog.
static int putCatalog(PdfOutput& output, const PrintedHead& head, int pages) {
    const int catalog = output.reserve(), metadata = output.reserve(), profile = output.reserve();
    output.putStream(profile, "/N 3", srgbProfile());
    const std::string packet = packetOf(head);  // plain, for programs that look for it without reading PDF
    output.put(metadata, fmt::format("<< /Type /Metadata /Subtype /XML /Length {} >>\nstream\n{}\nendstream",
                                     packet.size(), packet));
    output.put(catalog,
               fmt::format("<< /Type /Catalog /Pages {} /Lang ({}) /Metadata {} /OutputIntents [<< /Type /OutputIntent "
                           "/S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) /RegistryName "
                           "(http://www.color.org) /Info (sRGB IEC61966-2.1) /DestOutputProfile {} >>] >>",
                           reference(pages), head.language, reference(metadata), reference(profile)));
    return catalog;
}

Result<> finishDocument(PdfOutput& output, const PrintedHead& head, int pageTree) {
    const int info = output.reserve();
    output.put(info, infoOf(head));
    const int catalog = putCatalog(output, head, pageTree);
    const Sha256 id = sha256Of(head.id);
    return output.finish(catalog, info, std::string_view(reinterpret_cast<const char*>(id.bytes.data()), 16));
}

Result<WrittenFile> commitProven(AtomicFile& file) {
    if (auto right = requireConformance(file.partPath()); !right) return passOn(right);
    auto digest = sha256OfFile(file.partPath());
    if (!digest) return passOn(digest);
    const WrittenFile written{std::filesystem::file_size(file.partPath()), *digest};
    if (auto committed = file.commit(); !committed) return passOn(committed);
    return written;
}

}  // namespace sohoa::pdfa
