#include "pdfa/signature_appearance.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/sha256.h"
#include "pdfa/numbers.h"
#include "pdfa/type0_font.h"

namespace sohoa::pdfa {

static std::string reference(QPDFObjGen id) { return fmt::format("{} {} R", id.getObj(), id.getGen()); }

BlockBox VisibleSignature::box() const {
    if (!text) return pictureBox;
    if (!picture) return textBox;
    const double left = std::min(textBox.left, pictureBox.left), top = std::min(textBox.top, pictureBox.top);
    return {left, top, std::max(textBox.left + textBox.width, pictureBox.left + pictureBox.width) - left,
            std::max(textBox.top + textBox.height, pictureBox.top + pictureBox.height) - top};
}

QPDFObjGen addFont(Increment& increment, const FontSubset& font) {
    // Six letters that are the same for the same subset.
    std::string name;
    for (const char digit : sha256Of(font.program).hex().substr(0, 6))
        name += static_cast<char>('A' + (digit <= '9' ? digit - '0' : digit - 'a' + 10));
    name += "+LiberationSerif";

    const QPDFObjGen file = increment.reserve(), descriptor = increment.reserve(), cid = increment.reserve(),
                     unicode = increment.reserve(), type0 = increment.reserve();
    const Type0Bodies bodies =
        type0Bodies(font, name, {reference(file), reference(descriptor), reference(cid), reference(unicode)});
    increment.putStream(file, bodies.programEntries + " /Filter /FlateDecode", deflated(font.program));
    increment.put(descriptor, bodies.descriptor);
    increment.put(cid, bodies.cid);
    increment.putStream(unicode, "/Filter /FlateDecode", deflated(bodies.unicode));
    increment.put(type0, bodies.type0);
    return type0;
}

// Turned against the page, so that it is read upright as the page is seen.
static std::string matrixFor(int rotate) {
    switch (rotate) {
        case 90: return "[0 1 -1 0 0 0]";
        case 180: return "[-1 0 0 -1 0 0]";
        case 270: return "[0 -1 1 0 0 0]";
        default: return "[1 0 0 1 0 0]";
    }
}

// The lower left corner of a box within the one around it.
static std::string cornerIn(const BlockBox& outer, const BlockBox& inner) {
    return fmt::format("{} {}", pdfNumber(inner.left - outer.left),
                       pdfNumber(outer.top + outer.height - inner.top - inner.height));
}

QPDFObjGen addAppearance(Increment& increment, const VisibleSignature& visible, int rotate) {
    const BlockBox box = visible.box();
    std::string resources, content;
    if (visible.picture) {
        const QPDFObjGen picture = addPicture(increment, *visible.picture);
        resources += fmt::format("/XObject << /I1 {} >> /ExtGState << /G1 << /Type /ExtGState /BM /Multiply >> >> ",
                                 reference(picture));
        content += fmt::format("q\n/G1 gs\n{} 0 0 {} {} cm\n/I1 Do\nQ\n", pdfNumber(visible.pictureBox.width),
                               pdfNumber(visible.pictureBox.height), cornerIn(box, visible.pictureBox));
    }
    if (visible.text) {
        resources += fmt::format("/Font << /F1 {} >> ", reference(addFont(increment, visible.text->font)));
        content += fmt::format("q\n1 0 0 1 {} cm\n{}Q\n", cornerIn(box, visible.textBox), visible.text->content());
    }
    const QPDFObjGen form = increment.reserve();
    increment.putStream(form,
                        fmt::format("/Type /XObject /Subtype /Form /BBox [0 0 {} {}] /Matrix {} /Resources << {}>> "
                                    "/Group << /S /Transparency /CS /DeviceRGB >>",
                                    pdfNumber(box.width), pdfNumber(box.height), matrixFor(rotate), resources),
                        content);
    return form;
}

QPDFObjGen addEmptyAppearance(Increment& increment) {
    const QPDFObjGen nothing = increment.reserve();
    increment.putStream(nothing, "/Type /XObject /Subtype /Form /BBox [0 0 0 0] /Resources << >>", "");
    return nothing;
}

}  // namespace sohoa::pdfa
