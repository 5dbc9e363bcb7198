// What a signature's PKCS #7 object holds, by the outermost of its ASN.1; nothing is verified.
#pragma once

#include <optional>
#include <string_view>

namespace sohoa::pdfa::check {

struct CmsShape {
    int certificates = 0, signers = 0;
};

// contents: with the zeros behind it. Nothing where it is no SignedData in DER.
std::optional<CmsShape> cmsShape(std::string_view contents);

}  // namespace sohoa::pdfa::check
