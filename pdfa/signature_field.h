// The objects of a signature: its dictionary, its field that is a widget too, the appearance, and what of the document
// has to point at them. Everything else of the file stays as it is.
#pragma once

#include "pdfa/increment.h"
#include "pdfa/signature_appearance.h"
#include "pdfa/signature_slot.h"

namespace sohoa::pdfa {

// A page as it is seen: what of its own coordinates is shown, turned how.
struct PageView {
    QPDFObjectHandle page;
    double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    int rotate = 0;  // clockwise degrees

    double width() const { return rotate % 180 == 0 ? x1 - x0 : y1 - y0; }
    double height() const { return rotate % 180 == 0 ? y1 - y0 : x1 - x0; }
    std::array<double, 4> rectOf(const BlockBox& box) const;  // in the page's own coordinates
    BlockBox boxOf(const QPDFObjectHandle::Rectangle& rect) const;
};

Result<PageView> pageView(PdfFile& file, int page);                          // from 1; fails with pdfa.page_missing
QPDFObjectHandle attributeOf(const PageView& view, const std::string& key);  // its own or inherited
std::vector<BlockBox> annotationBoxes(const PageView& view);  // what already lies on the page, but for links

// Fails with pdfa.xfa_form, pdfa.changes_forbidden (a certification or a lock with P 1), and pdfa.field_taken where the
// field of this name is anything but an empty signature field of the page. A document time stamp may follow whatever P
// says (ISO 32000-2 12.8.2.2).
Result<> requireSignable(PdfFile& file, const SlotRequest& request, const PageView& view);

// Where within the signature dictionary's body the two placeholders lie.
struct SlotObject {
    QPDFObjGen id;
    std::size_t byteRangeAt = 0, contentsAt = 0;  // of '[' and of '<'
};

SlotObject addSignatureField(PdfFile& file, Increment& increment, const SlotRequest& request, const PageView& view,
                             const VisibleSignature* visible);

// Three numbers behind the first zero, in a room that any of them fits.
std::string byteRangeText(std::uint64_t a, std::uint64_t b, std::uint64_t c);

}  // namespace sohoa::pdfa
