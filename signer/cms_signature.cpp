#include "signer/cms_signature.h"

#include <openssl/cms.h>

#include "core/error_codes.h"
#include "signer/chain.h"

namespace sohoa::signer {

namespace {

using Cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>;

inline void freeAttributes(STACK_OF(X509_ATTRIBUTE) * stack) { sk_X509_ATTRIBUTE_free(stack); }

tl::unexpected<Error> failCms(const char* step) {
    return fail(errors::SignatureWrong, step + (": " + opensslReason()));
}

}  // namespace

struct CmsSignature::State {
    Cms cms;
    CMS_SignerInfo* signer;  // the cms's
    Certificate certificate;
    KeyAlgorithm algorithm;
    const EVP_MD* digest;  // by the algorithm's name
};

CmsSignature::CmsSignature(std::unique_ptr<State> state) : state_(std::move(state)) {}
CmsSignature::CmsSignature(CmsSignature&&) noexcept = default;
CmsSignature::~CmsSignature() = default;

Result<CmsSignature> CmsSignature::prepare(const Certificate& signer, const Certificates& others,
                                           const Sha256& digest) {
    const bool rsa = EVP_PKEY_get_base_id(signer.publicKey()) == EVP_PKEY_RSA;
    return prepare(signer, others, {rsa, "SHA256", rsa ? "sha256WithRSAEncryption" : "ecdsa-with-SHA256"},
                   std::string_view(reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()));
}

Result<CmsSignature> CmsSignature::prepare(const Certificate& signer, const Certificates& others,
                                           const KeyAlgorithm& algorithm, std::string_view digest) {
    const EVP_MD* md = EVP_get_digestbyname(algorithm.digest.c_str());
    if (md == nullptr || digest.size() != static_cast<std::size_t>(EVP_MD_get_size(md))) return failCms("digest");
    constexpr unsigned flags = CMS_PARTIAL | CMS_BINARY;
    const X509Stack embedded = stackOf(others);
    Cms cms{CMS_sign(nullptr, nullptr, embedded.get(), nullptr, flags | CMS_DETACHED)};
    if (!cms) return failCms("CMS");
    // With the public key in the private one's place, nothing is signed yet. CMS_CADES adds signingCertificateV2.
    CMS_SignerInfo* info =
        CMS_add1_signer(cms.get(), signer.x509(), signer.publicKey(), md, flags | CMS_CADES | CMS_NOSMIMECAP);
    const bool added =
        info != nullptr &&
        CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) == 1 &&
        CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.data(),
                                    static_cast<int>(digest.size())) == 1;
    if (!added) return failCms("signer");
    return CmsSignature(std::make_unique<State>(State{std::move(cms), info, signer, algorithm, md}));
}

std::string CmsSignature::toBeSigned() const {
    const auto attributes = Owned<STACK_OF(X509_ATTRIBUTE), freeAttributes>{sk_X509_ATTRIBUTE_new_null()};
    for (int i = 0; i < CMS_signed_get_attr_count(state_->signer); ++i)
        sk_X509_ATTRIBUTE_push(attributes.get(), CMS_signed_get_attr(state_->signer, i));
    return derOf(
        [](ASN1_VALUE* value, unsigned char** to) { return ASN1_item_i2d(value, to, ASN1_ITEM_rptr(PKCS7_ATTR_SIGN)); },
        reinterpret_cast<ASN1_VALUE*>(attributes.get()));
}

Result<> CmsSignature::setSignature(std::string_view value) {
    const std::string signedBytes = toBeSigned();
    const auto context = Owned<EVP_MD_CTX, EVP_MD_CTX_free>{EVP_MD_CTX_new()};
    EVP_PKEY* key = state_->certificate.publicKey();
    const auto* bytes = reinterpret_cast<const unsigned char*>(value.data());
    if (EVP_DigestVerifyInit(context.get(), nullptr, state_->digest, nullptr, key) != 1 ||
        EVP_DigestVerify(context.get(), bytes, value.size(), reinterpret_cast<const unsigned char*>(signedBytes.data()),
                         signedBytes.size()) != 1)
        return failCms("the token's signature does not fit the certificate");

    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(state_->signer, nullptr, nullptr, nullptr, &algorithm);
    const KeyAlgorithm& named = state_->algorithm;
    const bool set = ASN1_STRING_set(CMS_SignerInfo_get0_signature(state_->signer), value.data(),
                                     static_cast<int>(value.size())) == 1 &&
                     X509_ALGOR_set0(algorithm, OBJ_txt2obj(named.signature.c_str(), 0),
                                     named.rsa ? V_ASN1_NULL : V_ASN1_UNDEF, nullptr) == 1;
    if (!set) return failCms("signature");
    return {};
}

Result<> CmsSignature::addTimeStamp(std::string_view token) {
    if (CMS_unsigned_add1_attr_by_NID(state_->signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token.data(),
                                      static_cast<int>(token.size())) != 1)
        return failCms("time stamp");
    return {};
}

Result<std::string> CmsSignature::der() const {
    std::string der = derOf(i2d_CMS_ContentInfo, state_->cms.get());
    if (der.empty()) return failCms("encoding");
    return der;
}

}  // namespace sohoa::signer
