// The levels of a PAdES signature (ETSI EN 319 142-1 6.1): what is proven of it without asking anybody.
#pragma once

#include <optional>
#include <string_view>

namespace sohoa {

enum class SignatureLevel {
    BB,   // the signature alone: the signer's word for the time
    BT,   // a time stamp proves when it was there
    BLT,  // the file carries certificates and revocation data: it verifies without a network
    BLTA  // a document time stamp keeps all of that beyond the life of its certificates
};

std::string_view name(SignatureLevel level);                              // "B-B", "B-T", "B-LT", "B-LTA"
std::optional<SignatureLevel> signatureLevelFrom(std::string_view text);  // as name() spells them

}  // namespace sohoa
