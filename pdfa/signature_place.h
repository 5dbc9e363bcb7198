// Where on the page a signature is seen.
#pragma once

#include "pdfa/signature_field.h"

namespace sohoa::pdfa {

// The page that the signature's widget belongs to, from 1. Fails with pdfa.unsigned where it is to stand beside another
// signature and none is seen.
Result<int> pageOf(const SlotRequest& request, PdfFile& file);

// The text keeps off ink and annotations; the seal's picture may lie over writing, as a seal on paper does. Fails with
// pdfa.no_room and as layOutBlock and readSealPicture do.
Result<VisibleSignature> placeVisible(const SlotRequest& request, const PageView& view);

}  // namespace sohoa::pdfa
