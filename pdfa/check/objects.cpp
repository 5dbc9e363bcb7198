// Clauses 6.1.7, 6.1.8, 6.1.12 and 6.1.13: streams, names, permissions and limits.
#include <fmt/format.h>

#include <cmath>

#include "core/text.h"
#include "pdfa/check/image_rules.h"

namespace sohoa::pdfa::check {

namespace {

constexpr std::size_t longestString = 32767, longestName = 127;

void streamFrame(Subject& subject, QPDFObjectHandle stream, Findings& findings) {
    const QPDFObjGen id = stream.getObjGen();
    QPDFObjectHandle length = stream.getDict().getKey("/Length");
    const auto data = stream.getParsedOffset();
    if (!length.isInteger() || length.getIntValue() < 0 || data < 8)
        return findings.add("6.1.7.1", "1", "a stream without Length", id);
    if (length.getIntValue() > static_cast<std::int64_t>(subject.file.size()))
        return findings.add("6.1.7.1", "1", "a stream that is longer than the file", id);
    const std::string before = subject.file.read(static_cast<std::uint64_t>(data) - 8, 8);
    if (!before.ends_with("stream\n") && !before.ends_with("stream\r\n"))
        findings.add("6.1.7.1", "2", "stream is not followed by CR LF or LF", id);
    const std::string after = subject.file.read(static_cast<std::uint64_t>(data + length.getIntValue()), 11);
    const bool closed =
        after.starts_with("\nendstream") || after.starts_with("\rendstream") || after.starts_with("\r\nendstream");
    if (!closed)
        findings.add("6.1.7.1", after.starts_with("endstream") ? "2" : "1",
                     "Length does not lead to a line end and endstream", id);
}

void utf8Name(QPDFObjectHandle name, const QPDFObjGen& id, Findings& findings) {
    if (name.isName() && !isUtf8(name.getName())) findings.add("6.1.8", "1", "a name that is not UTF-8", id);
}

// The names that mean something to a reader: of fonts and of structure types; of colorants in arrays.
void spokenNames(QPDFObjectHandle dictionary, const QPDFObjGen& id, Findings& findings) {
    for (const char* key : {"/BaseFont", "/FontName"})
        utf8Name(dictionary.getKey(key), id, findings);
    if (nameIn(dictionary, "/Type") == "/StructElem") utf8Name(dictionary.getKey("/S"), id, findings);
}
void colorants(QPDFObjectHandle space, const QPDFObjGen& id, Findings& findings) {
    if (isName(itemOf(space, 0), "/Separation")) utf8Name(itemOf(space, 1), id, findings);
    if (!isName(itemOf(space, 0), "/DeviceN") || !itemOf(space, 1).isArray()) return;
    for (QPDFObjectHandle colorant : itemOf(space, 1).getArrayAsVector())
        utf8Name(colorant, id, findings);
}

void oneValue(QPDFObjectHandle value, const QPDFObjGen& id, Findings& findings) {
    if (value.isString() && value.getStringValue().size() > longestString)
        findings.add("6.1.13", "3", fmt::format("a string of {} bytes", value.getStringValue().size()), id);
    if (value.isInteger() && (value.getIntValue() > INT32_MAX || value.getIntValue() < INT32_MIN))
        findings.add("6.1.13", "1", "a whole number beyond 32 bits", id);
    if (value.isReal()) {
        const double real = std::fabs(value.getNumericValue());
        if (real > 3.403e38) findings.add("6.1.13", "2", "a real number beyond the limit", id);
        if (real != 0 && real < 1.175e-38) findings.add("6.1.13", "5", "a real number too near to zero", id);
    }
    const auto name = [&](const std::string& text) {
        if (text.size() > longestName + 1) findings.add("6.1.13", "4", "a name of more than 127 bytes", id);
    };
    if (value.isName()) name(value.getName());
    QPDFObjectHandle dictionary = value.isStream() ? value.getDict() : value;
    if (dictionary.isDictionary()) {
        for (const std::string& key : dictionary.getKeys())
            name(key);
        spokenNames(dictionary, id, findings);
    } else if (value.isArray()) {
        colorants(value, id, findings);
    }
}

// The Crypt filter that does nothing; its parameters are of the first filter, as it must be.
bool isIdentity(QPDFObjectHandle dictionary) {
    QPDFObjectHandle parameters = dictionary.getKey("/DecodeParms");
    if (parameters.isArray()) parameters = itemOf(parameters, 0);
    return nameIn(parameters, "/Name") == "/Identity" || !parameters.isDictionary() || !parameters.hasKey("/Name");
}

}  // namespace

void streamObjects(Subject& subject, Findings& findings) {
    for (QPDFObjectHandle object : subject.objects) {
        if (!object.isStream()) continue;
        const QPDFObjGen id = object.getObjGen();
        QPDFObjectHandle dictionary = object.getDict();
        streamFrame(subject, object, findings);
        for (const char* key : {"/F", "/FFilter", "/FDecodeParms"})
            if (dictionary.hasKey(key)) findings.add("6.1.7.1", "3", fmt::format("a stream with {}", key), id);
        for (const std::string& filter : filtersOf(dictionary))
            if (!isStandardFilter(filter) && !(filter == "/Crypt" && isIdentity(dictionary)))
                findings.add("6.1.7.2", "1", fmt::format("the filter {:.40}", filter), id);
    }
}

void permissions(Subject& subject, Findings& findings) {
    QPDFObjectHandle perms = subject.pdf.getRoot().getKey("/Perms");
    if (!perms.isDictionary()) return;
    for (const std::string& key : perms.getKeys())
        if (key != "/UR3" && key != "/DocMDP")
            findings.add("6.1.12", "1", fmt::format("the permission {}", key), perms.getObjGen());
    QPDFObjectHandle references = perms.getKey("/DocMDP").isDictionary() ? perms.getKey("/DocMDP").getKey("/Reference")
                                                                         : QPDFObjectHandle::newNull();
    if (!references.isArray()) return;
    for (QPDFObjectHandle reference : references.getArrayAsVector()) {
        if (!reference.isDictionary()) continue;
        for (const char* key : {"/DigestLocation", "/DigestMethod", "/DigestValue"})
            if (reference.hasKey(key))
                findings.add("6.1.12", "2", fmt::format("a signature reference with {}", key), perms.getObjGen());
    }
}

void implementationLimits(Subject& subject, Findings& findings) {
    for (QPDFObjectHandle object : subject.objects) {
        const QPDFObjGen id = object.getObjGen();
        visitDirect(object, [&](QPDFObjectHandle value) { oneValue(value, id, findings); });
    }
    for (QPDFObjectHandle page : subject.pages) {
        for (const char* key : {"/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/ArtBox"}) {
            QPDFObjectHandle box = inherited(page, key);
            if (!box.isRectangle()) continue;
            const auto r = box.getArrayAsRectangle();
            const double width = std::fabs(r.urx - r.llx), height = std::fabs(r.ury - r.lly);
            if (width < 3 || height < 3 || width > 14400 || height > 14400)
                findings.add("6.1.13", "11", fmt::format("{} is smaller than 3 or larger than 14400", key),
                             page.getObjGen());
        }
    }
}

}  // namespace sohoa::pdfa::check
