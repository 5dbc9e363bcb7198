#include "service/preservation/raise_level.h"

#include <gtest/gtest.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "pdfa/check/conformance.h"
#include "pdfa/signatures.h"
#include "service/preservation/signed_file.h"
#include "tests/service/preservation/signed_samples.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
using pdfa::samples::bytesOf;
using pdfa::samples::run;
using test::SampleKey;
using test::SignedSamples;
using test::XrefKind;

// What others say of a file: its structure, its signatures, PDF/A, and that it begins as it did before.
void expectSound(const fs::path& file, const fs::path& before, bool replaced = false) {
    const auto conformance = pdfa::checkConformance(file);
    ASSERT_TRUE(conformance) << conformance.error().detail;
    EXPECT_TRUE(conformance->conforms) << pdfa::toJson(*conformance).dump(1);
    const auto checked = run("qpdf --check " + file.string());
    EXPECT_EQ(checked.status, 0) << checked.output;
    const auto seen = run("pdfsig -nocert " + file.string());
    EXPECT_EQ(seen.status, 0) << seen.output;
    EXPECT_NE(seen.output.find("Signature is Valid"), std::string::npos) << seen.output;
    EXPECT_EQ(seen.output.find("Signature is Invalid"), std::string::npos) << seen.output;
    const std::string now = bytesOf(file), then = bytesOf(before);
    if (replaced)
        EXPECT_EQ(now.size(), then.size());
    else
        EXPECT_TRUE(now.starts_with(then));
}

Result<SignedFile> judged(const SignedSamples& samples, const fs::path& file, bool offline = true) {
    auto stages = SigningStages::start(samples.config());
    if (!stages) return passOn(stages);
    return readSignedFile(*stages, file, offline);
}

std::string why(const Result<RaisedFile>& raised) {
    return raised ? "" : std::string(raised.error().code.name) + ": " + raised.error().detail;
}

// OpenSSL's own tools on what lies in the file, over exactly the bytes that it covers.
void expectOpensslAgrees(const SignedSamples& samples, const fs::path& file) {
    const auto found = pdfa::findSignatures(file);
    ASSERT_TRUE(found);
    const std::string bytes = bytesOf(file), trust = (samples.office().parts().trust / "root.pem").string(),
                      chain = samples.office().parts().chain.string();
    for (const auto& signature : found->signatures) {
        const auto& r = signature.byteRange;
        pdfa::samples::write(samples / "content",
                             bytes.substr(0, std::size_t(r[1])) + bytes.substr(std::size_t(r[2]), std::size_t(r[3])));
        pdfa::samples::write(samples / "cms", signature.cms);
        const std::string content = (samples / "content").string(), cms = (samples / "cms").string();
        const auto said =
            signature.type == pdfa::SignatureType::Timestamp
                ? run("openssl ts -verify -data " + content + " -in " + cms + " -token_in -CAfile " + trust +
                      " -untrusted " + chain)
                : run("openssl cms -verify -cades -binary -inform DER -in " + cms + " -content " + content +
                      " -CAfile " + trust + " -certfile " + chain + " -purpose any -out /dev/null");
        EXPECT_EQ(said.status, 0) << signature.field << ": " << said.output;
        EXPECT_NE(signature.later.changes, pdfa::LaterChanges::Forbidden) << signature.later.detail;
    }
}

struct Source {
    SampleKey key;
    XrefKind xref;
};

class EveryLevel : public testing::TestWithParam<Source> {};

TEST_P(EveryLevel, IsReachedFromTheOneBelow) {
    const SignedSamples samples(GetParam().key);
    const fs::path bb = samples.sign(samples.unsignedFile(GetParam().xref), "Seal", false);
    const auto first = judged(samples, bb);
    ASSERT_TRUE(first) << first.error().code.name << first.error().detail;
    EXPECT_EQ(first->level, SignatureLevel::BB);

    const auto bt = samples.raise(bb, SignatureLevel::BT, "bt.pdf");
    ASSERT_TRUE(bt) << why(bt);
    EXPECT_TRUE(bt->replacedContents);
    expectSound(samples / "bt.pdf", bb, true);
    EXPECT_FALSE(judged(samples, samples / "bt.pdf")->allValid) << "nothing in it says that nothing was revoked";
    EXPECT_TRUE(judged(samples, samples / "bt.pdf", false)->allValid);

    const auto lt = samples.raise(samples / "bt.pdf", SignatureLevel::BLT, "lt.pdf");
    ASSERT_TRUE(lt) << why(lt);
    EXPECT_EQ(lt->level, SignatureLevel::BLT);
    expectSound(samples / "lt.pdf", samples / "bt.pdf");
    EXPECT_TRUE(judged(samples, samples / "lt.pdf")->allValid);

    const auto lta = samples.raise(samples / "lt.pdf", SignatureLevel::BLTA, "lta.pdf");
    ASSERT_TRUE(lta) << why(lta);
    EXPECT_EQ(lta->level, SignatureLevel::BLTA);
    EXPECT_EQ(lta->addedTimeStamps, 1);
    expectSound(samples / "lta.pdf", samples / "lt.pdf");
    EXPECT_TRUE(judged(samples, samples / "lta.pdf")->allValid);
    expectOpensslAgrees(samples, samples / "lta.pdf");
    EXPECT_TRUE(fs::is_empty(samples.workFolder()));
}

INSTANTIATE_TEST_SUITE_P(Sources, EveryLevel,
                         testing::Values(Source{SampleKey::Rsa, XrefKind::Table},
                                         Source{SampleKey::Ec, XrefKind::Stream}),
                         [](const auto& one) {
                             return one.param.xref == XrefKind::Table ? "RsaXrefTable" : "EcXrefStream";
                         });

TEST(RaiseLevel, BringsAFileThatWasSignedTwiceToTheTopAtOnce) {
    const SignedSamples samples;
    const fs::path twice = samples.sign(samples.sign(samples.unsignedFile(), "First", false), "Second", true);
    const auto raised = samples.raise(twice, SignatureLevel::BLTA, "out.pdf");
    ASSERT_TRUE(raised) << why(raised);
    EXPECT_EQ(raised->before, SignatureLevel::BB);
    EXPECT_FALSE(raised->replacedContents) << "the second signature covers the first one's place";
    expectSound(samples / "out.pdf", twice);
    expectOpensslAgrees(samples, samples / "out.pdf");
}

TEST(RaiseLevel, LeavesAFileThatHasItAsItIs) {
    const SignedSamples samples;
    const fs::path file = samples.sign(samples.unsignedFile(), "Seal", true);
    const auto raised = samples.raise(file, SignatureLevel::BT, "out.pdf");
    ASSERT_TRUE(raised) << why(raised);
    EXPECT_FALSE(raised->changed);
    EXPECT_EQ(bytesOf(samples / "out.pdf"), bytesOf(file));
}

TEST(RaiseLevel, KeepsWhatWasSignedBeforeARevocationAndNothingElse) {
    const SignedSamples samples;
    const fs::path file = samples.sign(samples.unsignedFile(), "Seal", true);
    samples.revokeSigner(now() + std::chrono::seconds(2));  // whole seconds: behind the time stamp's in any case
    const auto raised = samples.raise(file, SignatureLevel::BLT, "out.pdf");
    ASSERT_TRUE(raised) << why(raised);
    EXPECT_TRUE(judged(samples, samples / "out.pdf")->allValid);

    const SignedSamples others;
    const fs::path late = others.sign(others.unsignedFile(), "Seal", true);
    others.revokeSigner(now() - std::chrono::hours(1));
    const auto refused = others.raise(late, SignatureLevel::BLT, "out.pdf");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, errors::CertificateRevoked) << why(refused);
}

TEST(RaiseLevel, TakesAFileOfOtherSoftwareThatNeverWasPdfa) {
    const SignedSamples samples;
    const fs::path bare = samples.unsignedFile(XrefKind::Stream, test::Conforming::No);
    ASSERT_FALSE(pdfa::checkConformance(bare)->conforms);
    const fs::path file = samples.sign(bare, "Seal", true);
    const auto raised = samples.raise(file, SignatureLevel::BLTA, "out.pdf");
    ASSERT_TRUE(raised) << why(raised);
    EXPECT_TRUE(bytesOf(samples / "out.pdf").starts_with(bytesOf(file)));
    EXPECT_TRUE(judged(samples, samples / "out.pdf")->allValid);
    expectOpensslAgrees(samples, samples / "out.pdf");
}

TEST(RaiseLevel, RefusesWhatIsNotSignedAndWhatIsNotValid) {
    const SignedSamples samples;
    const auto bare = samples.raise(samples.unsignedFile(), SignatureLevel::BT, "out.pdf");
    EXPECT_EQ(bare.error().code, errors::PdfaUnsigned);
    std::string bytes = bytesOf(samples.sign(samples / "archive.pdf", "Seal", true));
    bytes[bytes.find("/MediaBox") + 11] ^= 1;
    pdfa::samples::write(samples / "altered.pdf", bytes);
    const auto altered = samples.raise(samples / "altered.pdf", SignatureLevel::BLT, "out.pdf");
    EXPECT_EQ(altered.error().code, errors::OriginalInvalid) << why(altered);
    EXPECT_FALSE(fs::exists(samples / "out.pdf"));
}

TEST(RenewEvidence, GoesOnFromStampToStamp) {
    SignedSamples samples;
    const fs::path file = samples.sign(samples.unsignedFile(), "Seal", true);
    samples.serve({trust::Fault::TsaShortLived}, {.slow = {}, .stampLife = std::chrono::hours(24 * 20)});
    const auto first = samples.raise(file, SignatureLevel::BLTA, "first.pdf");
    ASSERT_TRUE(first) << why(first);
    EXPECT_LT(first->evidenceUntil, isoUtc(now() + std::chrono::hours(24 * 21)));
    samples.serve();
    const auto second = samples.renew(samples / "first.pdf", "second.pdf");
    ASSERT_TRUE(second) << why(second);
    EXPECT_GT(second->evidenceUntil, first->evidenceUntil);
    EXPECT_TRUE(second->addedValidationData);
    const auto third = samples.renew(samples / "second.pdf", "third.pdf");
    ASSERT_TRUE(third) << why(third);
    expectSound(samples / "third.pdf", samples / "second.pdf");
    expectOpensslAgrees(samples, samples / "third.pdf");
    EXPECT_EQ(pdfa::findSignatures(samples / "third.pdf")->signatures.size(), 4u);
}

TEST(RenewEvidence, IsTooLateWhenTheLastStampsCertificateHasEnded) {
    SignedSamples samples;
    const fs::path file = samples.sign(samples.unsignedFile(), "Seal", true);
    // Long enough to be made, and over when it is looked at again.
    samples.serve({trust::Fault::TsaShortLived}, {.slow = {}, .stampLife = std::chrono::seconds(4)});
    const UtcTime ends = now() + std::chrono::seconds(5);
    const auto stamped = samples.raise(file, SignatureLevel::BLTA, "stamped.pdf");
    ASSERT_TRUE(stamped) << why(stamped);
    samples.serve();
    while (now() < ends)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));  // a certificate ends by the clock alone
    const auto late = samples.renew(samples / "stamped.pdf", "out.pdf");
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, errors::EvidenceLapsed) << why(late);
}

struct Broken {
    trust::Fault fault;
    ErrorCode code;
};

// Whatever the services do wrong: the error says which, nothing is written, and the file is as it was.
class Services : public testing::TestWithParam<Broken> {};

TEST_P(Services, ThatFailLeaveTheFileAsItWas) {
    SignedSamples samples;
    const fs::path file = samples.sign(samples.unsignedFile(), "Seal", true);
    const std::string before = bytesOf(file);
    samples.serve({GetParam().fault}, {.slow = std::chrono::seconds(30), .stampLife = {}});
    Config config = samples.config();
    config.signer.tsaSeconds = 1;
    const auto raised = raiseLevel(config, file, SignatureLevel::BLTA, samples.workFolder(), samples / "out.pdf");
    ASSERT_FALSE(raised);
    EXPECT_EQ(raised.error().code, GetParam().code) << why(raised);
    EXPECT_FALSE(fs::exists(samples / "out.pdf"));
    EXPECT_TRUE(fs::is_empty(samples.workFolder()));
    EXPECT_EQ(bytesOf(file), before);
}

using trust::Fault;
INSTANTIATE_TEST_SUITE_P(
    Faults, Services,
    testing::Values(
        Broken{Fault::Tsa503, errors::TsaUnreachable}, Broken{Fault::TsaVerySlow, errors::TsaUnreachable},
        Broken{Fault::TsaGarbage, errors::TimeStampInvalid}, Broken{Fault::TsaWrongImprint, errors::TimeStampInvalid},
        Broken{Fault::TsaWrongNonce, errors::TimeStampInvalid}, Broken{Fault::TsaClockOff, errors::ClockOff},
        Broken{Fault::TsaForeign, errors::TimeStampInvalid}, Broken{Fault::OcspRevoked, errors::CertificateRevoked},
        Broken{Fault::Ocsp503, errors::EvidenceMissing}, Broken{Fault::OcspGarbage, errors::EvidenceMissing},
        Broken{Fault::OcspUnknown, errors::EvidenceMissing}, Broken{Fault::OcspForeign, errors::EvidenceMissing},
        Broken{Fault::OcspNoNocheck, errors::EvidenceMissing}, Broken{Fault::Crl503, errors::EvidenceMissing},
        Broken{Fault::CrlGarbage, errors::EvidenceMissing}, Broken{Fault::CrlExpired, errors::EvidenceMissing},
        Broken{Fault::CrlForeign, errors::EvidenceMissing}),
    [](const auto& one) {
        std::string text;
        for (const char c : trust::name(one.param.fault))
            if (c != '-') text += c;
        return text;
    });

}  // namespace
}  // namespace sohoa
