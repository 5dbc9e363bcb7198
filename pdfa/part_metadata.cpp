#include "pdfa/part_metadata.h"

#include <fmt/format.h>

#include "core/error_codes.h"
#include "pdfa/check/xmp_reader.h"
#include "pdfa/xmp.h"

namespace sohoa::pdfa {

namespace {

const std::string dublinCore = "http://purl.org/dc/elements/1.1/", mediaManagement = "http://ns.adobe.com/xap/1.0/mm/";

std::string describedBefore(const check::Xmp& xmp) {
    for (const check::XmpProperty& property : xmp.properties)
        if (property.space == dublinCore && property.name == "description" && !property.values.empty())
            return ". " + property.values.front();
    return "";
}

std::string ownBlock(const PartOfWhole& part, const std::string& before) {
    return fmt::format(
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"{}\" xmlns:xmpMM=\"{}\">\n"
        "   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}{}</rdf:li></rdf:Alt></dc:description>\n"
        "   <dc:identifier>urn:uuid:{}</dc:identifier>\n"
        "   <dc:source>sha256:{}; pages {}-{}</dc:source>\n"
        "   <xmpMM:DocumentID>urn:uuid:{}</xmpMM:DocumentID>\n"
        "   <xmpMM:InstanceID>urn:uuid:{}</xmpMM:InstanceID>\n"
        "  </rdf:Description>\n ",
        dublinCore, mediaManagement, part.words(), xmlText(before), part.id(), part.whole.hex(), part.firstPage,
        part.lastPage, part.id(), part.id());
}

}  // namespace

// Version 8: the digest of what it names.
std::string PartOfWhole::id() const {
    const std::string hex = sha256Of(fmt::format("{} {}-{} {}/{}", whole.hex(), firstPage, lastPage, number, of)).hex();
    return fmt::format("{}-{}-8{}-a{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(13, 3), hex.substr(17, 3),
                       hex.substr(20, 12));
}

std::string PartOfWhole::words() const {
    const std::string pages =
        firstPage == lastPage ? std::to_string(firstPage) : fmt::format("{}-{}", firstPage, lastPage);
    return fmt::format("phần {}/{} (trang {}/{})", number, of, pages, pagesOfWhole);
}

Result<std::string> xmpOfPart(const std::string& xmp, const PartOfWhole& part) {
    const auto whole = check::readXmp(xmp);
    if (!whole) return fail(errors::PdfaUnreadable, "XMP that is not well-formed");
    const std::string record(recordNamespace);
    check::XmpEdit edit;
    edit.dropped = {{dublinCore, "description"},
                    {dublinCore, "identifier"},
                    {dublinCore, "source"},
                    {mediaManagement, "DocumentID"},
                    {mediaManagement, "InstanceID"}};
    edit.cut = {{record, "PageImageSHA256"}, {record, "PageDevice"}, {record, "PageScannedAt"}};
    edit.items = static_cast<std::size_t>(part.pagesOfWhole);
    edit.first = static_cast<std::size_t>(part.firstPage);
    edit.last = static_cast<std::size_t>(part.lastPage);
    edit.added = ownBlock(part, describedBefore(*whole));
    auto edited = check::editedXmp(xmp, edit);
    if (!edited) return fail(errors::PdfaUnreadable, "XMP that takes no more");
    return *edited;
}

}  // namespace sohoa::pdfa
