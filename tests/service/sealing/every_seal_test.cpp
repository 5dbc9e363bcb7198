// Each thing that the agency's key is put on, with each kind of key, at each level: real token, real time stamps and
// OCSP, judged by other people's programs.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <png.h>

#include <array>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "pdfa/signatures.h"
#include "service/certified_copy.h"
#include "tests/pdfa/samples.h"
#include "tests/virtual/trust/test_office.h"
#include "virtual/trust/trust_server.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
namespace samples = pdfa::samples;
using test::OfficeKind;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class SealingOffice {
  public:
    explicit SealingOffice(OfficeKind kind) : office_(kind) {
        serve({});
        fs::create_directories(work());
    }

    void serve(trust::Faults faults) {
        server_.reset();
        auto started = trust::TrustServer::start(office_.parts().folder, 0, std::move(faults));
        if (!started) std::abort();
        server_ = std::make_unique<trust::TrustServer>(std::move(*started));
        const std::string at = "http://127.0.0.1:" + std::to_string(server_->port());
        config_.home = folder_ / "home";
        config_.office = {"H99.07", test::agencyOfTests, "Ủy ban nhân dân tỉnh Ví Dụ", "Ví Dụ", "", "vt@vidu.example",
                          ""};
        SignerConfig& signer = config_.signer;
        signer.token = {"",
                        office_.parts().module,
                        office_.parts().moduleSha256,
                        office_.parts().tokenSerial,
                        office_.parts().certificateSha256,
                        office_.parts().softhsmConfig};
        signer.trustFolder = office_.parts().trust;
        signer.chainFile = office_.parts().chain;
        signer.tsaUrl = at + "/tsa";
        signer.ocspUrl = at + "/ocsp";
        signer.tsaSeconds = 5;
        signer.ocspSeconds = 5;
    }

    SealSession session() {
        SecretBytes pin(office_.pin().size());
        std::copy(office_.pin().begin(), office_.pin().end(), pin.bytes().begin());
        auto opened = SealSession::open(config_, config_.signer.token, pin, false);
        if (!opened) ADD_FAILURE() << opened.error().code.name << ' ' << opened.error().detail;
        return std::move(*opened);
    }

    Result<CertifiedCopy> seal(SealSession& session, const SealPlan& plan, const fs::path& file) {
        auto prepared = prepareSeal(config_, plan, file, work());
        if (!prepared) return passOn(prepared);
        prepared_ = *prepared;
        return signPrepared(config_, session, *prepared, work());
    }

    // What other people's programs have against it.
    std::vector<std::string> complaints(const fs::path& file) const {
        std::vector<std::string> found;
        const auto ask = [&](const std::string& command) {
            const auto said = samples::run(command);
            if (said.status != 0) found.push_back(command + ": " + said.output);
            return said.output;
        };
        ask("qpdf --check " + file.string());
        const std::string pdfsig = samples::run("pdfsig -nocert " + file.string()).output;
        if (pdfsig.find("Signature is Valid") == std::string::npos) found.push_back(pdfsig);
        const auto signatures = pdfa::findSignatures(file);
        if (!signatures) return {"no signatures"};
        const std::string bytes = samples::bytesOf(file), content = (folder_ / "content").string(),
                          cms = (folder_ / "cms").string();
        for (const auto& signature : signatures->signatures) {
            if (signature.type != pdfa::SignatureType::Signature) continue;
            const auto& r = signature.byteRange;
            samples::write(content,
                           bytes.substr(0, std::size_t(r[1])) + bytes.substr(std::size_t(r[2]), std::size_t(r[3])));
            samples::write(cms, signature.cms);
            ask("openssl cms -verify -cades -binary -inform DER -in " + cms + " -content " + content + " -CAfile " +
                (office_.parts().trust / "root.pem").string() + " -certfile " + office_.parts().chain.string() +
                " -purpose any -out /dev/null");
        }
        return found;
    }

    fs::path threePages() const {
        std::vector<pdfa::ArchivePage> pages;
        for (const char* name : {"a", "b", "c"}) {
            pdfa::Raster raster = samples::whitePage(827, 1169, 3);
            samples::blacken(raster, {100, 300, 400, 330});
            pages.push_back(samples::page(folder_, name, samples::pngOf(raster), raster.size, Dpi{100}));
        }
        const fs::path file = folder_ / "three.pdf";
        if (!pdfa::makeArchive(samples::request(folder_, "three.pdf", std::move(pages)), [](std::size_t) {}))
            std::abort();
        return file;
    }

    fs::path sealPicture() {
        constexpr png_uint_32 edge = 150;
        std::vector<png_byte> pixels;
        for (png_uint_32 i = 0; i < edge * edge; ++i)
            pixels.insert(pixels.end(), {200, 20, 20, static_cast<png_byte>(i % 3 == 0 ? 255 : 0)});
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        image.width = image.height = edge;
        image.format = PNG_FORMAT_RGBA;
        const fs::path file = folder_ / "seal.png";
        if (png_image_write_to_file(&image, file.c_str(), 0, pixels.data(), 0, nullptr) != 1) std::abort();
        config_.signer.sealImage = file;
        return file;
    }

    fs::path work() const { return folder_ / "work"; }
    Config& config() { return config_; }
    const PreparedSeal& prepared() const { return prepared_; }

  private:
    test::TestOffice office_;
    samples::Folder folder_;
    std::unique_ptr<trust::TrustServer> server_;
    Config config_;
    PreparedSeal prepared_;
};

SealPlan planOf(SealProfile profile) {
    SealPlan plan;
    plan.profile = profile;
    plan.documentCode = "26/2021/QĐ-UBND";
    plan.medium = SourceMedium::Paper;
    if (profile == SealProfile::TrichSao) plan.pages = PageChoice::from("1,3").value();
    return plan;
}

std::string why(const Result<CertifiedCopy>& copy) {
    return copy ? "" : std::string(copy.error().code.name) + ": " + copy.error().detail;
}

struct NamedKey {
    OfficeKind kind;
    const char* name;
};
constexpr std::array keys{NamedKey{OfficeKind::Rsa2048, "Rsa2048"}, NamedKey{OfficeKind::Usual, "Rsa3072"},
                          NamedKey{OfficeKind::Rsa4096, "Rsa4096"}, NamedKey{OfficeKind::EllipticCurve, "P256"},
                          NamedKey{OfficeKind::P384, "P384"}};

class EveryKey : public testing::TestWithParam<NamedKey> {};

TEST_P(EveryKey, CertifiesAtEveryLevelInOneSession) {
    SealingOffice office(GetParam().kind);
    const fs::path file = office.threePages();
    auto session = office.session();
    for (const char* level : {"B-T", "B-LT", "B-LTA"}) {
        office.config().signer.level = level;
        const auto copy = office.seal(session, planOf(SealProfile::SaoY), file);
        ASSERT_TRUE(copy) << level << ' ' << why(copy);
        EXPECT_EQ(copy->level, level) << copy->withoutWhy;
        EXPECT_EQ(copy->verification.verdict, Verdict::Valid);
        EXPECT_TRUE(copy->verification.conforms);
        EXPECT_THAT(office.complaints(copy->file), IsEmpty()) << level;
        EXPECT_TRUE(samples::bytesOf(copy->file).starts_with(samples::bytesOf(file))) << "the original is untouched";
    }
}

INSTANTIATE_TEST_SUITE_P(Tokens, EveryKey, testing::ValuesIn(keys), [](const auto& key) { return key.param.name; });

class EverySeal : public testing::Test {
  protected:
    SealingOffice office_{OfficeKind::EllipticCurve};
};

TEST_F(EverySeal, ShowsWhatItsRuleSaysAndNothingElse) {
    office_.sealPicture();
    const fs::path file = office_.threePages();
    auto session = office_.session();
    fs::path copyOfAll;
    for (const auto& [profile, says] : {std::pair(SealProfile::SaoY, "SAO Y; Sở Nội vụ tỉnh Ví Dụ"),
                                        {SealProfile::SaoLuc, "SAO LỤC; Sở Nội vụ"},
                                        {SealProfile::TrichSao, "TRÍCH SAO; Sở Nội vụ"},
                                        {SealProfile::Annex, "Số: 26/2021/QĐ-UBND"},
                                        {SealProfile::Incoming, "Sở Nội vụ tỉnh Ví Dụ; "},
                                        {SealProfile::ArchiveCopy, "BẢN SAO"},
                                        {SealProfile::Legacy, "Thời gian ký: "}}) {
        const auto copy = office_.seal(session, planOf(profile), file);
        ASSERT_TRUE(copy) << name(profile) << ' ' << why(copy);
        EXPECT_EQ(copy->verification.verdict, Verdict::Valid) << name(profile);
        EXPECT_THAT(office_.complaints(copy->file), IsEmpty()) << name(profile);
        EXPECT_THAT(samples::run("pdftotext -l 1 " + copy->file.string() + " -").output, HasSubstr(says));
        const bool showsSeal =
            samples::run("pdfimages -list " + copy->file.string()).output.find("smask") != std::string::npos;
        EXPECT_EQ(showsSeal, profile == SealProfile::Legacy) << "a certified copy shows no picture of the seal";
        EXPECT_EQ(office_.prepared().pages, profile == SealProfile::TrichSao ? 2 : 3);
        if (profile == SealProfile::SaoY) fs::copy_file(copy->file, copyOfAll = office_.work() / ".." / "signed.pdf");
    }
    const auto issued = office_.seal(session, planOf(SealProfile::Issued), copyOfAll);
    ASSERT_TRUE(issued) << why(issued);
    EXPECT_EQ(issued->verification.verdict, Verdict::Valid) << "the first signature as well";
    EXPECT_THAT(samples::run("pdfimages -list " + issued->file.string()).output, HasSubstr("smask"));
}

TEST_F(EverySeal, AsksForWhatItsRuleNeedsBeforeTheKey) {
    const fs::path file = office_.threePages();
    const auto refusal = [&](const SealPlan& plan) {
        const auto prepared = prepareSeal(office_.config(), plan, file, office_.work());
        return prepared ? "" : std::string(prepared.error().code.name);
    };
    EXPECT_EQ(refusal(planOf(SealProfile::Issued)), "pdfa.unsigned");
    EXPECT_EQ(refusal(planOf(SealProfile::Legacy)), "pdfa.seal_image");
    SealPlan plan = planOf(SealProfile::Annex);
    plan.documentCode.clear();
    EXPECT_EQ(refusal(plan), "document.fields_missing");
    plan = planOf(SealProfile::TrichSao);
    plan.pages = PageChoice::from("1-9").value();
    EXPECT_EQ(refusal(plan), "service.page_choice");
    plan = planOf(SealProfile::SaoY);
    plan.source = CopySource::CertifiedCopy;
    EXPECT_EQ(refusal(plan), "service.conversion_not_allowed");
}

TEST_F(EverySeal, WaitsForItsTimeStampWhereThePolicySaysSo) {
    office_.config().signer.withoutTimeStamp = WithoutTimeStamp::Later;
    office_.serve({trust::Fault::Tsa503});
    auto session = office_.session();
    const auto copy = office_.seal(session, planOf(SealProfile::SaoY), office_.threePages());
    ASSERT_TRUE(copy) << why(copy);
    EXPECT_EQ(copy->level, "B-B");
    EXPECT_THAT(copy->withoutWhy, Not(IsEmpty()));
    EXPECT_EQ(copy->verification.verdict, Verdict::Undetermined) << "never valid before it is there";
    EXPECT_THAT(office_.complaints(copy->file), IsEmpty());
}

TEST_F(EverySeal, IsNotPutOnTooLate) {
    const fs::path file = office_.threePages();
    auto session = office_.session();
    auto prepared = prepareSeal(office_.config(), planOf(SealProfile::SaoY), file, office_.work());
    ASSERT_TRUE(prepared);
    prepared->printedTime -= previewLife + std::chrono::seconds(1);
    const auto copy = signPrepared(office_.config(), session, *prepared, office_.work());
    ASSERT_FALSE(copy);
    EXPECT_EQ(copy.error().code, errors::PreviewExpired);
}

TEST_F(EverySeal, KeepsItsPreviewAsItWasWrittenDown) {
    const auto prepared =
        prepareSeal(office_.config(), planOf(SealProfile::TrichSao), office_.threePages(), office_.work());
    ASSERT_TRUE(prepared);
    const auto again = preparedSealFrom(toJson(*prepared));
    ASSERT_TRUE(again);
    EXPECT_EQ(toJson(*again), toJson(*prepared));
}

}  // namespace
}  // namespace sohoa
