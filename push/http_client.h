// One POST over HTTP, tried once. The only user of libcurl.
//
// No redirects, no proxy, no connection kept, nothing sent twice: whether to ask again is the caller's decision,
// because a document that was sent twice arrives twice.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "core/result.h"
#include "push/vxp_signature.h"

namespace sohoa::push {

struct TlsFiles {
    std::string authorities;        // PEM; empty: the system's
    std::string clientCertificate;  // PEM; empty: none
    std::string clientKey;
};

struct HttpQuestion {
    std::string url;
    Headers headers;
    std::string_view body;
    std::chrono::seconds timeout{60};
    std::size_t largestAnswer = 16u << 20;
    TlsFiles tls;
};

struct HttpAnswer {
    int status = 0;
    std::string body;
};

// Fails with push.unreachable where the request cannot have arrived, push.outcome_unknown where the connection was lost
// or the time ran out after it may have, push.answer_garbled where the answer is beyond the limit or no HTTP,
// core.bad_config for an address that is none. Blocks; any thread.
Result<HttpAnswer> post(const HttpQuestion& question);

}  // namespace sohoa::push
