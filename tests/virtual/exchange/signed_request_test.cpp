#include "virtual/exchange/signed_request.h"

#include <gmock/gmock.h>

using namespace sohoa::virtual_exchange;

// A request captured from the vendor's client.
static FieldMap capturedHeaders() {
    const std::string digest = "8d55f6c7bf7cd534cf27a10e1bb5731c68279c3cb991cf4844774c685b3758";
    return {{"content-type", "application/octet-stream"},
            {"xroadvnpt-systemid", "my.system.id"},
            {"xroadvnpt-servicetype", "eDoc"},
            {"xroadvnpt-messagetype", "edoc"},
            {"xroadvnpt-hash-file", digest},
            {"xroadvnpt-from", "000.01.01.H99"},
            {"xroadvnpt-timestamp", "21112026T215433+0731"},
            {"xroadvnpt-content-type", "application/octet-stream"},
            {"xroadvnpt-sign-header-key", "systemid;servicetype;messagetype;hash-file;from;timestamp;Content-Type"},
            {"xroadvnpt-sign-header",
             R"({"XroadVnpt-systemid":"my.system.id","XroadVnpt-servicetype":"eDoc","XroadVnpt-messagetype":"edoc",)"
             R"("XroadVnpt-hash-file":")" +
                 digest +
                 R"(","XroadVnpt-from":"000.01.01.H99","XroadVnpt-timestamp":"21112026T215433+0731",)"
                 R"("XroadVnpt-Content-Type":"application/octet-stream"})"},
            {"xroadvnpt-hash-header", "d02a0591da30f70132597f6f26b317424532cc595141880efec572df0b6e9f71"},
            {"xroadvnpt-version", "3.0.201608"}};
}

static const Credentials credentials{"my.system.id", "mysecret"};

static std::string verdict(const FieldMap& headers, const Credentials& held = credentials) {
    const auto fields = verifiedFields(headers, held);
    return fields ? "trusted" : fields.error().text;
}

TEST(SignedRequest, TrustsTheVendorsClient) {
    const auto fields = verifiedFields(capturedHeaders(), credentials);
    ASSERT_TRUE(fields) << fields.error().text;
    EXPECT_EQ(fields->at("from"), "000.01.01.H99");
    EXPECT_EQ(fields->at("messagetype"), "edoc");
}

TEST(SignedRequest, RefusesAnotherSecretAndAnotherSystem) {
    EXPECT_EQ(verdict(capturedHeaders(), {"my.system.id", "yoursecret"}), "hash-header");
    EXPECT_EQ(verdict(capturedHeaders(), {"your.system.id", "mysecret"}), "systemid");
}

TEST(SignedRequest, RefusesAHeaderThatDiffersFromWhatWasSigned) {
    for (const std::string name : {"systemid", "from", "hash-file", "messagetype", "timestamp", "content-type"}) {
        FieldMap headers = capturedHeaders();
        headers["xroadvnpt-" + name] += "x";
        EXPECT_THAT(verdict(headers), testing::HasSubstr("differs from what was signed")) << name;
        headers.erase("xroadvnpt-" + name);
        EXPECT_THAT(verdict(headers), testing::HasSubstr("differs from what was signed")) << name;
    }
}

TEST(SignedRequest, RefusesAChangedSignHeader) {
    FieldMap headers = capturedHeaders();
    headers["xroadvnpt-sign-header"] += ' ';
    EXPECT_EQ(verdict(headers), "hash-header");
}

TEST(SignedRequest, RefusesAnnouncedFieldsThatWereNotSigned) {
    FieldMap headers = capturedHeaders();
    headers["xroadvnpt-sign-header-key"] += ";docId";
    EXPECT_EQ(verdict(headers), "sign-header-key");
}

TEST(SignedRequest, RefusesAnotherVersionAndAnotherContentType) {
    FieldMap headers = capturedHeaders();
    headers["xroadvnpt-version"] = "2";
    EXPECT_EQ(verdict(headers), "version");
    headers = capturedHeaders();
    headers["content-type"] = "text/plain";
    EXPECT_EQ(verdict(headers), "Content-Type");
    EXPECT_EQ(verdict({}), "version");
}

TEST(SignedRequest, TakesTheDigestOfAFileInBothSpellings) {
    const std::string padded = "8d55f6c7bf7cd534cf027a10e1bb5731c68279c3cb991c0f4844774c685b3758";
    const std::string unpadded = "8d55f6c7bf7cd534cf27a10e1bb5731c68279c3cb991cf4844774c685b3758";
    for (const std::string body : {"<edXML/>", "<edXML/>\r\n"}) {
        EXPECT_TRUE(hashFileMatches(padded, body));
        EXPECT_TRUE(hashFileMatches(unpadded, body));
    }
    EXPECT_FALSE(hashFileMatches(padded, "<edXML />"));
    EXPECT_FALSE(hashFileMatches("", "<edXML/>"));
}
