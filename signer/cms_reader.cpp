#include "signer/cms_reader.h"

#include <openssl/asn1.h>
#include <openssl/cms.h>
#include <openssl/ess.h>

#include <algorithm>
#include <iterator>

#include "signer/archived_revocation.h"
#include "signer/chain.h"

namespace sohoa::signer {

namespace {

using Cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>;
using SigningCertificate = ReadCms::SigningCertificate;

constexpr std::size_t largestCms = 1 << 20;
constexpr int mostEmbedded = 100;

// The value of a signed attribute that occurs once with one value of that type.
template <class T>
T* single(CMS_SignerInfo* info, int nid, int type) {
    return static_cast<T*>(CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(nid), -3, type));
}

void freeLists(STACK_OF(X509_CRL) * stack) { sk_X509_CRL_pop_free(stack, X509_CRL_free); }

SigningCertificate compareSigningCertificate(CMS_SignerInfo* info, const ReadCms& cms) {
    const auto* v2 = single<ASN1_STRING>(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE);
    const auto* v1 = single<ASN1_STRING>(info, NID_id_smime_aa_signingCertificate, V_ASN1_SEQUENCE);
    if (v2 == nullptr && v1 == nullptr) return SigningCertificate::Missing;
    Certificates chain{*cms.signer};
    chain.insert(chain.end(), cms.certificates.begin(), cms.certificates.end());
    const X509Stack stack = stackOf(chain);
    const auto read2 = Owned<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>{
        v2 != nullptr ? fromDer(d2i_ESS_SIGNING_CERT_V2, textOf(v2)).first : nullptr};
    const auto read1 = Owned<ESS_SIGNING_CERT, ESS_SIGNING_CERT_free>{
        v1 != nullptr ? fromDer(d2i_ESS_SIGNING_CERT, textOf(v1)).first : nullptr};
    const bool matches = (v2 == nullptr || read2) && (v1 == nullptr || read1) &&
                         OSSL_ESS_check_signing_certs(read1.get(), read2.get(), stack.get(), 1) == 1;
    return matches ? SigningCertificate::Matches : SigningCertificate::Differs;
}

std::optional<UtcTime> claimedTimeOf(CMS_SignerInfo* info) {
    for (const int type : {V_ASN1_UTCTIME, V_ASN1_GENERALIZEDTIME})
        if (const auto* time = single<ASN1_TIME>(info, NID_pkcs9_signingTime, type)) return timeOf(time);
    return std::nullopt;
}

std::optional<std::string> timeStampOf(CMS_SignerInfo* info) {
    const auto* token = static_cast<ASN1_STRING*>(
        CMS_unsigned_get0_data_by_OBJ(info, OBJ_nid2obj(NID_id_smime_aa_timeStampToken), -1, V_ASN1_SEQUENCE));
    if (token == nullptr) return std::nullopt;
    return std::string(textOf(token));
}

void readEmbedded(CMS_ContentInfo* cms, ReadCms& read) {
    const X509Stack certificates{CMS_get1_certs(cms)};
    for (int i = 0; i < std::min(sk_X509_num(certificates.get()), mostEmbedded); ++i)
        read.certificates.push_back(Certificate::sharing(sk_X509_value(certificates.get(), i)));
    const auto lists = Owned<STACK_OF(X509_CRL), freeLists>{CMS_get1_crls(cms)};
    for (int i = 0; i < std::min(sk_X509_CRL_num(lists.get()), mostEmbedded); ++i)
        read.revocationLists.push_back(derOf(i2d_X509_CRL, sk_X509_CRL_value(lists.get(), i)));
}

void findSigner(CMS_SignerInfo* info, const Certificates& helpers, ReadCms& read) {
    for (const Certificates* from : {&const_cast<const Certificates&>(read.certificates), &helpers})
        for (const Certificate& certificate : *from)
            if (!read.signer && CMS_SignerInfo_cert_cmp(info, certificate.x509()) == 0) read.signer = certificate;
}

std::string nameOfDigest(CMS_SignerInfo* info) {
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &algorithm, nullptr);
    const ASN1_OBJECT* oid = nullptr;
    X509_ALGOR_get0(&oid, nullptr, nullptr, algorithm);
    const EVP_MD* md = EVP_get_digestbyobj(oid);
    return md == nullptr ? "" : EVP_MD_get0_name(md);
}

void readArchived(CMS_SignerInfo* info, ReadCms& read) {
    const auto archival = Owned<ASN1_OBJECT, ASN1_OBJECT_free>{OBJ_txt2obj("1.2.840.113583.1.1.8", 1)};
    const auto* value =
        static_cast<ASN1_STRING*>(CMS_signed_get0_data_by_OBJ(info, archival.get(), -3, V_ASN1_SEQUENCE));
    if (value == nullptr) return;
    auto archived = readArchivedRevocation(textOf(value));
    std::move(archived.lists.begin(), archived.lists.end(), std::back_inserter(read.revocationLists));
    read.ocspResponses = std::move(archived.ocspResponses);
}

void readSignedAttributes(CMS_SignerInfo* info, ReadCms& read) {
    read.signedAttributes = CMS_signed_get_attr_count(info) > 0;
    if (!read.signedAttributes) return;
    const auto* type = single<ASN1_OBJECT>(info, NID_pkcs9_contentType, V_ASN1_OBJECT);
    read.contentTypeIsData = type != nullptr && OBJ_obj2nid(type) == NID_pkcs7_data;
    if (const auto* digest = single<ASN1_STRING>(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING))
        read.messageDigest = textOf(digest);
    read.claimedTime = claimedTimeOf(info);
    readArchived(info, read);
    if (!read.signer) return;
    CMS_SignerInfo_set1_signer_cert(info, read.signer->x509());
    read.signatureFits = CMS_SignerInfo_verify(info) == 1;
    read.signingCertificate = compareSigningCertificate(info, read);
}

}  // namespace

std::optional<std::string_view> withoutPadding(std::string_view contents) {
    const auto* begin = reinterpret_cast<const unsigned char*>(contents.data());
    const unsigned char* at = begin;
    long size = 0;
    int tag = 0, type = 0;
    const int kind = ASN1_get_object(&at, &size, &tag, &type, static_cast<long>(contents.size()));
    (void)opensslReason();
    // 0x80: unreadable; lowest bit: indefinite length, which only a parser finds the end of.
    if ((kind & 0x80) != 0) return std::nullopt;
    if ((kind & 1) != 0) return contents;
    const auto end = static_cast<std::size_t>(at - begin) + static_cast<std::size_t>(size);
    if (contents.find_first_not_of('\0', end) != std::string_view::npos) return std::nullopt;
    return contents.substr(0, end);
}

bool isSameBeforePadding(std::string_view a, std::string_view b) {
    if (a.size() < b.size()) std::swap(a, b);
    return a.starts_with(b) && a.find_first_not_of('\0', b.size()) == std::string_view::npos;
}

tl::expected<ReadCms, std::string> readCms(std::string_view contents, const Certificates& helpers,
                                           bool mayHoldContent) {
    const auto refuse = [](const char* why) {
        (void)opensslReason();
        return tl::unexpected<std::string>(why);
    };
    if (contents.size() > largestCms) return refuse("cms_unreadable: the signature is too large");
    const auto der = withoutPadding(contents);
    if (!der) return refuse("cms_unreadable: the signature is cut off, or other bytes follow it");
    const auto* from = reinterpret_cast<const unsigned char*>(der->data());
    const Cms cms{d2i_CMS_ContentInfo(nullptr, &from, static_cast<long>(der->size()))};
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return refuse("cms_unreadable: not a signed CMS");
    const auto behind = der->substr(static_cast<std::size_t>(reinterpret_cast<const char*>(from) - der->data()));
    if (behind.find_first_not_of('\0') != std::string_view::npos)
        return refuse("cms_unreadable: other bytes follow the signature");
    ASN1_OCTET_STRING** content = CMS_get0_content(cms.get());
    if (content == nullptr || (*content != nullptr && !mayHoldContent))
        return refuse("cms_not_detached: the signature holds a content of its own");
    STACK_OF(CMS_SignerInfo)* infos = CMS_get0_SignerInfos(cms.get());
    if (sk_CMS_SignerInfo_num(infos) != 1) return refuse("cms_signers: not exactly one signer");
    CMS_SignerInfo* info = sk_CMS_SignerInfo_value(infos, 0);

    ReadCms read;
    if (*content != nullptr) read.content = textOf(*content);
    read.digestAlgorithm = nameOfDigest(info);
    read.signatureValue = textOf(CMS_SignerInfo_get0_signature(info));
    readEmbedded(cms.get(), read);
    findSigner(info, helpers, read);
    readSignedAttributes(info, read);
    read.timeStamp = timeStampOf(info);
    (void)opensslReason();
    return read;
}

}  // namespace sohoa::signer
