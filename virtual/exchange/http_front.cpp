#include "virtual/exchange/http_front.h"

#include <httplib.h>

#include <atomic>
#include <thread>

#include "virtual/exchange/cut_connection.h"

namespace sohoa::virtual_exchange {

struct HttpFront::Server {
    explicit Server(Exchange& served) : exchange(served) {}

    Exchange& exchange;
    httplib::Server http;
    std::atomic<bool> stopping{false}, ended{false};

    void answer(const httplib::Request& request, httplib::Response& response);
    void wait(std::chrono::milliseconds delay) const;
};

static FieldMap lowerCaseHeaders(const httplib::Headers& headers) {
    FieldMap map;
    for (const auto& [name, value] : headers) {
        std::string lower = name;
        for (char& c : lower)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        map[lower] = value;
    }
    return map;
}

void HttpFront::Server::wait(std::chrono::milliseconds delay) const {
    const auto end = std::chrono::steady_clock::now() + delay;
    while (!stopping && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

void HttpFront::Server::answer(const httplib::Request& request, httplib::Response& response) {
    const Reply reply = exchange.handle({request.matches[1].str(), lowerCaseHeaders(request.headers), request.body});
    if (reply.cutConnection) cutConnectionFrom(request.remote_port);
    wait(reply.delay);
    response.status = reply.status;
    response.set_content(reply.body, reply.contentType);
}

HttpFront::HttpFront(Exchange& exchange, std::size_t largestMessage) : server_(new Server{exchange}) {
    // The vendor's client appends a line end to the file.
    server_->http.set_payload_max_length(largestMessage + 2);
    // One question for each connection: stopping need not wait for idle ones.
    server_->http.set_keep_alive_max_count(1);
    server_->http.Post(
        R"((?:/.*)?/([A-Za-z0-9]+))",
        [this](const httplib::Request& request, httplib::Response& response) { server_->answer(request, response); });
}

HttpFront::~HttpFront() = default;

std::optional<int> HttpFront::bind(int port) {
    if (port != 0) return server_->http.bind_to_port("127.0.0.1", port) ? std::optional(port) : std::nullopt;
    const int bound = server_->http.bind_to_any_port("127.0.0.1");
    return bound > 0 ? std::optional(bound) : std::nullopt;
}

void HttpFront::serve() {
    server_->http.listen_after_bind();
    server_->ended = true;
}

void HttpFront::stop() {
    server_->stopping = true;
    // The library forgets a stop that comes before its loop has begun.
    while (!server_->http.is_running() && !server_->ended)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    server_->http.stop();
}

}  // namespace sohoa::virtual_exchange
