// What a signature shows on its page: a text, the picture of the seal, or both.
#pragma once

#include <optional>

#include "pdfa/increment.h"
#include "pdfa/seal_picture.h"
#include "pdfa/signature_block.h"

namespace sohoa::pdfa {

// Boxes as the page is seen.
struct VisibleSignature {
    std::optional<SignatureBlock> text;
    BlockBox textBox;  // where it stands; text->box is its place of first choice
    std::optional<SealPicture> picture;
    BlockBox pictureBox;

    BlockBox box() const;  // around both
};

// The form XObject, upright as the page is seen. The picture multiplies with what lies below it, so that writing under
// a seal stays readable.
QPDFObjGen addAppearance(Increment& increment, const VisibleSignature& visible, int rotate);

// An appearance that draws nothing: ISO 19005-2 6.3.3 asks for none here, but readers warn of a widget without.
QPDFObjGen addEmptyAppearance(Increment& increment);

// A font subset as a Type 0 font whose codes are its glyph numbers.
QPDFObjGen addFont(Increment& increment, const FontSubset& font);

}  // namespace sohoa::pdfa
