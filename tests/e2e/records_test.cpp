// What a records office keeps about a document: its line in the registers, where it is found, who had it in hand, who
// looked at it, and that a recall freezes it. Over the bus, with the right roles and the wrong ones.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "core/atomic_file.h"
#include "core/sha256.h"
#include "tests/support/office_test.h"

namespace sohoa::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using Json = nlohmann::json;

class TheRecords : public OfficeTest {
  protected:
    static std::string scanned() { return OfficeTest::scanned("300", "gray"); }
    // It has one page: as it is, or not at all.
    static void expectArchiveWholeOrRefused(const std::string& job) {
        const fs::path archive = show(job)["archive_file"].get<std::string>(), out = office_->home() / "phan";
        const std::vector<std::string> command{"export", job, "-o", out.string(), "--largest-mb"};
        auto roomy = command, tight = command;
        roomy.emplace_back("50");
        tight.emplace_back("0.01");
        EXPECT_EQ(office_->ask(roomy)["files"][0]["of"], 1);
        EXPECT_EQ(*sha256OfFile(out / ("job-" + job + ".pdf")), *sha256OfFile(archive));
        const Ran refused = office_->sohoa(tight);
        EXPECT_EQ(refused.status, 3);
        EXPECT_THAT(refused.err, HasSubstr("page 1, limit 10000 bytes"));
    }
    static std::string archived() {
        const std::string job = scanned();
        EXPECT_EQ(office_->sohoa({"confirm", job}).status, 0);
        return job;
    }
    static Json lines(const std::string& book) { return office_->ask({"register", book})["lines"]; }
    static Json hits(std::vector<std::string> words) {
        words.insert(words.begin(), "search");
        return office_->ask(std::move(words))["hits"];
    }
    // As the leader, who is no văn thư.
    static Ran asLeader(std::vector<std::string> arguments) {
        for (const char* option : {"--as", "lanhdao", "--as-secret"})
            arguments.emplace_back(option);
        arguments.push_back((office_->home() / "demo" / "lanhdao.pin").string());
        return office_->sohoa(std::move(arguments));
    }
};

TEST_F(TheRecords, followADocumentFromThePaperToItsRecall) {
    const std::string job = scanned();
    EXPECT_TRUE(lines("incoming").empty()) << "nothing is registered before a person has confirmed it";
    ASSERT_EQ(office_->sohoa({"confirm", job}).status, 0);
    const Json arrived = lines("incoming");
    ASSERT_EQ(arrived.size(), 1u);
    EXPECT_EQ(arrived[0]["number"], 1);
    EXPECT_EQ(arrived[0]["code"], "71/GM-UBND");
    EXPECT_EQ(arrived[0]["cells"].size(), 10u);

    ASSERT_EQ(office_->sohoa({"certify", job, "--pin-file", office_->pin().string()}).status, 0);
    const Json copies = lines("copies");
    ASSERT_EQ(copies.size(), 1u);
    EXPECT_EQ(copies[0]["code"], "01/SY-SNV");
    EXPECT_EQ(copies[0]["sha256"], office_->ask({"show", job})["signed_sha256"]);

    const Json found = hits({"giay", "moi", "--signer", "dang duc thang"});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(std::to_string(found[0]["job"].get<int>()), job);
    ASSERT_FALSE(found[0]["snippets"].empty());
    EXPECT_EQ(found[0]["snippets"][0]["page"], 1);
    EXPECT_FALSE(found[0]["snippets"][0]["boxes"].empty());
    EXPECT_EQ(office_->sohoa({"search", "khongcotudonay"}).status, 1);

    ASSERT_EQ(office_->sohoa({"paper", "move", job, "--to", "Tủ 3", "--received-by", "Lê Kho"}).status, 0);
    EXPECT_EQ(lines("custody").size(), 1u);
    EXPECT_EQ(office_->sohoa({"custody", job}).status, 0);

    EXPECT_EQ(asLeader({"recall", job, "--reason", "Văn bản có sai sót về thể thức"}).status, 0);
    const Ran frozen = office_->sohoa({"push", job, "--to", "H99.11"});
    EXPECT_EQ(frozen.status, 3);
    EXPECT_THAT(frozen.err, HasSubstr("store.wrong_state"));
    const Json recalled = office_->ask({"show", job});
    EXPECT_EQ(recalled["recall"]["by"], "lanhdao");
    EXPECT_TRUE(fs::exists(recalled["signed_file"].get<std::string>())) << "a recall deletes nothing";
    EXPECT_EQ(office_->sohoa({"ledger", "verify"}).status, 0);
}

TEST_F(TheRecords, strikeAWrongLineThroughAndKeepIt) {
    archived();
    const std::string line = std::to_string(lines("incoming")[0]["entry"].get<int>());
    ASSERT_EQ(office_->sohoa({"register", "correct", line, "--reason", "Ghi nhầm tác giả", "--set", "author=UBND tỉnh"})
                  .status,
              0);
    const Json both = lines("incoming");
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(both[0]["struck"], true);
    EXPECT_EQ(both[1]["author"], "UBND tỉnh");
    EXPECT_EQ(both[1]["number"], both[0]["number"]);
    const Ran again =
        office_->sohoa({"register", "correct", line, "--reason", "Thử lần nữa", "--set", "author=Không ai"});
    EXPECT_THAT(again.err, HasSubstr("store.entry_corrected"));
    const Ran unknown = office_->sohoa({"register", "correct", line, "--reason", "Cột lạ", "--set", "number=99"});
    EXPECT_THAT(unknown.err, HasSubstr("service.bad_request")) << "a number is not typed";
}

TEST_F(TheRecords, areTakenAlongAsCsvXlsxAndPdf) {
    archived();
    for (const char* format : {"csv", "xlsx", "pdf"}) {
        const fs::path file = office_->home() / (std::string("register.") + format);
        fs::remove(file);
        const Json written = office_->ask({"register", "incoming", "--export", file.string()});
        EXPECT_EQ(written["lines"], 1) << written.dump();
        EXPECT_GT(fs::file_size(file), 0u);
        EXPECT_EQ(office_->sohoa({"register", "incoming", "--export", file.string()}).status, 3)
            << "what was written is never overwritten";
    }
    EXPECT_EQ(office_->sohoa({"check", (office_->home() / "register.pdf").string()}).status, 0) << "PDF/A";
    const auto csv = readFile(office_->home() / "register.csv");
    ASSERT_TRUE(csv);
    EXPECT_THAT(*csv, HasSubstr("71/GM-UBND"));
    const fs::path results = office_->home() / "results.csv";
    fs::remove(results);
    EXPECT_EQ(office_->ask({"search", "giay moi", "--export", results.string()})["lines"], 1);
}

TEST_F(TheRecords, goIntoAnArchivalPackageThatIsCheckedByItself) {
    const std::string job = archived();
    const fs::path out = office_->home() / "packages";
    const std::vector<std::string> order{"package",       job,      "-o",      out.string(), "--kind",
                                         "sip-hoso",      "--file", "12.TCCB", "--title",    "Tập giấy mời",
                                         "--maintenance", "06",     "--mode",  "01"};
    const Ran missing = office_->sohoa(order);
    EXPECT_EQ(missing.status, 3);
    EXPECT_THAT(missing.err, HasSubstr("Mã phông"));

    std::ofstream(office_->home() / "sohoa.toml", std::ios::app) << "\n[packages]\nfonds = \"001.03.08\"\n";
    office_->endService();
    const Json made = office_->ask(order);
    const fs::path zip = made.value("file", "");
    ASSERT_TRUE(fs::exists(zip)) << made.dump(1);
    EXPECT_EQ(sha256OfFile(zip)->hex(), made["sha256"]);
    EXPECT_EQ(office_->sohoa(order).status, 0) << "another package, under a name of its own";
    const Json verdict = office_->ask({"package", "check", zip.string()});
    EXPECT_EQ(verdict["whole"], true) << verdict.dump(1);
    EXPECT_EQ(verdict["documents"], 1);
    EXPECT_THAT(show(job)["history"].dump(), HasSubstr("job.packaged"));

    std::string bytes = *readFile(zip);
    bytes[bytes.find("%PDF-") + 200] ^= 1;
    fs::remove(zip);
    ASSERT_TRUE(writeFileAtomically(zip, bytes));
    EXPECT_EQ(office_->sohoa({"package", "check", zip.string()}).status, 1);

    EXPECT_EQ(asLeader(order).status, 3) << "that is for the văn thư";
    EXPECT_EQ(office_->sohoa({"export", job, "-o", out.string(), "--sidecars", "text,alto"}).status, 0);
    EXPECT_THAT(*readFile(out / ("job-" + job + ".txt")), HasSubstr("GIẤY MỜI"));
    expectArchiveWholeOrRefused(job);
}

TEST_F(TheRecords, rememberWhoLooked) {
    const std::string job = archived();
    ASSERT_EQ(asLeader({"show", job}).status, 0);
    ASSERT_EQ(asLeader({"show", job}).status, 0);
    ASSERT_EQ(asLeader({"search", "giấy mời"}).status, 0);
    const Json looks = office_->ask({"access", "--account", "lanhdao"})["accesses"];
    ASSERT_EQ(looks.size(), 2u) << "the same look twice is one: " << looks.dump(1);
    EXPECT_EQ(looks[0]["access"], "searched");
    EXPECT_EQ(looks[1]["access"], "opened");
    EXPECT_EQ(std::to_string(looks[1]["job"].get<int>()), job);
}

TEST_F(TheRecords, areShapedByThoseOnlyWhoMay) {
    const std::string job = archived();
    const std::string line = std::to_string(lines("incoming")[0]["entry"].get<int>());
    const std::vector<std::vector<std::string>> forbidden{
        {"register", "correct", line, "--reason", "Không được phép", "--set", "note=x"},
        {"register", "forward", line, "--day", "2026-11-22", "--received-by", "Ai đó"},
        {"paper", "move", job, "--to", "Nhà"},
        {"late-issue", job, "--reason", "Mất mạng cả buổi sáng", "--from", "01/11/2026 08:00", "--to",
         "01/11/2026 11:00"},
        {"attach", job, "/etc/hostname"},
        {"agencies", "import", "--exchange"}};
    for (const auto& command : forbidden) {
        const Ran refused = asLeader(command);
        EXPECT_EQ(refused.status, 3) << command[0];
        EXPECT_THAT(refused.err, HasSubstr("service.not_permitted")) << command[0];
    }
    EXPECT_EQ(lines("incoming").size(), 1u);
    EXPECT_EQ(asLeader({"legal-hold", job, "--reason", "Theo yêu cầu của thanh tra"}).status, 0);
    EXPECT_THAT(asLeader({"legal-hold", job, "--reason", "ngắn"}).err, HasSubstr("people.reason_missing"));
}

TEST_F(TheRecords, keepTheSourceFileBesideTheScan) {
    const std::string job = scanned();
    const fs::path source = office_->home() / "goc.docx";
    std::ofstream(source) << "the file as it came";
    const Json attached = office_->ask({"attach", job, source.string()});
    EXPECT_EQ(attached["sha256"], sha256OfFile(source)->hex());
    fs::remove(source);
    const Json record = office_->ask({"show", job});
    ASSERT_EQ(record["attachments"].size(), 1u);
    EXPECT_EQ(*readFile(record["attachments"][0]["file"].get<std::string>()), "the file as it came");
    EXPECT_THAT(office_->sohoa({"attach", job, "/dev/zero"}).err, HasSubstr("service.bad_request"))
        << "no device, no pipe";
}

TEST_F(TheRecords, warnOfADocumentThatIsHereAlready) {
    archived();
    const Json again = office_->ask({"show", scanned()});
    ASSERT_FALSE(again["duplicates"].empty());
    EXPECT_EQ(again["duplicates"][0]["reason"], "symbol");
    EXPECT_THAT(again["duplicates"][0]["vi"].get<std::string>(), HasSubstr("Trùng"));
}

TEST_F(TheRecords, knowTheAgenciesOfTheExchangeAndOfATable) {
    EXPECT_EQ(office_->sohoa({"agencies", "tai chinh"}).status, 1);
    EXPECT_EQ(office_->ask({"agencies", "import", "--exchange"})["added"], 2);
    EXPECT_EQ(office_->ask({"agencies", "tai chinh"})["agencies"][0]["code"], "H99.11");
    const fs::path table = office_->home() / "agencies.csv";
    std::ofstream(table) << "code,name\nH99.12,Sở Y tế tỉnh Ví Dụ\n";
    EXPECT_EQ(office_->ask({"agencies", "import", table.string()})["added"], 1);
    EXPECT_EQ(office_->ask({"agencies", "--history", "H99.12"})["rows"].size(), 1u);
    std::ofstream(table) << "code,name\nH99.13\n";
    EXPECT_THAT(office_->sohoa({"agencies", "import", table.string()}).err, HasSubstr("store.agency_list_unusable"));
}

TEST_F(TheRecords, areFoundAgainWhenTheIndexIsLost) {
    archived();
    office_->endService();
    const std::string database = (office_->home() / "store" / "sohoa.db").string();
    const Ran lost = run({"python3", "-c",
                          "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
                          "c.execute(\"INSERT INTO search_index (search_index) VALUES ('delete-all')\"); "
                          "c.execute('DELETE FROM search_document'); c.commit()",
                          database});
    ASSERT_EQ(lost.status, 0) << lost.err;
    std::size_t found = 0;
    for (int tries = 0; tries < 100 && found == 0; ++tries) {
        found = hits({"giấy", "mời"}).size();
        if (found == 0) run({"sleep", "0.1"});
    }
    EXPECT_EQ(found, 1u);
}

}  // namespace
}  // namespace sohoa::test
