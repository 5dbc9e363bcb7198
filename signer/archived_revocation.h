// adbe-revocationInfoArchival (1.2.840.113583.1.1.8; Adobe Digital Signatures, "RevocationInfoArchival"): the signed
// attribute in which PDF software keeps what it knew of revocation when it signed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sohoa::signer {

struct ArchivedRevocation {
    std::vector<std::string> lists, ocspResponses;  // DER, not looked into; at most 100 each
};

// Empty where it cannot be read.
ArchivedRevocation readArchivedRevocation(std::string_view der);

}  // namespace sohoa::signer
