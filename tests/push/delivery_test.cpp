// The real sohoa-push against the real virtual exchange, over loopback.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "core/sha256.h"
#include "tests/push/running_exchange.h"

using namespace sohoa;
using namespace sohoa::push;

class Delivery : public ::testing::Test {
  protected:
    ScratchFolder folder;
    std::string pdf = folder.file("a.pdf", SamplePdf);
    std::string edxml = (folder / "out.edxml").string();
    std::string digest = sha256Of(SamplePdf).hex();
    std::string documentId = "H99.07,2025/11/21,125/QĐ-SNV";

    void SetUp() override { ASSERT_EQ(asked(packRequest(pdf, edxml))["result"]["edxml"], edxml); }

    Json send(const Json& settings) {
        return asked(
            {{"do", "send"}, {"exchange", settings}, {"edxml", edxml}, {"from", "H99.07"}, {"message_type", "edoc"}});
    }
    Json find(const Json& settings) {
        return asked({{"do", "find"},
                      {"exchange", settings},
                      {"document_id", documentId},
                      {"code", "125/QĐ-SNV"},
                      {"from", "H99.07"},
                      {"to", "H99.11"},
                      {"attachment_sha256", digest}});
    }
    Json receipt(const Json& settings, const Json& docId) {
        return asked({{"do", "receipt"},
                      {"exchange", settings},
                      {"doc_id", docId},
                      {"document_id", documentId},
                      {"attachment_sha256", digest}});
    }
    Json statuses(const Json& settings) { return asked({{"do", "statuses"}, {"exchange", settings}}); }
};

static std::string codesIn(const Json& statuses) {
    std::string codes;
    for (const Json& status : statuses["result"]["statuses"])
        codes += status["code"].get<std::string>() + ' ';
    return codes;
}

TEST_F(Delivery, IsProvedByTheReceiptAndFollowedByArrivalAndRegistration) {
    RunningExchange exchange(folder, {"--agency", "H99.11=Sở Tài chính"});
    const Json sent = send(exchange.settings());
    ASSERT_TRUE(sent.contains("result")) << sent;
    const Json docId = sent["result"]["doc_id"];
    EXPECT_EQ(receipt(exchange.settings(), docId),
              (Json{{"result", {{"matches", true}, {"attachment_sha256", digest}, {"document_id", documentId}}}}));

    const Json answered = statuses(exchange.settings());
    ASSERT_EQ(codesIn(answered), "01 03 ") << answered;
    const Json arrival = answered["result"]["statuses"][0];
    EXPECT_EQ(arrival["from"], "H99.11");
    EXPECT_EQ(arrival["response_for"],
              (Json{{"document_id", documentId}, {"code", "125/QĐ-SNV"}, {"organ_id", "H99.07"}}));
    EXPECT_TRUE(arrival["timestamp"].is_string());

    for (const Json& status : answered["result"]["statuses"])
        EXPECT_EQ(asked({{"do", "acknowledge"},
                         {"exchange", exchange.settings()},
                         {"doc_id", status["doc_id"]},
                         {"status", "done"}}),
                  (Json{{"result", Json::object()}}));
    EXPECT_EQ(codesIn(statuses(exchange.settings())), "");
    EXPECT_EQ(exchange.terminate(), 0);
}

TEST_F(Delivery, TellsWhenTheReceiverDeclines) {
    RunningExchange exchange(folder, {"--answer", "02"});
    send(exchange.settings());
    const Json answered = statuses(exchange.settings());
    ASSERT_EQ(codesIn(answered), "02 ");
    EXPECT_THAT(answered["result"]["statuses"][0]["description"].get<std::string>(), testing::HasSubstr("Từ chối"));
}

TEST_F(Delivery, WorksWithTheDigestSpelledInFull) {
    RunningExchange exchange(folder);
    Json settings = exchange.settings();
    settings["hash_file_quirk"] = false;
    settings["endpoint"] = settings["endpoint"].get<std::string>() + "/XrdAdapter/adapter/";
    EXPECT_TRUE(send(settings).contains("result"));
}

TEST_F(Delivery, ListsTheAgenciesOfTheProvince) {
    RunningExchange exchange(folder, {"--agency", "H99.11=Sở Tài chính", "--agency", "H99.25.03=Xã Mẫu Ba"});
    for (const bool qd20 : {true, false}) {
        const Json reply = asked({{"do", "agencies"}, {"exchange", exchange.settings()}, {"qd20", qd20}});
        ASSERT_EQ(reply["result"]["agencies"].size(), 2u) << reply;
        EXPECT_EQ(reply["result"]["agencies"][1]["name"], "Xã Mẫu Ba");
    }
}

struct Mishap {
    const char* name;
    std::vector<std::string> options;
    const char* code;
    std::size_t held;  // documents that lie at the exchange afterwards
};

void PrintTo(const Mishap& mishap, std::ostream* out) { *out << mishap.name; }

class DeliveryMishap : public Delivery, public ::testing::WithParamInterface<Mishap> {};

TEST_P(DeliveryMishap, HasItsOwnCode) {
    RunningExchange exchange(folder, GetParam().options);
    Json settings = exchange.settings();
    settings["timeout_seconds"] = 1;
    const Json reply = send(settings);
    EXPECT_EQ(reply["error"]["code"], GetParam().code) << reply;
    EXPECT_EQ(exchange.list()["documents"].size(), GetParam().held);
}

INSTANTIATE_TEST_SUITE_P(OnTheWay, DeliveryMishap,
                         ::testing::Values(Mishap{"busy", {"--fault", "busy-503:1"}, "push.exchange_busy", 0},
                                           Mishap{"garbage", {"--fault", "garbage:1"}, "push.answer_garbled", 0},
                                           Mishap{"gateway", {"--fault", "html-502:1"}, "push.answer_garbled", 0},
                                           Mishap{"refused", {"--fault", "refuse:1"}, "push.exchange_refused", 0},
                                           Mishap{
                                               "stranger", {"--agency", "H99.12=Sở khác"}, "push.exchange_refused", 0},
                                           Mishap{"oversize", {"--max-bytes", "1000"}, "push.too_large", 0},
                                           Mishap{"cut", {"--fault", "cut-after-accept:1"}, "push.outcome_unknown", 1},
                                           Mishap{"slow", {"--fault", "slow:1"}, "push.outcome_unknown", 1}),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST_F(Delivery, ThatNobodyHeardOfIsUnreachable) {
    RunningExchange exchange(folder);
    exchange.terminate();
    EXPECT_EQ(send(exchange.settings())["error"]["code"], "push.unreachable");
    EXPECT_EQ(statuses(exchange.settings())["error"]["code"], "push.unreachable");
}

TEST_F(Delivery, WhoseOutcomeIsUnknownIsFoundExactlyOnce) {
    RunningExchange exchange(folder, {"--fault", "cut-after-accept:1"});
    EXPECT_EQ(find(exchange.settings())["result"]["doc_id"], Json());
    ASSERT_EQ(send(exchange.settings())["error"]["code"], "push.outcome_unknown");
    const Json found = find(exchange.settings())["result"];
    ASSERT_EQ(found["doc_ids"].size(), 1u) << found;
    EXPECT_EQ(found["doc_id"], exchange.list()["documents"][0]["doc_id"]);
    EXPECT_TRUE(receipt(exchange.settings(), found["doc_id"]).contains("result"));
}

TEST_F(Delivery, SentTwiceIsSeenTwice) {
    RunningExchange exchange(folder);
    const Json first = send(exchange.settings());
    send(exchange.settings());
    const Json found = find(exchange.settings())["result"];
    EXPECT_EQ(found["doc_ids"].size(), 2u);
    EXPECT_EQ(found["doc_id"], first["result"]["doc_id"]);
}

TEST_F(Delivery, OfOtherBytesUnderTheSameNumberIsNotFound) {
    RunningExchange exchange(folder);
    send(exchange.settings());
    digest = sha256Of("another file").hex();
    EXPECT_EQ(find(exchange.settings())["result"]["doc_id"], Json());
}

TEST_F(Delivery, IsNotProvedByAReceiptForOtherBytes) {
    RunningExchange exchange(folder, {"--fault", "wrong-digest:1"});
    const Json docId = send(exchange.settings())["result"]["doc_id"];
    EXPECT_EQ(receipt(exchange.settings(), docId)["error"]["code"], "push.receipt_differs");
    EXPECT_TRUE(receipt(exchange.settings(), docId).contains("result"));
    documentId = "H99.07,2025/11/21,126/QĐ-SNV";
    EXPECT_EQ(receipt(exchange.settings(), docId)["error"]["code"], "push.receipt_differs");
    EXPECT_EQ(receipt(exchange.settings(), "no-such-id")["error"]["code"], "push.exchange_refused");
}

TEST_F(Delivery, WithAnotherSecretIsRefused) {
    RunningExchange exchange(folder);
    Json settings = exchange.settings();
    settings["secret_file"] = folder.file("wrong", "another secret\n");
    const Json reply = send(settings);
    EXPECT_EQ(reply["error"]["code"], "push.exchange_refused");
    EXPECT_EQ(reply["error"]["detail"], "ErrorCode 15");
    EXPECT_TRUE(exchange.list()["documents"].empty());
}

TEST_F(Delivery, DoesNotUseASecretThatEverybodyMayRead) {
    RunningExchange exchange(folder);
    Json settings = exchange.settings();
    settings["secret_file"] = (folder / "none").string();
    EXPECT_EQ(send(settings)["error"]["code"], "push.secret_unreadable");
    const std::string open = folder.file("open", "secret\n");
    ASSERT_EQ(::chmod(open.c_str(), 0644), 0);
    settings["secret_file"] = open;
    EXPECT_EQ(send(settings)["error"]["code"], "push.secret_unreadable");
    settings["secret_file"] = folder.file("empty", "\n");
    EXPECT_EQ(send(settings)["error"]["code"], "push.secret_unreadable");
}

TEST_F(Delivery, OutlivesAPowerCutAtTheExchange) {
    Json docId;
    {
        RunningExchange exchange(folder);
        docId = send(exchange.settings())["result"]["doc_id"];
        exchange.killAtOnce();
    }
    RunningExchange again(folder);
    EXPECT_TRUE(receipt(again.settings(), docId).contains("result"));
    EXPECT_EQ(codesIn(statuses(again.settings())), "01 03 ");
    EXPECT_EQ(codesIn(statuses(again.settings())), "01 03 ");
    EXPECT_EQ(again.list()["statuses"].size(), 2u);
}

TEST_F(Delivery, OfAStatusReachesTheExchangeToo) {
    RunningExchange exchange(folder);
    const std::string file = (folder / "status.edxml").string();
    const Json status = {
        {"from", {{"code", "H99.07"}, {"name", "Sở Nội vụ"}}},
        {"response_for", {{"organ_id", "H99.11"}, {"code", "9/A"}, {"document_id", "H99.11,2025/11/01,9/A"}}},
        {"code", "01"},
        {"description", "Đã đến"},
        {"timestamp", "2025-11-21T02:15:42Z"}};
    ASSERT_TRUE(asked({{"do", "pack"}, {"output", file}, {"status", status}}).contains("result"));
    const Json sent = asked({{"do", "send"},
                             {"exchange", exchange.settings()},
                             {"edxml", file},
                             {"from", "H99.07"},
                             {"message_type", "status"}});
    EXPECT_TRUE(sent.contains("result")) << sent;
}

TEST_F(Delivery, IsReadByTheReceiverAsItWasWritten) {
    const Json read = asked({{"do", "read"}, {"file", edxml}, {"extract_to", folder.path()}})["result"];
    EXPECT_EQ(read["kind"], "document");
    EXPECT_EQ(read["message"]["document_id"], documentId);
    EXPECT_EQ(read["message"]["fields"]["Subject"]["value"], "Về việc ban hành Danh mục hồ sơ năm 2026");
    EXPECT_EQ(read["attachments"][0]["sha256"], digest);
    EXPECT_EQ(sha256OfFile(read["attachments"][0]["path"].get<std::string>())->hex(), digest);
}
