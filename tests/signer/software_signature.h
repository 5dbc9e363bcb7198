// A signature made by a key in a file instead of a token: for what a token would only make slower.
#pragma once

#include <openssl/evp.h>

#include <cstdlib>
#include <string>

#include "core/sha256.h"
#include "signer/cms_signature.h"
#include "virtual/trust/authority.h"

namespace sohoa::test {

inline std::string rsaSignature(EVP_PKEY* key, const std::string& bytes) {
    const auto context = Owned<EVP_MD_CTX, EVP_MD_CTX_free>{EVP_MD_CTX_new()};
    std::size_t size = 0;
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key);
    EVP_DigestSign(context.get(), nullptr, &size, data, bytes.size());
    std::string signature(size, '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, data, bytes.size());
    signature.resize(size);  // an elliptic curve's may be shorter than was thought
    return signature;
}

// PAdES B-B, DER; `others` go into it beside the signer.
inline std::string softwareCms(const trust::Identity& signer, const signer::Certificates& others,
                               const Sha256& digest) {
    const auto certificate = signer::Certificate::sharing(signer.certificate.get());
    auto cms = signer::CmsSignature::prepare(certificate, others, digest).value();
    if (!cms.setSignature(rsaSignature(signer.key.get(), cms.toBeSigned()))) std::abort();
    return cms.der().value();
}

}  // namespace sohoa::test
