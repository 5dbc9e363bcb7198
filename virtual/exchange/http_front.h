// The exchange on a TCP port of this machine. The only user of cpp-httplib.
#pragma once

#include <memory>
#include <optional>

#include "core/result.h"
#include "virtual/exchange/exchange.h"

namespace sohoa::virtual_exchange {

class HttpFront {
  public:
    // The exchange must outlive it.
    HttpFront(Exchange& exchange, std::size_t largestMessage);
    ~HttpFront();

    // 127.0.0.1; port 0 takes a free one. From here on connections are queued. Nothing where the port is taken.
    std::optional<int> bind(int port);

    void serve();  // until stop()
    void stop();   // from another thread

  private:
    struct Server;
    std::unique_ptr<Server> server_;
};

}  // namespace sohoa::virtual_exchange
