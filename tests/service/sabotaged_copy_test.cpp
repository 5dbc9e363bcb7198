// A certified copy between stages that lie: nothing leaves that is not PDF/A after the signature, not validly signed,
// worse for those who signed before us, or another file than the one that was verified.
#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/certified_copy.h"
#include "service/proven_copy.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

using Signature = std::pair<const char*, const char*>;  // field and verdict
constexpr Signature ours{"ours", "valid"};

Json signatures(std::initializer_list<Signature> list) {
    Json json = Json::array();
    for (const auto& [field, verdict] : list)
        json.push_back(Json::array({field, verdict}));
    return json;
}

class ASabotagedCopy : public testing::Test {
  protected:
    // What the stages say of the signatures before ours was made, and after. "" where the copy was made.
    std::string codeOf(const Json& before, const Json& after) {
        Json lies = more_;
        lies["verdicts"] = {{"archive.pdf", before.is_array() ? before : Json::array()}, {"signed.pdf", after}};
        std::ofstream(folder_ / "lies.json") << lies.dump();
        ::setenv("SOHOA_LIES", folder_.path().c_str(), 1);
        Config config;
        config.home = folder_.path();
        fs::create_directories(folder_ / "work");
        const auto made = copy(config);
        EXPECT_EQ(fs::exists(output()), made.has_value());
        if (!made) return std::string(made.error().code.name);
        EXPECT_EQ(*made, sha256Of("signed"));
        return "";
    }
    // As it is made for a job: prepared, the keeper's PIN, signed, released.
    Result<Sha256> copy(const Config& config) {
        SealPlan plan;
        plan.medium = SourceMedium::Paper;
        auto prepared = prepareSeal(config, plan, folder_.with("archive.pdf", "archive"), folder_ / "work",
                                    FirstPage{folder_ / "page.tif", Dpi{300}});
        if (!prepared) return passOn(prepared);
        if (exchangePrepared_) std::ofstream(prepared->file) << "another";
        auto session = SealSession::open(config, TokenConfig{}, SecretBytes(4), false);
        if (!session) return passOn(session);
        auto made = signPrepared(config, *session, *prepared, folder_ / "work");
        if (!made) return passOn(made);
        return copyProven(made->file, made->sha256, output());
    }
    fs::path output() const { return folder_ / "copy.pdf"; }
    std::string asked() const { return readFile(folder_ / "asked").value_or(""); }

    Json more_ = Json::object();
    test::TemporaryFolder folder_;
    bool exchangePrepared_ = false;
};

TEST_F(ASabotagedCopy, isMadeWhereNobodyLies) {
    EXPECT_EQ(codeOf({}, signatures({ours})), "");
    EXPECT_EQ(readFile(output()), "signed");
}

TEST_F(ASabotagedCopy, isNotReleasedWhereItIsNoPdfAAfterTheSignature) {
    more_["conforms"]["signed.pdf"] = false;
    EXPECT_EQ(codeOf({}, signatures({ours})), "pdfa.nonconforming");
    EXPECT_THAT(asked(), HasSubstr("sign\n")) << "the key was used, and for nothing";
}

TEST_F(ASabotagedCopy, usesNoKeyForAFileThatIsNoPdfABefore) {
    more_["refuse_prepare"] = true;
    EXPECT_EQ(codeOf({}, signatures({ours})), "pdfa.nonconforming");
    EXPECT_THAT(asked(), Not(HasSubstr("sign\n")));
}

TEST_F(ASabotagedCopy, isNotReleasedWhereOurSignatureIsNotValid) {
    for (const char* verdict : {"invalid", "unknown"})
        EXPECT_EQ(codeOf({}, signatures({{"ours", verdict}})), "service.own_signature_invalid");
    EXPECT_EQ(codeOf({}, signatures({})), "service.own_signature_invalid") << "none at all";
    EXPECT_EQ(codeOf({}, signatures({ours, {"A", "valid"}})), "service.own_signature_invalid")
        << "one that nobody made";
}

TEST_F(ASabotagedCopy, leavesEarlierSignaturesAsGoodAsTheyWere) {
    const Json valid = signatures({{"A", "valid"}}), unknown = signatures({{"A", "unknown"}});
    EXPECT_EQ(codeOf(valid, signatures({{"A", "invalid"}, ours})), "service.own_signature_invalid");
    EXPECT_EQ(codeOf(valid, signatures({{"A", "unknown"}, ours})), "service.own_signature_invalid");
    EXPECT_EQ(codeOf(valid, signatures({ours})), "service.own_signature_invalid") << "it is gone";
    EXPECT_EQ(codeOf(unknown, signatures({{"A", "unknown"}, ours})), "");
}

TEST_F(ASabotagedCopy, isNeverBegunWhereAnEarlierSignatureIsInvalid) {
    EXPECT_EQ(codeOf(signatures({{"A", "valid"}, {"B", "invalid"}}), signatures({ours})), "service.original_invalid");
    EXPECT_THAT(asked(), Not(HasSubstr("open_session")));
    EXPECT_THAT(asked(), Not(HasSubstr("prepare")));
}

TEST_F(ASabotagedCopy, isNotReleasedWhereItWasExchangedAfterItWasVerified) {
    more_["exchange_when_verified"] = true;
    EXPECT_EQ(codeOf({}, signatures({ours})), "store.file_damaged");
}

TEST_F(ASabotagedCopy, isNotSignedWhereItIsNotWhatWasShown) {
    exchangePrepared_ = true;
    EXPECT_EQ(codeOf({}, signatures({ours})), "store.file_damaged");
    EXPECT_THAT(asked(), Not(HasSubstr("sign\n")));
}

}  // namespace
}  // namespace sohoa
