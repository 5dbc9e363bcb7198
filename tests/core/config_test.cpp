#include "core/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {

using testing::HasSubstr;

class ConfigFile : public testing::Test {
  protected:
    Result<Config> loaded(std::string_view text) { return loadConfig(folder_.with("sohoa.toml", text)); }

    void expectMistakeAt(int line, std::string_view text) {
        const auto config = loaded(text);
        ASSERT_FALSE(config) << text;
        EXPECT_EQ(config.error().code, errors::BadConfig);
        EXPECT_THAT(config.error().detail, HasSubstr("sohoa.toml:" + std::to_string(line) + ":")) << text;
    }

    test::TemporaryFolder folder_;
};

TEST_F(ConfigFile, IsReadWhole) {
    const auto config = loaded(R"(# the demonstration office
[office]
code = "H99.07"
name = "Sở Nội vụ tỉnh Ví Dụ"
in_charge = "Ủy ban nhân dân tỉnh Ví Dụ"
place = "Ví Dụ"
address = "Số 1 Đường Mẫu"
email = "vanthu@example.vn"
telephone = "000"

[store]
connection = "sqlite3://db=store.db"

[scanner]
device = "airscan:e0:Ảo"
sane_config = "sane"

[signer]
module = "/usr/lib/softhsm/libsofthsm2.so"
token_serial = "0123"
certificate_sha256 = "ab"
softhsm_config = "token/softhsm2.conf"
chain = "pki/chain.pem"
trust = "pki/trust"
tsa_url = "http://127.0.0.1:8318/"
ocsp_url = "http://127.0.0.1:8319/"

[exchange]
endpoint = "http://127.0.0.1:8320/adapter"
system_id = "vidu"
secret_file = "exchange.secret"
default_receiver = "H99.01"
)");
    ASSERT_TRUE(config) << config.error().detail;
    EXPECT_EQ(config->home, folder_.path());
    EXPECT_EQ(config->office.code, "H99.07");
    EXPECT_EQ(config->office.name, "Sở Nội vụ tỉnh Ví Dụ");
    EXPECT_EQ(config->office.inCharge, "Ủy ban nhân dân tỉnh Ví Dụ");
    EXPECT_EQ(config->office.place, "Ví Dụ");
    EXPECT_EQ(config->office.address, "Số 1 Đường Mẫu");
    EXPECT_EQ(config->office.email, "vanthu@example.vn");
    EXPECT_EQ(config->office.telephone, "000");
    EXPECT_EQ(config->store.connection, "sqlite3://db=store.db");
    EXPECT_EQ(config->scanner.device, "airscan:e0:Ảo");
    EXPECT_EQ(config->scanner.saneConfigFolder, folder_ / "sane");
    EXPECT_EQ(config->signer.token.module, "/usr/lib/softhsm/libsofthsm2.so");
    EXPECT_EQ(config->signer.token.serial, "0123");
    EXPECT_EQ(config->signer.token.certificateSha256, "ab");
    EXPECT_EQ(config->signer.token.softhsmConfig, folder_ / "token/softhsm2.conf");
    EXPECT_EQ(config->signer.chainFile, folder_ / "pki/chain.pem");
    EXPECT_EQ(config->signer.trustFolder, folder_ / "pki/trust");
    EXPECT_EQ(config->signer.tsaUrl, "http://127.0.0.1:8318/");
    EXPECT_EQ(config->signer.ocspUrl, "http://127.0.0.1:8319/");
    EXPECT_EQ(config->exchange.endpoint, "http://127.0.0.1:8320/adapter");
    EXPECT_EQ(config->exchange.systemId, "vidu");
    EXPECT_EQ(config->exchange.secretFile, folder_ / "exchange.secret");
    EXPECT_EQ(config->exchange.defaultReceiver, "H99.01");
}

TEST_F(ConfigFile, MayLeaveEverythingOut) {
    const auto config = loaded("");
    ASSERT_TRUE(config);
    EXPECT_EQ(config->office.code, "");
    EXPECT_TRUE(config->signer.token.module.empty());
}

TEST_F(ConfigFile, AnEmptyPathStaysEmpty) {
    const auto config = loaded("[scanner]\nsane_config = \"\"\n");
    ASSERT_TRUE(config);
    EXPECT_TRUE(config->scanner.saneConfigFolder.empty());
}

TEST_F(ConfigFile, WhatTheExchangeTakesIsFiftyMebibytesAndNeverMore) {
    EXPECT_EQ(loaded("")->exchange.largestMebibytes, 50);
    EXPECT_EQ(loaded("[exchange]\nlargest_mib = 1\n")->exchange.largestMebibytes, 1);
    expectMistakeAt(2, "[exchange]\nlargest_mib = 0\n");
    expectMistakeAt(2, "[exchange]\nlargest_mib = 51\n");
}

TEST_F(ConfigFile, NamesBecomePrecomposedLetters) {
    const auto config = loaded("[office]\nname = \"Vie\u0323\u0302t\"\n");
    ASSERT_TRUE(config);
    EXPECT_EQ(config->office.name, "Việt");
}

TEST_F(ConfigFile, AnUnknownKeyIsNamedWithItsLine) {
    expectMistakeAt(3, "[office]\ncode = \"H99\"\nnmae = \"Sở\"\n");
    EXPECT_THAT(loaded("[office]\nnmae = \"Sở\"\n").error().detail, HasSubstr("nmae"));
}

TEST_F(ConfigFile, AnUnknownSectionIsNamedWithItsLine) {
    expectMistakeAt(3, "[office]\n\n[offices]\ncode = \"H99\"\n");
    EXPECT_THAT(loaded("[offices]\n").error().detail, HasSubstr("offices"));
}

TEST_F(ConfigFile, AKeyOutsideOfEverySectionIsAMistake) { expectMistakeAt(1, "code = \"H99\"\n"); }

TEST_F(ConfigFile, AValueOfAnotherTypeIsNamedWithItsLine) {
    expectMistakeAt(2, "[office]\ncode = 99\n");
    expectMistakeAt(2, "[office]\ncode = true\n");
    expectMistakeAt(2, "[office]\ncode = [\"H99\"]\n");
    expectMistakeAt(2, "[office]\ncode = 2026-11-22\n");
    expectMistakeAt(1, "office = \"H99\"\n");
    expectMistakeAt(1, "[[office]]\ncode = \"H99\"\n");
}

TEST_F(ConfigFile, WhatIsNotTomlIsNamedWithItsLine) {
    expectMistakeAt(2, "[office]\ncode = \"H99\n");
    expectMistakeAt(2, "[office]\ncode = H99\n");
    expectMistakeAt(3, "[office]\ncode = \"H99\"\ncode = \"H98\"\n");
    expectMistakeAt(1, "\xff\xfe");
}

TEST_F(ConfigFile, DeepNestingIsAMistakeAndNoCrash) {
    expectMistakeAt(1, "office = " + std::string(100'000, '[') + std::string(100'000, ']'));
    expectMistakeAt(
        1, "office" + [] {
            std::string keys;
            for (int i = 0; i < 100'000; ++i)
                keys += ".a";
            return keys;
        }() + " = \"x\"");
}

TEST_F(ConfigFile, ThatIsMissingCannotBeRead) {
    EXPECT_EQ(loadConfig(folder_ / "none.toml").error().code, errors::FileUnreadable);
    EXPECT_EQ(loadConfig(folder_.path()).error().code, errors::FileUnreadable);
}

TEST_F(ConfigFile, ThatIsTooLargeToBeOneIsNotRead) {
    EXPECT_EQ(loaded(std::string((1u << 20) + 1, '#')).error().code, errors::FileUnreadable);
}

}  // namespace sohoa
