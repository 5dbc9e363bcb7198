// Clauses 6.3, 6.4 and 6.5: annotations, forms, actions.
#include <fmt/format.h>

#include "pdfa/check/cms_shape.h"
#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

namespace {

const std::set<std::string> annotationTypes{
    "/Text",           "/Link",      "/FreeText",    "/Line",      "/Square",    "/Circle", "/Polygon", "/PolyLine",
    "/Highlight",      "/Underline", "/Squiggly",    "/StrikeOut", "/Stamp",     "/Caret",  "/Ink",     "/Popup",
    "/FileAttachment", "/Widget",    "/PrinterMark", "/TrapNet",   "/Watermark", "/Redact"};

const std::set<std::string> allowedActions{"/GoTo", "/GoToR", "/GoToE", "/Thread", "/URI", "/Named", "/SubmitForm"};
const std::set<std::string> allowedNames{"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"};

enum Flag : std::int64_t { Invisible = 1, Hidden = 2, Print = 4, NoView = 32, ToggleNoView = 256 };

bool hasArea(QPDFObjectHandle annotation) {
    QPDFObjectHandle rect = annotation.getKey("/Rect");
    if (!rect.isRectangle()) return true;
    const auto r = rect.getArrayAsRectangle();
    return r.llx != r.urx || r.lly != r.ury;
}

void appearance(QPDFObjectHandle annotation, const std::string& kind, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle ap = annotation.getKey("/AP");
    if (!ap.isDictionary()) {
        if (hasArea(annotation) && kind != "/Popup" && kind != "/Link")
            findings.add("6.3.3", "1", "an annotation without an appearance", id);
        return;
    }
    for (const std::string& key : ap.getKeys())
        if (key != "/N") return findings.add("6.3.3", "2", "an appearance other than the normal one", id);
    QPDFObjectHandle normal = ap.getKey("/N");
    const bool button = kind == "/Widget" && isName(inherited(annotation, "/FT"), "/Btn");
    if (button ? !normal.isDictionary() || normal.getKeys().empty() : !normal.isStream())
        findings.add("6.3.3", button ? "3" : "4", "a normal appearance of the wrong kind", id);
}

void annotation(QPDFObjectHandle annotation, Findings& findings) {
    const QPDFObjGen id = annotation.getObjGen();
    const std::string kind = nameIn(annotation, "/Subtype");
    if (!annotationTypes.contains(kind))
        return findings.add("6.3.1", "1", fmt::format("an annotation of kind {:.40}", kind), id);
    QPDFObjectHandle flags = annotation.getKey("/F");
    if (kind != "/Popup" && !flags.isInteger()) findings.add("6.3.2", "1", "an annotation without F", id);
    if (flags.isInteger()) {
        const auto f = flags.getIntValue();
        if ((f & Print) == 0 || (f & (Invisible | Hidden | NoView | ToggleNoView)) != 0)
            findings.add("6.3.2", "2", "an annotation that is hidden or not printed", id);
    }
    appearance(annotation, kind, id, findings);
    if (kind == "/Widget" && (annotation.hasKey("/A") || annotation.hasKey("/AA")))
        findings.add("6.4.1", "1", "a widget with an action", id);
}

void action(QPDFObjectHandle action, const QPDFObjGen& in, Findings& findings) {
    const std::string kind = nameIn(action, "/S");
    if (kind.empty()) return;
    if (!allowedActions.contains(kind)) findings.add("6.5.1", "1", fmt::format("an action of kind {:.40}", kind), in);
    if (kind == "/Named" && !allowedNames.contains(nameIn(action, "/N")))
        findings.add("6.5.1", "2", "a named action beyond turning pages", in);
}

constexpr std::int64_t longestContents = 1 << 20;

std::string hexOf(const std::string& bytes) {
    std::string digits;
    for (const char c : bytes)
        digits += fmt::format("{:02x}", static_cast<unsigned char>(c));
    return digits;
}
std::string lower(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

void digestCoversAll(Subject& subject, QPDFObjectHandle signature, const QPDFObjGen& id, Findings& findings) {
    const auto wrong = [&](const char* message) { findings.add("6.4.3", "1", message, id); };
    QPDFObjectHandle range = signature.getKey("/ByteRange");
    if (!range.isArray() || range.getArrayNItems() != 4)
        return wrong("a signature without a ByteRange of four numbers");
    std::int64_t r[4];
    for (int i = 0; i < 4; ++i) {
        if (!range.getArrayItem(i).isInteger()) return wrong("a ByteRange with something other than whole numbers");
        r[i] = range.getArrayItem(i).getIntValue();
    }
    const auto size = static_cast<std::int64_t>(subject.file.size());
    if (r[0] != 0 || r[1] <= 0 || r[2] <= r[1] + 1 || r[3] < 0 || r[2] > size || r[3] > size - r[2])
        return wrong("a ByteRange that does not lie in the file in order");
    if (r[2] - r[1] > longestContents) return wrong("a ByteRange that leaves out more than Contents can be");
    const std::string gap = subject.file.read(static_cast<std::uint64_t>(r[1]), static_cast<std::size_t>(r[2] - r[1]));
    if (gap.front() != '<' || gap.back() != '>') return wrong("a ByteRange that leaves out more or less than Contents");
    QPDFObjectHandle contents = signature.getKey("/Contents");
    const std::string digits = gap.substr(1, gap.size() - 2);
    if (!contents.isString() || lower(digits) != lower(hexOf(contents.getStringValue())))
        return wrong("a ByteRange that leaves out something other than the signature's Contents");
    const auto end = static_cast<std::uint64_t>(r[2] + r[3]);
    const std::string tail = subject.file.read(end - std::min<std::uint64_t>(end, 7), 7);
    const std::size_t mark = tail.rfind("%%EOF");
    if (mark == std::string::npos || tail.find_first_not_of("\r\n", mark + 5) != std::string::npos)
        wrong("a ByteRange that does not reach to the end of a revision");
}

void signedData(QPDFObjectHandle signature, const QPDFObjGen& id, Findings& findings) {
    QPDFObjectHandle contents = signature.getKey("/Contents");
    const std::string bytes = contents.isString() ? contents.getStringValue() : std::string();
    if (!bytes.empty() && bytes.find_first_not_of('\0') == std::string::npos) return;  // a place that is not filled yet
    const auto shape = cmsShape(bytes);
    if (!shape) return findings.add("6.4.3", "a", "Contents that are no PKCS #7 SignedData in DER", id);
    if (shape->certificates == 0) findings.add("6.4.3", "2", "a signature without the signer's certificate", id);
    if (shape->signers != 1) findings.add("6.4.3", "3", "a signature of several signers or none", id);
}

}  // namespace

void annotations(Subject& subject, Findings& findings) {
    Once once;
    for (QPDFObjectHandle page : subject.pages) {
        QPDFObjectHandle list = page.getKey("/Annots");
        if (!list.isArray() || !once(list)) continue;
        for (QPDFObjectHandle item : list.getArrayAsVector())
            if (item.isDictionary() && once(item)) annotation(item, findings);
    }
}

void forms(Subject& subject, Findings& findings) {
    QPDFObjectHandle root = subject.pdf.getRoot(), form = root.getKey("/AcroForm");
    if (root.hasKey("/NeedsRendering") && root.getKey("/NeedsRendering").unparseResolved() == "true")
        findings.add("6.4.2", "2", "a document that is drawn from XFA");
    if (!form.isDictionary()) return;
    QPDFObjectHandle need = form.getKey("/NeedAppearances");
    if (need.isBool() && need.getBoolValue())
        findings.add("6.4.1", "3", "a form with NeedAppearances true", form.getObjGen());
    if (form.hasKey("/XFA")) findings.add("6.4.2", "1", "an XFA form", form.getObjGen());
    for (QPDFObjectHandle object : subject.objects)
        if (object.isDictionary() && object.hasKey("/FT") && object.hasKey("/AA"))
            findings.add("6.4.1", "2", "a form field with additional actions", object.getObjGen());
}

void signatureFields(Subject& subject, Findings& findings) {
    Once once;
    const auto one = [&](QPDFObjectHandle signature, QPDFObjGen in) {
        if (signature.isIndirect()) in = signature.getObjGen();
        digestCoversAll(subject, signature, in, findings);
        signedData(signature, in, findings);
    };
    visitDictionaries(subject, [&](QPDFObjectHandle dictionary, QPDFObjGen in) {
        const std::string type = nameIn(dictionary, "/Type");
        if ((type == "/Sig" || type == "/DocTimeStamp") && dictionary.hasKey("/Contents") && once(dictionary))
            one(dictionary, in);
        if (nameIn(dictionary, "/FT") != "/Sig") return;
        QPDFObjectHandle signature = dictionary.getKey("/V");
        const std::string said = nameIn(signature, "/Type");
        if (signature.isDictionary() && said != "/Sig" && said != "/DocTimeStamp" && once(signature))
            one(signature, in);
    });
}

void actions(Subject& subject, Findings& findings) {
    Once once;
    visitDictionaries(subject, [&](QPDFObjectHandle dictionary, QPDFObjGen in) {
        for (const char* key : {"/A", "/OpenAction", "/Next"}) {
            QPDFObjectHandle value = dictionary.getKey(key);
            if (value.isArray() && !once(value)) continue;
            for (QPDFObjectHandle item : value.isArray() ? value.getArrayAsVector() : std::vector{value})
                if (item.isDictionary() && once(item)) action(item, in, findings);
        }
        QPDFObjectHandle names = dictionary.getKey("/JavaScript");
        if (names.isDictionary() && (names.hasKey("/Names") || names.hasKey("/Kids")))
            findings.add("6.5.1", "1", "JavaScript that runs when the document is opened", in);
    });
    if (subject.pdf.getRoot().hasKey("/AA")) findings.add("6.5.2", "1", "a document with additional actions");
    for (QPDFObjectHandle page : subject.pages)
        if (page.hasKey("/AA")) findings.add("6.5.2", "2", "a page with additional actions", page.getObjGen());
}

}  // namespace sohoa::pdfa::check
