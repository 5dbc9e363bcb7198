// A small HTTP server for devices that misbehave: what goes over the wire is written byte by byte, so that it can stop
// in the middle, lie about its length, or never come. Loopback or a UNIX socket, no TLS. Hostile clients get 400, 411,
// 413, or a closed connection.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "core/result.h"
#include "virtual/escl/http_connection.h"
#include "virtual/escl/http_request.h"

namespace sohoa::escl {

class HttpServer {
  public:
    using Handler = std::function<void(const HttpRequest&, HttpConnection&)>;
    struct Address {
        int port = 0;                // on 127.0.0.1; 0: any that is free
        std::filesystem::path path;  // not empty: a UNIX socket instead; a stale one is replaced
    };

    // The handler is called by several threads. Fails with core.bad_config where the address cannot be had.
    static Result<std::unique_ptr<HttpServer>> listen(const Address& address, Handler handler);
    ~HttpServer();  // ends hanging requests, too
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    int port() const;
    void dropOthers(const HttpConnection* but);  // every connection but that one

  private:
    struct State;
    explicit HttpServer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::escl
