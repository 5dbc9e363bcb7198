// One HTTP/1.1 request as a client wrote it, as far as a scanner reads it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sohoa::escl {

struct HttpRequest {
    static constexpr std::size_t longestHead = 16u << 10, longestBody = 1u << 20;

    std::string method, path, query, body;
    std::size_t bodyLength = 0;  // as announced; body is read by who reads the connection
    bool keepAlive = true;
    bool expectsContinue = false;
};

struct HttpHead {
    int refusal = 0;  // 0, or the status to answer before the connection is closed
    HttpRequest request;
};

// The text up to and without the empty line. Refuses with 400 what is no HTTP/1.x, 411 a body without a length, 413 one
// that is too long.
HttpHead parseHttpHead(std::string_view text);

// A number in decimal digits and nothing else.
std::optional<int> countIn(std::string_view text);

}  // namespace sohoa::escl
