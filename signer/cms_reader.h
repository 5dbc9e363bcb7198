// Reads the CMS of a PDF signature made by anybody (PAdES, adbe.pkcs7.detached) and checks what can be checked inside
// it. Input is hostile: everything is optional, nothing is proven but what a name says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "signer/certificate.h"

namespace sohoa::signer {

struct ReadCms {
    std::string digestAlgorithm;  // OpenSSL's name, "SHA256"; "" for one that is not known
    std::string messageDigest;    // raw; "" without signed attributes
    std::string signatureValue;
    std::string content;                // its own, only where it may hold one
    std::optional<Certificate> signer;  // the embedded certificate that the SignerInfo names, or one of `helpers`
    Certificates certificates;          // all that are embedded
    std::vector<std::string> revocationLists, ocspResponses;  // DER; Adobe's attribute for them among them
    bool signedAttributes = false;
    bool contentTypeIsData = false;
    bool signatureFits = false;  // the signature value over the signed attributes, with the signer's public key
    enum class SigningCertificate { Missing, Matches, Differs } signingCertificate = SigningCertificate::Missing;
    std::optional<UtcTime> claimedTime;    // signing-time: a claim
    std::optional<std::string> timeStamp;  // DER of the first token
};

// `contents` is what stood in the PDF, zero padding included. A SignedData with exactly one SignerInfo and no content
// of its own (unless it may hold one: adbe.pkcs7.sha1); anything else is an error: a permanent word, a colon, words.
tl::expected<ReadCms, std::string> readCms(std::string_view contents, const Certificates& helpers,
                                           bool mayHoldContent = false);

// Whether one is the other with zeros behind it.
bool isSameBeforePadding(std::string_view a, std::string_view b);

// The DER object at the front of zero-padded bytes; nothing where other bytes follow it.
std::optional<std::string_view> withoutPadding(std::string_view contents);

}  // namespace sohoa::signer
