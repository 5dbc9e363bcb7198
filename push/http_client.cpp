#include "push/http_client.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include "core/error_codes.h"
#include "core/handle.h"

namespace sohoa::push {

namespace {

struct Answer {
    std::string body;
    std::size_t largest;
};

std::size_t receive(char* bytes, std::size_t, std::size_t size, void* user) {
    auto& answer = *static_cast<Answer*>(user);
    if (answer.body.size() + size > answer.largest) return 0;
    answer.body.append(bytes, size);
    return size;
}

// The initialization lives as long as the program; curl asks for exactly one.
void initializeOnce() {
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)done;
}

using HeaderList = Owned<curl_slist, curl_slist_free_all>;

HeaderList headerList(const Headers& headers) {
    HeaderList list;
    const auto append = [&](const std::string& line) {
        curl_slist* longer = curl_slist_append(list.get(), line.c_str());
        if (longer == nullptr) return;
        list.release();
        list.reset(longer);
    };
    for (const auto& [name, value] : headers)
        append(name + ": " + value);
    append("Expect:");  // the exchange does not know 100-continue
    return list;
}

void setTransport(CURL* curl, const HttpQuestion& question) {
    curl_easy_setopt(curl, CURLOPT_URL, question.url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(question.timeout.count() * 1000));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT,
                     static_cast<long>(std::min<std::int64_t>(10, question.timeout.count())));
    if (!question.tls.authorities.empty()) curl_easy_setopt(curl, CURLOPT_CAINFO, question.tls.authorities.c_str());
    if (question.tls.clientCertificate.empty()) return;
    curl_easy_setopt(curl, CURLOPT_SSLCERT, question.tls.clientCertificate.c_str());
    curl_easy_setopt(curl, CURLOPT_SSLKEY, question.tls.clientKey.c_str());
}

bool requestMayHaveGoneOut(CURL* curl) {
    curl_off_t preTransfer = 0;
    curl_easy_getinfo(curl, CURLINFO_PRETRANSFER_TIME_T, &preTransfer);
    return preTransfer > 0;
}

tl::unexpected<Error> failure(CURL* curl, CURLcode code) {
    const std::string why = curl_easy_strerror(code);
    if (code == CURLE_URL_MALFORMAT || code == CURLE_UNSUPPORTED_PROTOCOL)
        return fail(errors::BadConfig, "endpoint: " + why);
    if (code == CURLE_WRITE_ERROR) return fail(errors::AnswerGarbled, "the answer is too large");
    if (!requestMayHaveGoneOut(curl)) return fail(errors::ExchangeUnreachable, why);
    if (code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_WEIRD_SERVER_REPLY) return fail(errors::AnswerGarbled, why);
    return fail(errors::OutcomeUnknown, why);
}

}  // namespace

Result<HttpAnswer> post(const HttpQuestion& question) {
    initializeOnce();
    const Owned<CURL, curl_easy_cleanup> curl{curl_easy_init()};
    if (!curl) return fail(errors::ExchangeUnreachable, "libcurl has no memory");
    const HeaderList headers = headerList(question.headers);
    Answer answer{{}, question.largestAnswer};
    setTransport(curl.get(), question);
    curl_easy_setopt(curl.get(), CURLOPT_POST, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, question.body.data());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(question.body.size()));
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &answer);
    if (const CURLcode code = curl_easy_perform(curl.get()); code != CURLE_OK) return failure(curl.get(), code);
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    return HttpAnswer{static_cast<int>(status), std::move(answer.body)};
}

}  // namespace sohoa::push
