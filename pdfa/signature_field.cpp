#include "pdfa/signature_field.h"

#include <fmt/format.h>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>

#include "pdfa/numbers.h"

namespace sohoa::pdfa {

namespace {

std::string reference(QPDFObjGen id) { return fmt::format("{} {} R", id.getObj(), id.getGen()); }
QPDFObjectHandle referenceTo(PdfFile& file, QPDFObjGen id) { return file.pdf().getObject(id); }

std::string numbers(const std::array<double, 4>& r) {
    return fmt::format("[{} {} {} {}]", pdfNumber(r[0]), pdfNumber(r[1]), pdfNumber(r[2]), pdfNumber(r[3]));
}

SlotObject addSignature(Increment& increment, const SlotRequest& request) {
    SlotObject slot;
    slot.id = increment.reserve();
    std::string body = request.documentTimeStamp
                           ? "<< /Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161\n/ByteRange "
                           : "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n/ByteRange ";
    slot.byteRangeAt = body.size();
    body += byteRangeText(0, 0, 0) + "\n/Contents ";
    slot.contentsAt = body.size();
    body += '<' + std::string(request.reserve * 2, '0') + ">\n";
    // Of a time stamp the token says when and by whom.
    body += request.documentTimeStamp
                ? ">>"
                : fmt::format("/M ({}) /Name {} >>", pdfDate(request.signingTime), pdfTextString(request.name));
    increment.put(slot.id, std::move(body));
    return slot;
}

// Adds a reference to the array below a key. An array that is an object of its own is written anew; else the dictionary
// that holds it has changed, which is the answer.
bool appendReference(PdfFile& file, Increment& increment, QPDFObjectHandle& dictionary, const char* key,
                     QPDFObjGen item) {
    QPDFObjectHandle list = dictionary.getKey(key);
    QPDFObjectHandle longer = list.isArray() ? list.shallowCopy() : QPDFObjectHandle::newArray();
    longer.appendItem(referenceTo(file, item));
    if (list.isArray() && list.isIndirect()) {
        increment.put(list.getObjGen(), longer.unparse());
        return false;
    }
    dictionary.replaceKey(key, longer);
    return true;
}

void addToForm(PdfFile& file, Increment& increment, QPDFObjGen field, bool isNew) {
    QPDFObjectHandle root = file.pdf().getRoot(), form = root.getKey("/AcroForm");
    QPDFObjectHandle changed = form.isDictionary() ? form.shallowCopy() : QPDFObjectHandle::newDictionary();
    bool differs = !form.isDictionary();
    if (isNew && appendReference(file, increment, changed, "/Fields", field)) differs = true;
    QPDFObjectHandle flags = changed.getKey("/SigFlags");
    if (!flags.isInteger() || flags.getIntValue() != 3) {
        changed.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(3));
        differs = true;
    }
    if (!differs) return;
    if (form.isDictionary() && form.isIndirect()) return increment.put(form.getObjGen(), changed.unparse());
    QPDFObjectHandle catalog = root.shallowCopy();
    if (form.isDictionary()) {
        catalog.replaceKey("/AcroForm", changed);
    } else {
        const QPDFObjGen id = increment.reserve();
        increment.put(id, changed.unparse());
        catalog.replaceKey("/AcroForm", referenceTo(file, id));
    }
    increment.put(root.getObjGen(), catalog.unparse());
}

void addToPage(PdfFile& file, Increment& increment, QPDFObjectHandle page, QPDFObjGen widget) {
    QPDFObjectHandle changed = page.shallowCopy();
    if (appendReference(file, increment, changed, "/Annots", widget))
        increment.put(page.getObjGen(), changed.unparse());
}

QPDFObjectHandle fieldNamed(PdfFile& file, const std::string& name) {
    QPDFObjectHandle form = file.pdf().getRoot().getKey("/AcroForm");
    QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    if (fields.isArray())
        for (QPDFObjectHandle field : fields.getArrayAsVector())
            if (field.isDictionary() && field.getKey("/T").isString() && field.getKey("/T").getUTF8Value() == name)
                return field;
    return QPDFObjectHandle::newNull();
}

// An empty signature field that is one widget of this page.
bool isReusable(QPDFObjectHandle field, QPDFObjectHandle page) {
    if (nameIn(field, "/FT") != "/Sig" || field.hasKey("/V") || field.hasKey("/Kids") || !field.isIndirect())
        return false;
    QPDFObjectHandle list = page.getKey("/Annots");
    const auto items = list.isArray() ? list.getArrayAsVector() : std::vector<QPDFObjectHandle>{};
    return std::any_of(items.begin(), items.end(),
                       [&](QPDFObjectHandle item) { return item.getObjGen() == field.getObjGen(); });
}

bool isOne(QPDFObjectHandle number) { return number.isInteger() && number.getIntValue() == 1; }

// A certification that allows nothing more (ISO 32000-1 12.8.2.2, P 1), or a signed field that locks the document
// (ISO 32000-2 12.7.5.5): wherever its author hung it, /Perms need not name it.
bool forbidsChanges(QPDFObjectHandle object) {
    if (!object.isDictionary()) return false;
    QPDFObjectHandle lock = object.getKey("/Lock");
    if (nameIn(object, "/FT") == "/Sig" && object.hasKey("/V") && lock.isDictionary() && isOne(lock.getKey("/P")))
        return true;
    QPDFObjectHandle references = object.getKey("/Reference");
    if (!references.isArray()) return false;
    for (QPDFObjectHandle item : references.getArrayAsVector()) {
        QPDFObjectHandle parameters = item.isDictionary() ? item.getKey("/TransformParams") : item;
        if (nameIn(item, "/TransformMethod") == "/DocMDP" && parameters.isDictionary() &&
            isOne(parameters.getKey("/P")))
            return true;
    }
    return false;
}

// The object, or what lies within it without a number of its own.
bool somethingForbidsChanges(QPDFObjectHandle object, int depth = 0) {
    constexpr int deepest = 50;
    if (depth > deepest) return false;
    if (forbidsChanges(object)) return true;
    std::vector<QPDFObjectHandle> inside;
    if (object.isArray()) inside = object.getArrayAsVector();
    if (object.isDictionary())
        for (const auto& [key, value] : object.getDictAsMap())
            inside.push_back(value);
    return std::any_of(inside.begin(), inside.end(), [&](QPDFObjectHandle item) {
        return !item.isIndirect() && somethingForbidsChanges(item, depth + 1);
    });
}

}  // namespace

std::string byteRangeText(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    const std::string text = fmt::format("[0 {} {} {}]", a, b, c);
    return text + std::string(40 - text.size(), ' ');
}

std::array<double, 4> PageView::rectOf(const BlockBox& box) const {
    const double right = box.left + box.width, bottom = box.top + box.height;
    switch (rotate) {
        case 90: return {x0 + box.top, y0 + box.left, x0 + bottom, y0 + right};
        case 180: return {x1 - right, y0 + box.top, x1 - box.left, y0 + bottom};
        case 270: return {x1 - bottom, y1 - right, x1 - box.top, y1 - box.left};
        default: return {x0 + box.left, y1 - bottom, x0 + right, y1 - box.top};
    }
}

Result<PageView> pageView(PdfFile& file, int page) {
    const auto pages = file.pdf().getAllPages();
    if (pages.empty()) return fail(errors::PdfaUnreadable, "no pages");
    if (page < 1 || page > static_cast<int>(pages.size()))
        return fail(errors::PdfaPageMissing, fmt::format("page {} of {}", page, pages.size()));
    PageView view{pages.at(static_cast<std::size_t>(page) - 1), 0, 0, 0, 0, 0};
    QPDFPageObjectHelper helper(view.page);
    QPDFObjectHandle media = helper.getAttribute("/MediaBox", false), crop = helper.getAttribute("/CropBox", false);
    if (!media.isRectangle()) return fail(errors::PdfaUnreadable, "a page without a MediaBox");
    const auto m = media.getArrayAsRectangle(), c = crop.isRectangle() ? crop.getArrayAsRectangle() : m;
    view.x0 = std::max(std::min(m.llx, m.urx), std::min(c.llx, c.urx));
    view.x1 = std::min(std::max(m.llx, m.urx), std::max(c.llx, c.urx));
    view.y0 = std::max(std::min(m.lly, m.ury), std::min(c.lly, c.ury));
    view.y1 = std::min(std::max(m.lly, m.ury), std::max(c.lly, c.ury));
    QPDFObjectHandle rotate = helper.getAttribute("/Rotate", false);
    if (rotate.isInteger()) view.rotate = static_cast<int>((rotate.getIntValue() % 360 + 360) % 360);
    if (view.rotate % 90 != 0) return fail(errors::PdfaUnreadable, "a page that is turned askew");
    return view;
}

BlockBox PageView::boxOf(const QPDFObjectHandle::Rectangle& rect) const {
    const double left = std::min(rect.llx, rect.urx), right = std::max(rect.llx, rect.urx);
    const double bottom = std::min(rect.lly, rect.ury), top = std::max(rect.lly, rect.ury);
    switch (rotate) {
        case 90: return {bottom - y0, left - x0, top - bottom, right - left};
        case 180: return {x1 - right, bottom - y0, right - left, top - bottom};
        case 270: return {y1 - top, x1 - right, top - bottom, right - left};
        default: return {left - x0, y1 - top, right - left, top - bottom};
    }
}

QPDFObjectHandle attributeOf(const PageView& view, const std::string& key) {
    return QPDFPageObjectHelper(view.page).getAttribute(key, false);
}

std::vector<BlockBox> annotationBoxes(const PageView& view) {
    std::vector<BlockBox> boxes;
    QPDFObjectHandle page = view.page, list = page.getKey("/Annots");
    if (!list.isArray()) return boxes;
    for (QPDFObjectHandle item : list.getArrayAsVector()) {
        if (!item.isDictionary() || nameIn(item, "/Subtype") == "/Link" || !item.getKey("/Rect").isRectangle())
            continue;
        const BlockBox box = view.boxOf(item.getKey("/Rect").getArrayAsRectangle());
        if (box.width > 0 && box.height > 0) boxes.push_back(box);
    }
    return boxes;
}

Result<> requireSignable(PdfFile& file, const SlotRequest& request, const PageView& view) {
    QPDFObjectHandle root = file.pdf().getRoot(), form = root.getKey("/AcroForm");
    QPDFObjectHandle existing = fieldNamed(file, request.field);
    if (!existing.isNull() && !isReusable(existing, view.page)) return fail(errors::PdfaFieldTaken, request.field);
    if (form.isDictionary() && form.hasKey("/XFA")) return fail(errors::PdfaXfaForm);
    if (request.documentTimeStamp) return {};
    for (const QPDFObjectHandle& object : file.pdf().getAllObjects())
        if (somethingForbidsChanges(object)) return fail(errors::PdfaChangesForbidden, objectName(object.getObjGen()));
    return {};
}

SlotObject addSignatureField(PdfFile& file, Increment& increment, const SlotRequest& request, const PageView& view,
                             const VisibleSignature* visible) {
    QPDFObjectHandle existing = fieldNamed(file, request.field);
    const bool isNew = existing.isNull();
    const SlotObject slot = addSignature(increment, request);
    const QPDFObjGen id = isNew ? increment.reserve() : existing.getObjGen();
    std::string body = "<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 ";
    body += fmt::format("/T {} /V {} /P {} ", pdfTextString(request.field), reference(slot.id),
                        reference(view.page.getObjGen()));
    const QPDFObjGen appearance =
        visible != nullptr ? addAppearance(increment, *visible, view.rotate) : addEmptyAppearance(increment);
    const std::array<double, 4> rect = visible != nullptr ? view.rectOf(visible->box()) : std::array<double, 4>{};
    body += fmt::format("/Rect {} /AP << /N {} >> >>", numbers(rect), reference(appearance));
    increment.put(id, body);
    if (isNew) addToPage(file, increment, view.page, id);
    addToForm(file, increment, id, isNew);
    return slot;
}

}  // namespace sohoa::pdfa
