#include "scanner/pacer/upstream.h"

#include <curl/curl.h>

#include <mutex>
#include <vector>

#include "core/handle.h"

namespace sohoa::scanner {

using Easy = Owned<CURL, curl_easy_cleanup>;
using HeaderList = Owned<curl_slist, curl_slist_free_all>;

// Handles that rest between two requests, with their connections.
struct Upstream::Connections {
    Easy take() {
        const std::lock_guard lock(mutex);
        if (resting.empty()) return Easy{curl_easy_init()};
        Easy easy = std::move(resting.back());
        resting.pop_back();
        return easy;
    }
    void give(Easy easy) {
        const std::lock_guard lock(mutex);
        resting.push_back(std::move(easy));
    }

    std::mutex mutex;
    std::vector<Easy> resting;
};

// Watches over a request. curl's own limit of speed takes an average: after a fast beginning it waits on.
struct Upstream::Patience {
    using Clock = std::chrono::steady_clock;

    static int look(void* user, curl_off_t, curl_off_t downloaded, curl_off_t, curl_off_t uploaded) {
        auto& patience = *static_cast<Patience*>(user);
        const auto now = Clock::now();
        if (downloaded + uploaded != patience.bytes) {
            patience.bytes = downloaded + uploaded;
            patience.lastByte = now;
        }
        patience.ended = now - patience.lastByte > patience.silence;
        return patience.ended || patience.upstream.mustEnd() ? 1 : 0;
    }

    const Upstream& upstream;
    std::chrono::seconds silence;
    curl_off_t bytes = 0;
    Clock::time_point lastByte = Clock::now();
    bool ended = false;
};

namespace {

struct Receiver {
    std::string& body;
    std::size_t most;
    bool tooLarge = false;
};

std::size_t receive(char* data, std::size_t one, std::size_t count, void* user) {
    auto& receiver = *static_cast<Receiver*>(user);
    const std::size_t bytes = one * count;
    if (bytes > receiver.most - receiver.body.size()) {
        receiver.tooLarge = true;
        return 0;
    }
    receiver.body.append(data, bytes);
    return bytes;
}

UpstreamAnswer::Fault faultOf(CURLcode code, bool tooLarge) {
    using Fault = UpstreamAnswer::Fault;
    if (code == CURLE_OK) return Fault::None;
    if (code == CURLE_COULDNT_CONNECT || code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_SSL_CONNECT_ERROR)
        return Fault::Unreachable;
    if (code == CURLE_OPERATION_TIMEDOUT) return Fault::Silent;
    if (code == CURLE_ABORTED_BY_CALLBACK) return Fault::Cancelled;
    if (code == CURLE_WRITE_ERROR && tooLarge) return Fault::TooLarge;
    return Fault::Cut;
}

}  // namespace

Upstream::Upstream(UpstreamLimits limits, const std::atomic<bool>& cancelled) : limits_(limits), cancelled_(cancelled) {
    curl_global_init(CURL_GLOBAL_DEFAULT);
    connections_ = std::make_unique<Connections>();
}

Upstream::~Upstream() {
    connections_.reset();
    curl_global_cleanup();
}

UpstreamAnswer Upstream::ask(Method method, const std::string& url, std::string_view body) {
    constexpr long longestDelete = 5;
    UpstreamAnswer answer;
    Easy easy = connections_->take();
    if (!easy) {
        answer.fault = UpstreamAnswer::Fault::Unreachable;
        return answer;
    }
    CURL* const curl = easy.get();
    Receiver receiver{answer.body, limits_.bytes};
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(limits_.connect.count()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &receiver);
    Patience patience{*this, limits_.silence};
    if (method != Method::Delete) {
        curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, static_cast<curl_xferinfo_callback>(Patience::look));
        curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &patience);
    }
    HeaderList headers;
    switch (method) {
        case Method::Get: break;
        case Method::Post:
            headers.reset(curl_slist_append(nullptr, "Content-Type: text/xml"));
            headers.reset(curl_slist_append(headers.release(), "Expect:"));
            curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
            curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
            curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
            break;
        case Method::Delete:
            curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "DELETE");
            curl_easy_setopt(curl, CURLOPT_TIMEOUT, longestDelete);
            break;
    }
    const CURLcode code = curl_easy_perform(curl);
    answer.fault = patience.ended ? UpstreamAnswer::Fault::Silent : faultOf(code, receiver.tooLarge);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    const char* text = nullptr;
    if (curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &text) == CURLE_OK && text) answer.contentType = text;
    curl_header* header = nullptr;
    if (curl_easy_header(curl, "Location", 0, CURLH_HEADER, -1, &header) == CURLHE_OK) answer.location = header->value;
    if (code == CURLE_OK) connections_->give(std::move(easy));
    return answer;
}

UpstreamAnswer Upstream::get(const std::string& url) { return ask(Method::Get, url, {}); }
UpstreamAnswer Upstream::post(const std::string& url, std::string_view xml) { return ask(Method::Post, url, xml); }
UpstreamAnswer Upstream::remove(const std::string& url) { return ask(Method::Delete, url, {}); }

}  // namespace sohoa::scanner
