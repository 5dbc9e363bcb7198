#include "signer/cms_reader.h"

#include <gtest/gtest.h>
#include <openssl/cms.h>

#include <random>

#include "signer/cms_signature.h"
#include "signer/time_stamp.h"
#include "tests/signer/software_signature.h"

namespace sohoa::signer {
namespace {

using SigningCertificate = ReadCms::SigningCertificate;

const trust::Identity& signerOfTests() {
    static const trust::Identity identity = [] {
        auto key = trust::newRsaKey(2048).value();
        auto certificate = trust::issue({.commonName = "Nguyễn Văn A", .organisation = "Sở Nội vụ", .extensions = {}},
                                        key.get(), {nullptr, key.get()})
                               .value();
        return trust::Identity{std::move(key), std::move(certificate)};
    }();
    return identity;
}

std::string cmsOfTests() { return test::softwareCms(signerOfTests(), {}, sha256Of("content")); }

TEST(CmsReader, FindsWhatWeWrote) {
    const auto cms = readCms(cmsOfTests(), {});
    ASSERT_TRUE(cms) << cms.error();
    EXPECT_EQ(cms->digestAlgorithm, "SHA256");
    const Sha256 digest = sha256Of("content");
    EXPECT_EQ(cms->messageDigest, std::string(digest.bytes.begin(), digest.bytes.end()));
    EXPECT_TRUE(cms->signatureFits);
    EXPECT_TRUE(cms->contentTypeIsData);
    EXPECT_EQ(cms->signingCertificate, SigningCertificate::Matches);
    EXPECT_EQ(cms->signer->commonName(), "Nguyễn Văn A");
    EXPECT_FALSE(cms->claimedTime) << "PAdES forbids signing-time";
    EXPECT_FALSE(cms->timeStamp);
}

TEST(CmsReader, TakesZeroPaddingAndNothingElse) {
    const std::string cms = cmsOfTests();
    EXPECT_TRUE(readCms(cms + std::string(1000, '\0'), {}));
    EXPECT_FALSE(readCms(cms + std::string(10, '\0') + "x", {}));
}

TEST(CmsReader, TakesOpenLengthsWithNothingButZerosBehind) {
    std::string cms = cmsOfTests();
    const auto header = static_cast<std::size_t>(2 + (static_cast<unsigned char>(cms[1]) & 0x7f));
    cms = "\x30\x80" + cms.substr(header) + std::string(2, '\0');
    EXPECT_TRUE(readCms(cms + std::string(100, '\0'), {})->signatureFits);
    EXPECT_FALSE(readCms(cms + std::string(100, '\0') + "x", {}));
}

TEST(CmsReader, RefusesContentOfItsOwn) {
    const auto content = Owned<BIO, BIO_free>{BIO_new_mem_buf("content", -1)};
    const auto cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>{
        CMS_sign(signerOfTests().certificate.get(), signerOfTests().key.get(), nullptr, content.get(), CMS_BINARY)};
    EXPECT_FALSE(readCms(derOf(i2d_CMS_ContentInfo, cms.get()), {}));
}

TEST(CmsReader, RefusesTwoSigners) {
    const auto content = Owned<BIO, BIO_free>{BIO_new_mem_buf("content", -1)};
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL;
    const auto cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>{
        CMS_sign(signerOfTests().certificate.get(), signerOfTests().key.get(), nullptr, nullptr, flags)};
    ASSERT_NE(CMS_add1_signer(cms.get(), signerOfTests().certificate.get(), signerOfTests().key.get(), EVP_sha512(),
                              CMS_PARTIAL | CMS_NOCERTS),
              nullptr);
    CMS_final(cms.get(), content.get(), nullptr, CMS_BINARY);
    EXPECT_FALSE(readCms(derOf(i2d_CMS_ContentInfo, cms.get()), {}));
}

TEST(CmsReader, FindsTheSignerAmongTheHelpersWhereItIsNotEmbedded) {
    const auto content = Owned<BIO, BIO_free>{BIO_new_mem_buf("content", -1)};
    const auto cms = Owned<CMS_ContentInfo, CMS_ContentInfo_free>{
        CMS_sign(signerOfTests().certificate.get(), signerOfTests().key.get(), nullptr, content.get(),
                 CMS_BINARY | CMS_DETACHED | CMS_NOCERTS)};
    const std::string der = derOf(i2d_CMS_ContentInfo, cms.get());
    EXPECT_FALSE(readCms(der, {})->signer);
    const auto found = readCms(der, {Certificate::sharing(signerOfTests().certificate.get())});
    EXPECT_TRUE(found->signatureFits);
    EXPECT_TRUE(found->claimedTime);
    EXPECT_EQ(found->signingCertificate, SigningCertificate::Missing);
}

TEST(CmsReader, SurvivesEveryTruncation) {
    const std::string cms = cmsOfTests();
    for (std::size_t size = 0; size < cms.size(); ++size)
        EXPECT_FALSE(readCms(cms.substr(0, size), {})) << size;
}

TEST(CmsReader, NeverBelievesASignatureWithAFlippedByteInIt) {
    const std::string cms = cmsOfTests();
    const std::string wanted = readCms(cms, {})->messageDigest;
    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        std::string hostile = cms;
        const std::size_t at = random() % hostile.size();
        hostile[at] = static_cast<char>(hostile[at] ^ (1 + random() % 255));
        const auto read = readCms(hostile, {});
        // What is left believable must still be this signer and this content.
        if (!read || !read->signatureFits || read->signingCertificate != SigningCertificate::Matches) continue;
        EXPECT_EQ(read->messageDigest, wanted) << at;
        EXPECT_EQ(read->signer->commonName(), "Nguyễn Văn A") << at;
    }
}

TEST(CmsReader, SurvivesGarbage) {
    std::mt19937 random(2);
    for (int i = 0; i < 2000; ++i) {
        std::string garbage(random() % 200, '\0');
        for (char& c : garbage)
            c = static_cast<char>(random());
        if (i % 2 == 0 && garbage.size() > 1) garbage[0] = 0x30;
        EXPECT_FALSE(readCms(garbage, {}));
        EXPECT_FALSE(readTimeStamp(garbage));
    }
    EXPECT_FALSE(readCms(std::string(5, '\0'), {}));
    EXPECT_FALSE(readCms("", {}));
    EXPECT_FALSE(readCms(std::string("\x30\x84\xff\xff\xff\xff", 6), {}));
    EXPECT_FALSE(readCms(std::string("\x30\x80", 2), {}));
}

TEST(CmsSignature, RefusesAValueThatDoesNotFit) {
    const auto certificate = Certificate::sharing(signerOfTests().certificate.get());
    auto cms = CmsSignature::prepare(certificate, {}, sha256Of("content")).value();
    std::string value = test::rsaSignature(signerOfTests().key.get(), cms.toBeSigned());
    value.back() = static_cast<char>(value.back() ^ 1);
    EXPECT_FALSE(cms.setSignature(value));
    EXPECT_FALSE(cms.setSignature(""));
}

}  // namespace
}  // namespace sohoa::signer
