#include "virtual/exchange/receiving_agency.h"

#include <gmock/gmock.h>

#include "core/atomic_file.h"
#include "core/uuid.h"
#include "virtual/exchange/edxml_edit.h"

using namespace sohoa;
using namespace sohoa::virtual_exchange;
using std::chrono::milliseconds;

class ReceivingAgency : public ::testing::Test {
  protected:
    std::filesystem::path home = std::filesystem::temp_directory_path() / ("sohoa-exchange-" + randomUuid());
    UtcTime arrived = parseIsoUtc("2026-11-22T02:00:00Z").value();
    std::string edxml = readFile(SOHOA_TEST_DATA "/push/edoc-two-attachments.edxml").value();

    void TearDown() override { std::filesystem::remove_all(home); }

    DocumentShelf shelfWithOneDocument() {
        auto shelf = DocumentShelf::open(home).value();
        HeldMessage message;
        message.summary = summarized(edxml).value();
        message.receivedAt = arrived;
        EXPECT_TRUE(shelf.add(message, edxml));
        return shelf;
    }

    static std::string codes(const DocumentShelf& shelf) {
        std::string text;
        for (const HeldMessage& m : shelf.messages())
            if (m.summary.status) text += m.summary.from.code + ' ' + m.statusCode + "; ";
        return text;
    }
};

TEST_F(ReceivingAgency, AnswersForEachReceiverInOrder) {
    DocumentShelf shelf = shelfWithOneDocument();
    ASSERT_TRUE(answerDue(shelf, {}, {}, arrived));
    EXPECT_EQ(codes(shelf), "H99.11 01; H99.11 03; H99.25.03 01; H99.25.03 03; ");
}

TEST_F(ReceivingAgency, TakesItsTime) {
    DocumentShelf shelf = shelfWithOneDocument();
    const AnswerPlan plan{{"01", "03"}, milliseconds(500)};
    ASSERT_TRUE(answerDue(shelf, plan, {}, arrived + milliseconds(499)));
    EXPECT_EQ(codes(shelf), "");
    ASSERT_TRUE(answerDue(shelf, plan, {}, arrived + milliseconds(500)));
    EXPECT_EQ(codes(shelf), "H99.11 01; H99.25.03 01; ");
    ASSERT_TRUE(answerDue(shelf, plan, {}, arrived + milliseconds(1000)));
    EXPECT_EQ(codes(shelf), "H99.11 01; H99.25.03 01; H99.11 03; H99.25.03 03; ");
}

TEST_F(ReceivingAgency, NeverAnswersTwiceEvenAfterARestart) {
    DocumentShelf shelf = shelfWithOneDocument();
    ASSERT_TRUE(answerDue(shelf, {}, {}, arrived));
    DocumentShelf reopened = DocumentShelf::open(home).value();
    ASSERT_TRUE(answerDue(reopened, {}, {}, arrived));
    EXPECT_EQ(reopened.messages().size(), 5u);
}

TEST_F(ReceivingAgency, LeavesTheAgenciesOutsideToThemselves) {
    DocumentShelf shelf = shelfWithOneDocument();
    ASSERT_TRUE(answerDue(shelf, {}, {{"H99.11", ""}}, arrived));
    EXPECT_EQ(codes(shelf), "H99.25.03 01; H99.25.03 03; ");
}

TEST_F(ReceivingAgency, WritesRealStatusFiles) {
    DocumentShelf shelf = shelfWithOneDocument();
    ASSERT_TRUE(answerDue(shelf, {{"02"}, milliseconds(0)}, {}, arrived));
    const auto letter = summarized(shelf.edxml(shelf.messages()[1]).value());
    ASSERT_TRUE(letter);
    EXPECT_TRUE(letter->status);
    EXPECT_EQ(letter->from.code, "H99.11");
    EXPECT_EQ(letter->to[0].code, "H99.07");
    EXPECT_EQ(letter->documentId, "H99.07,2025/11/21,125/QĐ-SNV");
}

TEST_F(ReceivingAgency, KnowsItsCodes) {
    EXPECT_EQ(answerCodes("01,03")->size(), 2u);
    EXPECT_TRUE(answerCodes("none")->empty());
    for (const std::string bad : {"", "1", "01,", "99", "13"})
        EXPECT_FALSE(answerCodes(bad)) << bad;
}

TEST_F(ReceivingAgency, SeesAMessageOnlyWhenItsCardWasWritten) {
    DocumentShelf shelf = shelfWithOneDocument();
    std::filesystem::remove(home / "documents" / (shelf.messages()[0].docId + ".json"));
    EXPECT_TRUE(DocumentShelf::open(home)->messages().empty());
}

TEST_F(ReceivingAgency, SeesTheTraceOfThePlatformAndNothingElseChanged) {
    const std::string traced = withTrace(edxml, "VXP", arrived);
    const std::string trace =
        "<edXML:TraceHeader><edXML:OrganId>VXP</edXML:OrganId><edXML:Timestamp>2026/11/22 09:00:00</edXML:Timestamp>"
        "</edXML:TraceHeader>";
    const std::size_t at = traced.find(trace);
    ASSERT_NE(at, traced.npos);
    EXPECT_EQ(traced.substr(0, at) + traced.substr(at + trace.size()), edxml);
    EXPECT_NE(summarized(withOtherAttachment(edxml, "x"))->attachmentSha256, summarized(edxml)->attachmentSha256);
}
