// HTTP to the services of a certification authority: small requests, small answers, limits on everything.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace sohoa::signer {

struct HttpPost {
    std::string url;  // http or https; nothing else is spoken, and redirects are not followed
    std::string contentType;
    std::string_view body;
    std::chrono::milliseconds timeout;  // for all of it
    std::size_t largestAnswer = 256 << 10;
};

struct HttpGet {
    std::string url;
    std::chrono::milliseconds timeout;
    std::size_t largestAnswer;
};

// The body of a 200 answer, or in words why there is none.
tl::expected<std::string, std::string> post(const HttpPost& request);
tl::expected<std::string, std::string> get(const HttpGet& request);

}  // namespace sohoa::signer
