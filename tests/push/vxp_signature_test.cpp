#include "push/vxp_signature.h"

#include <gmock/gmock.h>

#include "core/error_codes.h"
#include "push/vxp_query.h"

using namespace sohoa;
using namespace sohoa::push;

static std::string headerNamed(const Headers& headers, const std::string& wanted) {
    for (const auto& [name, value] : headers)
        if (name == wanted) return value;
    return "";
}

// 21/11/2026 21:54:33.731 in Vietnam
static UtcTime capturedTime() { return parseIsoUtc("2026-11-21T14:54:33.731Z").value(); }

TEST(VxpSignature, AuthenticatesTheCheckValueOfTheProtocol) {
    const std::string json =
        R"({"XroadVnpt-systemid":"test.system.01","XroadVnpt-timestamp":"21112026T215226+0899","XroadVnpt-Content-Type":"application/json"})";
    EXPECT_EQ(hmacSha256Hex("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYw", json),
              "6d0c1f59ba049e9c4430cc4f32be8784ba0ee8b750d82e52f10eba156e5c6a13");
}

TEST(VxpSignature, WritesTheHeadersOfACapturedRequest) {
    const VxpQuery query =
        askSendEdoc(MessageType::Edoc, "000.01.01.H99", "<edXML/>", HashFileSpelling::WithoutPadding);
    const auto headers = signedHeaders(fieldsToSign(query, "my.system.id", capturedTime()), "mysecret");
    ASSERT_TRUE(headers);
    EXPECT_EQ(headerNamed(*headers, "XroadVnpt-sign-header-key"),
              "systemid;servicetype;messagetype;hash-file;from;timestamp;Content-Type");
    EXPECT_EQ(headerNamed(*headers, "XroadVnpt-sign-header"),
              R"({"XroadVnpt-systemid":"my.system.id","XroadVnpt-servicetype":"eDoc","XroadVnpt-messagetype":"edoc",)"
              R"("XroadVnpt-hash-file":"8d55f6c7bf7cd534cf27a10e1bb5731c68279c3cb991cf4844774c685b3758",)"
              R"("XroadVnpt-from":"000.01.01.H99","XroadVnpt-timestamp":"21112026T215433+0731",)"
              R"("XroadVnpt-Content-Type":"application/octet-stream"})");
    EXPECT_EQ(headerNamed(*headers, "XroadVnpt-hash-header"),
              "d02a0591da30f70132597f6f26b317424532cc595141880efec572df0b6e9f71");
    EXPECT_EQ(headerNamed(*headers, "Content-Type"), "application/octet-stream");
    EXPECT_EQ(headerNamed(*headers, "XroadVnpt-version"), "3.0.201608");
    EXPECT_EQ(headerNamed(*headers, "XroadVnpt-hash-file"),
              "8d55f6c7bf7cd534cf27a10e1bb5731c68279c3cb991cf4844774c685b3758");
}

TEST(VxpSignature, SpellsTheDigestWithoutPaddingOrInFull) {
    const Sha256 digest = sha256Of("<edXML/>");
    EXPECT_EQ(hashFile(digest, HashFileSpelling::Hex),
              "8d55f6c7bf7cd534cf027a10e1bb5731c68279c3cb991c0f4844774c685b3758");
    EXPECT_EQ(hashFile(digest, HashFileSpelling::WithoutPadding),
              "8d55f6c7bf7cd534cf27a10e1bb5731c68279c3cb991cf4844774c685b3758");
}

TEST(VxpSignature, WritesTheTimeOfVietnamWithFourDigitsOfMilliseconds) {
    EXPECT_EQ(vxpTimestamp(capturedTime()), "21112026T215433+0731");
    EXPECT_EQ(vxpTimestamp(parseIsoUtc("2026-12-31T17:00:00.005Z").value()), "01012027T000000+0005");
}

TEST(VxpSignature, EscapesOnlyWhatJsonMust) {
    EXPECT_EQ(signHeader({{"from", "a\"b\\c/<Đ>"}}), R"({"XroadVnpt-from":"a\"b\\c/<Đ>"})");
}

TEST(VxpSignature, RefusesValuesThatWouldBreakOutOfAHeader) {
    for (const std::string value : {"a\r\nX: y", "a\nb", "", "a\x7f"}) {
        const auto headers = signedHeaders({{"from", value}}, "secret");
        ASSERT_FALSE(headers) << value;
        EXPECT_EQ(headers.error().code, errors::BadMessage);
    }
}

TEST(VxpQuery, KeepsTheFieldOrderOfTheVendorsClient) {
    const auto order = [](const VxpQuery& query) {
        std::string names;
        for (const auto& [name, value] : fieldsToSign(query, "S", capturedTime()))
            names += name + ' ';
        return query.action + ": " + names;
    };
    EXPECT_EQ(order(askReceivedList(MessageType::Status)),
              "getReceivedEdocList: systemid servicetype messagetype timestamp Content-Type ");
    EXPECT_EQ(order(askEdoc("id")), "getEdoc: systemid docId filePath timestamp Content-Type ");
    EXPECT_EQ(order(askUpdateStatus("id", TransportStatus::Done)),
              "updateStatus: systemid docId timestamp Content-Type status ");
    EXPECT_EQ(order(askAgencies(true)), "getAgenciesListQD20: systemid level timestamp Content-Type ");
}
