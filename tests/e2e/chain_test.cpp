// Paper in, certified copy in the provincial system: the whole chain on real parts, and what a clerk sees when a part
// fails.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>

#include "core/atomic_file.h"
#include "core/hex.h"
#include "core/sha256.h"
#include "tests/support/office_test.h"

namespace sohoa::test {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using Json = nlohmann::json;

class TheChain : public OfficeTest {
  protected:
    static std::string scanned() { return OfficeTest::scanned("300", "color"); }
    static std::string archived() {
        const std::string job = scanned();
        EXPECT_EQ(office_->sohoa({"confirm", job}).status, 0);
        return job;
    }
    static Ran certify(const std::string& job) {
        return office_->sohoa({"certify", job, "--pin-file", office_->pin().string()});
    }
    static std::string certified() {
        const std::string job = archived();
        EXPECT_EQ(certify(job).status, 0);
        return job;
    }
    static std::size_t heldByExchange(const std::string& sha256) {
        std::size_t count = 0;
        const std::string all = office_->exchange().dump();
        for (std::size_t at = all.find(sha256); at != std::string::npos; at = all.find(sha256, at + 1))
            ++count;
        return count;
    }

    // As a stranger with OpenSSL and the root certificate: the CMS cut out of the file, over the bytes it names.
    static void expectOpensslAccepts(const std::string& pdf) {
        const std::string bytes = *readFile(pdf);
        std::smatch range;
        ASSERT_TRUE(std::regex_search(bytes, range, std::regex(R"(/ByteRange ?\[ ?(\d+) (\d+) (\d+) (\d+))")));
        const auto number = [&](std::size_t i) { return std::stoul(range[i].str()); };
        const std::size_t gap = number(2), after = number(3);
        const auto padded = fromHex(std::string_view(bytes).substr(gap + 1, after - gap - 2));
        ASSERT_TRUE(padded);
        const auto length = std::size_t(4) + std::to_integer<std::size_t>((*padded)[2]) * 256 +
                            std::to_integer<std::size_t>((*padded)[3]);
        const fs::path cms = office_->home() / "copy.cms", content = office_->home() / "copy.content";
        std::ofstream(cms, std::ios::binary)
            .write(reinterpret_cast<const char*>(padded->data()), std::streamsize(length));
        std::ofstream(content, std::ios::binary) << bytes.substr(0, gap) << bytes.substr(after, number(4));
        const Ran ran =
            run({"openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", cms.string(), "-content",
                 content.string(), "-CAfile", (office_->home() / "demo/trust/trust/root.pem").string(), "-purpose",
                 "any", "-out", "/dev/null"});
        EXPECT_EQ(ran.status, 0) << ran.err;
    }
};

TEST_F(TheChain, carriesPaperToAnAcceptedCertifiedCopy) {
    const std::string job = scanned();
    ASSERT_FALSE(job.empty());
    const Json read = show(job);
    EXPECT_EQ(read["state"], "recognized");
    EXPECT_EQ(read["fields"]["CodeNumber"]["value"], "71");
    EXPECT_EQ(read["fields"]["CodeNotation"]["value"], "GM-UBND");
    EXPECT_EQ(read["fields"]["IssuedDate"]["value"], "2017-03-07");
    EXPECT_EQ(read["fields"]["TypeName"]["value"], "Giấy mời");
    EXPECT_EQ(read["fields"]["FullName"]["value"], "Đặng Đức Thắng");

    ASSERT_EQ(office_->sohoa({"confirm", job}).status, 0);
    ASSERT_EQ(certify(job).status, 0);
    const Json signedJob = show(job);
    const std::string archive = signedJob["archive_file"], copy = signedJob["signed_file"];
    for (const std::string& file : {archive, copy}) {
        EXPECT_EQ(run({"qpdf", "--check", file}).status, 0) << file;
        EXPECT_EQ(office_->sohoa({"check", file}).status, 0) << file;
    }
    EXPECT_THAT(run({"pdfsig", copy}).out, HasSubstr("Signature is Valid"));
    expectOpensslAccepts(copy);
    EXPECT_THAT(run({"pdftotext", "-l", "1", copy, "-"}).out, HasSubstr("SAO Y; Sở Nội vụ tỉnh Ví Dụ"));
    EXPECT_EQ(office_->sohoa({"verify", copy}).status, 0);

    const Json sent = office_->ask({"push", job, "--to", "H99.11", "--wait", "30"});
    EXPECT_EQ(sent["state"], "accepted");
    EXPECT_EQ(sent["dispatches"][0]["status_code"], "03");
    EXPECT_EQ(heldByExchange(signedJob["signed_sha256"]), 1u);
    EXPECT_EQ(office_->sohoa({"ledger", "verify"}).status, 0);
}

TEST_F(TheChain, findsAFlippedByteInItsCopy) {
    const std::string job = certified();
    const auto bytes = readFile(show(job)["signed_file"].get<std::string>());
    ASSERT_TRUE(bytes);
    const fs::path forged = office_->home() / "forged.pdf";
    for (const std::size_t at : {std::size_t{2000}, bytes->size() / 2}) {
        std::string changed = *bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        std::ofstream(forged, std::ios::binary) << changed;
        EXPECT_EQ(office_->sohoa({"verify", forged.string()}).status, 1) << at;
    }
}

TEST_F(TheChain, certifiesAPdfOutsideTheStoreAndNeverOverwrites) {
    const std::string archive = show(archived())["archive_file"];
    const fs::path out = office_->home() / "out.pdf";
    const std::vector<std::string> command{"certify",    archive,      "-o",
                                           out.string(), "--pin-file", office_->pin().string()};
    EXPECT_EQ(office_->sohoa(command).status, 0);
    EXPECT_EQ(office_->sohoa({"verify", out.string()}).status, 0);
    const Ran again = office_->sohoa(command);
    EXPECT_EQ(again.status, 3);
    EXPECT_THAT(again.err, HasSubstr("service.output_exists"));
}

TEST_F(TheChain, signsNothingWithAWrongPinAndKeepsTheJob) {
    const std::string job = archived();
    const fs::path wrong = office_->home() / "wrong-pin";
    std::ofstream(wrong) << "000000\n";
    fs::permissions(wrong, fs::perms::owner_read | fs::perms::owner_write);
    const Ran refused = office_->sohoa({"certify", job, "--pin-file", wrong.string()});
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.err, HasSubstr("signer.pin_wrong"));
    EXPECT_EQ(stateOf(job), "certifying");
    EXPECT_EQ(certify(job).status, 0) << "the right PIN goes on from there";
    EXPECT_EQ(stateOf(job), "certified");
}

TEST_F(TheChain, signsNothingUnattended) {
    const std::string job = archived();
    const Ran refused = office_->sohoa({"certify", job});
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.err, HasSubstr("service.not_attended"));
    EXPECT_TRUE(show(job).value("signed_file", "").empty());
}

TEST_F(TheChain, saysThatTheTokenIsNotThere) {
    const std::string job = archived();
    const fs::path tokens = office_->home() / "demo" / "softhsm2.conf", away = office_->home() / "demo" / "away.conf";
    fs::rename(tokens, away);
    std::ofstream(tokens) << "directories.tokendir = " << (office_->home() / "empty-tokens").string() << "\n";
    fs::create_directories(office_->home() / "empty-tokens");
    const Ran refused = certify(job);
    fs::rename(away, tokens);
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.err, HasSubstr("signer.no_token"));
    EXPECT_EQ(certify(job).status, 0) << "with the token back it goes on";
}

TEST_F(TheChain, saysThatTheFeederIsEmpty) {
    office_->stopServer("virtual-scanner");
    office_->startServer("virtual-scanner", {"--fault", "empty-feeder"});
    const Ran refused = office_->sohoa({"scan", "--source", "adf"});
    office_->stopServer("virtual-scanner");
    office_->startServer("virtual-scanner");
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("scanner.feeder_empty"), HasSubstr("giấy")));
    EXPECT_EQ(office_->ask({"jobs"})["jobs"][0]["held"]["code"], "scanner.feeder_empty");
    EXPECT_EQ(office_->sohoa({"resume", "1"}).status, 0) << "with paper in the feeder it goes on";
    EXPECT_EQ(stateOf("1"), "recognized");
}

TEST_F(TheChain, keepsTheDocumentWhileTheExchangeIsBusyOrGarbled) {
    const std::string job = certified();
    for (const auto& [fault, code] :
         {std::pair("busy-503", "push.exchange_busy"), std::pair("garbage", "push.answer_garbled")}) {
        office_->stopServer("virtual-exchange");
        office_->startServer("virtual-exchange", {"--fault", fault});
        const Ran waits = office_->sohoa({"push", job, "--to", "H99.11"});
        EXPECT_EQ(waits.status, 4) << fault;
        EXPECT_THAT(waits.err, HasSubstr(code));
        EXPECT_EQ(stateOf(job), "sending") << fault;
        EXPECT_EQ(office_->ask({"outbox"})["dispatches"][0]["error_code"], code);
    }
    office_->stopServer("virtual-exchange");
    office_->startServer("virtual-exchange");
    EXPECT_EQ(office_->ask({"push", job, "--to", "H99.11", "--wait", "30"})["state"], "accepted");
    EXPECT_EQ(heldByExchange(show(job)["signed_sha256"]), 1u);
}

TEST_F(TheChain, sendsOnceThoughTheConnectionWasCutAfterTheExchangeTookIt) {
    const std::string job = certified();
    office_->stopServer("virtual-exchange");
    office_->startServer("virtual-exchange", {"--fault", "cut-after-accept:1"});
    EXPECT_EQ(office_->sohoa({"push", job, "--to", "H99.11"}).status, 4);
    EXPECT_EQ(office_->ask({"push", job, "--to", "H99.11", "--wait", "30"})["state"], "accepted");
    EXPECT_EQ(heldByExchange(show(job)["signed_sha256"]), 1u);
    office_->stopServer("virtual-exchange");
    office_->startServer("virtual-exchange");
}

TEST_F(TheChain, refusesWhatIsNoImageAndWritesNothing) {
    const fs::path text = office_->home() / "letter.jpg", out = office_->home() / "digitized";
    std::ofstream(text) << "not an image";
    const Ran refused = office_->sohoa({"digitize", text.string(), "-o", out.string()});
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.err, HasSubstr("ocr."));
    EXPECT_FALSE(fs::exists(out / "letter.pdf"));
    fs::remove_all(out);
}

TEST_F(TheChain, digitizesWithoutAServiceIntoOnePdfAndOneReport) {
    const fs::path out = office_->home() / "digitized";
    const Ran ran =
        office_->sohoa({"digitize", SOHOA_TEST_DATA "/e2e/giay-moi/open-011-p01.jpg", "-o", out.string(), "--json"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    const Json run = Json::parse(ran.out, nullptr, false);
    EXPECT_EQ(run["schema"], "sohoa.run/1");
    ASSERT_EQ(run["documents"].size(), 1u);
    const fs::path pdf = out / run["documents"][0]["pdf"].get<std::string>();
    EXPECT_EQ(sha256OfFile(pdf)->hex(), run["documents"][0]["sha256"]);
    EXPECT_EQ(run["pages"][0]["kind"], "content");
    EXPECT_EQ(run["pages"][0]["words"][0].size(), 3u) << "t, box, confidence";
    EXPECT_TRUE(fs::exists(out / "open-011-p01.json"));
    fs::remove_all(out);
}

TEST_F(TheChain, doesNothingAboutAHeldJobUntilAPersonResumesIt) {
    const std::string job = scanned();
    ASSERT_EQ(office_->sohoa({"hold", job}).status, 0);
    const Ran refused = office_->sohoa({"confirm", job});
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.err, HasSubstr("service.held_by_person"));
    EXPECT_EQ(stateOf(job), "recognized");
    ASSERT_EQ(office_->sohoa({"resume", job}).status, 0);
    EXPECT_EQ(office_->sohoa({"confirm", job}).status, 0);
    EXPECT_EQ(stateOf(job), "archived");
}

}  // namespace
}  // namespace sohoa::test
