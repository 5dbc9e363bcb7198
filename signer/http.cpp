#include "signer/http.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include "core/handle.h"

namespace sohoa::signer {

namespace {

struct Answer {
    std::string body;
    std::size_t limit;
};

std::size_t keep(const char* data, std::size_t size, std::size_t count, void* to) {
    auto* answer = static_cast<Answer*>(to);
    if (answer->body.size() + size * count > answer->limit) return 0;  // curl ends with a write error
    answer->body.append(data, size * count);
    return size * count;
}

struct Limits {
    std::chrono::milliseconds timeout;
    std::size_t largestAnswer;
};

// What every request has in common; `setUp` adds what is its own.
template <class SetUp>
tl::expected<std::string, std::string> perform(const std::string& url, const Limits& limits, const SetUp& setUp) {
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    const auto curl = Owned<CURL, curl_easy_cleanup>{ready == CURLE_OK ? curl_easy_init() : nullptr};
    if (!curl) return tl::unexpected<std::string>("curl cannot start");
    Answer answer{{}, limits.largestAnswer};
    CURL* handle = curl.get();
    curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.timeout.count()));
    curl_easy_setopt(handle, CURLOPT_MAXFILESIZE, static_cast<long>(limits.largestAnswer));
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &answer);
    setUp(handle);
    const CURLcode done = curl_easy_perform(handle);
    if (done != CURLE_OK) return tl::unexpected<std::string>(curl_easy_strerror(done));
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) return tl::unexpected(fmt::format("HTTP status {}", status));
    return std::move(answer.body);
}

}  // namespace

tl::expected<std::string, std::string> post(const HttpPost& request) {
    const std::string type = "Content-Type: " + request.contentType;
    const auto headers = Owned<curl_slist, curl_slist_free_all>{curl_slist_append(nullptr, type.c_str())};
    return perform(request.url, {request.timeout, request.largestAnswer}, [&](CURL* handle) {
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, request.body.data());
        curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    });
}

tl::expected<std::string, std::string> get(const HttpGet& request) {
    return perform(request.url, {request.timeout, request.largestAnswer}, [](CURL*) {});
}

}  // namespace sohoa::signer
