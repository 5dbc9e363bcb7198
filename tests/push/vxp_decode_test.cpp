#include "push/vxp_decode.h"

#include <gmock/gmock.h>

#include "core/base64.h"
#include "core/error_codes.h"

using namespace sohoa;
using namespace sohoa::push;

static std::string codeOf(const HttpAnswer& answer) {
    const auto id = decodeDocId(answer);
    return id ? "accepted " + *id : std::string(id.error().code.name);
}

TEST(VxpDecode, TakesTheDocIdOfAnAcceptedDocument) {
    EXPECT_EQ(codeOf({200, R"({"status":"OK","ErrorCode":"0","ErrorDesc":"","DocId":"77"})"}), "accepted 77");
    EXPECT_EQ(codeOf({200, R"({"status":"OK","ErrorCode":0,"DocId":77})"}), "accepted 77");
}

TEST(VxpDecode, TellsBusyRefusedTooLargeAndGarbledApart) {
    EXPECT_EQ(codeOf({503, "busy"}), "push.exchange_busy");
    EXPECT_EQ(codeOf({429, ""}), "push.exchange_busy");
    EXPECT_EQ(codeOf({413, ""}), "push.too_large");
    EXPECT_EQ(codeOf({200, R"({"status":"FAIL","ErrorCode":"18","ErrorDesc":"no"})"}), "push.exchange_refused");
    EXPECT_EQ(codeOf({500, R"({"status":"FAIL","ErrorCode":"20"})"}), "push.exchange_refused");
    EXPECT_EQ(codeOf({200, "<html>502</html>"}), "push.answer_garbled");
    EXPECT_EQ(codeOf({502, "<html>502</html>"}), "push.answer_garbled");
}

TEST(VxpDecode, NeverTakesAnIncompleteAnswerForSuccess) {
    for (const std::string body : {"", "{}", "[]", "null", "1", "\"OK\"", R"({"status":"OK"})", R"({"DocId":"1"})",
                                   R"({"status":"OK","DocId":""})", R"({"status":"OK","DocId":{}})",
                                   R"({"status":"OK","DocId":"1")", "\xff\xfe{\"status\":\"OK\"}"})
        EXPECT_EQ(codeOf({200, body}), "push.answer_garbled") << body;
    EXPECT_EQ(codeOf({500, R"({"status":"OK","DocId":"1"})"}), "push.answer_garbled");
}

TEST(VxpDecode, KeepsTheServersProseOutOfTheJournal) {
    const auto refused =
        decodeDone({200, R"({"status":"FAIL","ErrorCode":"<b>Nguyễn</b>","ErrorDesc":"secret prose"})"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, "ErrorCode unreadable");
    EXPECT_EQ(decodeDone({200, R"({"status":"FAIL","ErrorCode":"15"})"}).error().detail, "ErrorCode 15");
}

TEST(VxpDecode, ReadsListsInDataOrBare) {
    const std::string row = R"({"senderDocId":5,"fromCode":"H99.07","toCode":"H99.11","notation":"1/A"})";
    for (const std::string& body : {R"({"status":"OK","ErrorCode":"0","data":[)" + row + "]}", '[' + row + ']'}) {
        const auto rows = decodeSentList({200, body});
        ASSERT_TRUE(rows) << body;
        ASSERT_EQ(rows->size(), 1u);
        EXPECT_EQ(rows->front().docId, "5");
        EXPECT_EQ(rows->front().to, "H99.11");
    }
    EXPECT_TRUE(decodeSentList({200, R"({"status":"OK","data":null})"})->empty());
    EXPECT_FALSE(decodeSentList({200, R"({"status":"OK","data":{"a":1}})"}));
    EXPECT_FALSE(decodeReceivedList({200, R"({"status":"OK","data":[{"from":"x"}]})"}));
    EXPECT_FALSE(decodeReceivedList({200, R"({"status":"OK","data":[7]})"}));
}

TEST(VxpDecode, TakesADocumentAsBase64AsTextOrAsTheBodyItself) {
    const std::string xml = "<?xml version=\"1.0\"?><edXML/>";
    EXPECT_EQ(decodeEdoc({200, R"({"status":"OK","data":")" + toBase64(xml) + "\"}"}).value(), xml);
    EXPECT_EQ(decodeEdoc({200, R"({"status":"OK","data":"<edXML/>"})"}).value(), "<edXML/>");
    EXPECT_EQ(decodeEdoc({200, xml}).value(), xml);
    EXPECT_FALSE(decodeEdoc({200, R"({"status":"OK","data":"?!"})"}));
    EXPECT_FALSE(decodeEdoc({200, R"({"status":"OK"})"}));
    EXPECT_FALSE(decodeEdoc({502, "<html/>"}));
}
