#include "virtual/escl/http_request.h"

#include <gtest/gtest.h>

namespace sohoa::escl {
namespace {

TEST(HttpRequest, IsReadWithItsPathItsQueryAndItsLength) {
    const auto head = parseHttpHead("POST /operator/refeed?from=3 HTTP/1.1\r\nHost: a\r\ncontent-LENGTH:  7 ");
    EXPECT_EQ(head.refusal, 0);
    EXPECT_EQ(head.request.method, "POST");
    EXPECT_EQ(head.request.path, "/operator/refeed");
    EXPECT_EQ(head.request.query, "from=3");
    EXPECT_EQ(head.request.bodyLength, 7u);
    EXPECT_TRUE(head.request.keepAlive);
}

TEST(HttpRequest, ConnectionsAreKeptAsTheClientWishes) {
    EXPECT_FALSE(parseHttpHead("GET / HTTP/1.1\r\nConnection: close").request.keepAlive);
    EXPECT_FALSE(parseHttpHead("GET / HTTP/1.0").request.keepAlive);
    EXPECT_TRUE(parseHttpHead("GET / HTTP/1.0\r\nConnection: Keep-Alive").request.keepAlive);
}

TEST(HttpRequest, MayBeWrittenAsToAProxy) {
    EXPECT_EQ(parseHttpHead("GET http://scanner:80/eSCL/x HTTP/1.1").request.path, "/eSCL/x");
    EXPECT_EQ(parseHttpHead("GET http://scanner HTTP/1.1").request.path, "/");
}

TEST(HttpRequest, WhatIsNoneIsRefused) {
    for (const char* text :
         {"", "GET", "GET /", "GET / ", " / HTTP/1.1", "GET  HTTP/1.1", "GET x HTTP/1.1", "GET / HTTP/2",
          "GET /\x01 HTTP/1.1", "GET / HTTP/1.1\r\nno colon", "GET / HTTP/1.1\r\n: no name",
          "GET / HTTP/1.1\r\nContent-Length : 5", "GET / HTTP/1.1\r\nContent-Length: -1",
          "GET / HTTP/1.1\r\nContent-Length: 1x", "GET / HTTP/1.1\r\nContent-Length:"})
        EXPECT_EQ(parseHttpHead(text).refusal, 400) << text;
}

TEST(HttpRequest, ABodyNeedsALengthThatIsNotTooLong) {
    EXPECT_EQ(parseHttpHead("POST / HTTP/1.1\r\nTransfer-Encoding: chunked").refusal, 411);
    EXPECT_EQ(parseHttpHead("POST / HTTP/1.1\r\nContent-Length: 1048577").refusal, 413);
    EXPECT_EQ(parseHttpHead("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999").refusal, 413);
}

}  // namespace
}  // namespace sohoa::escl
