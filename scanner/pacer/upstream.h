// The scanner's own web server, asked with time-outs that SANE's backend does not have. The only user of libcurl here.
//
// One connection is kept between requests. Certificates are not checked: scanners sign their own, and what arrives is
// judged as coming from a stranger anyway. Thread-safe; cancel() ends a request in any thread.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace sohoa::scanner {

struct UpstreamAnswer {
    enum class Fault {
        None,
        Unreachable,  // no connection: it is off, or not there
        Cut,          // the connection ended before the answer did
        Silent,       // nothing came for too long
        TooLarge,
        Cancelled,
    };

    Fault fault = Fault::None;
    int status = 0;  // HTTP's, where there is no fault
    std::string contentType, location, body;

    bool ok() const { return fault == Fault::None && status / 100 == 2; }
};

struct UpstreamLimits {
    std::chrono::seconds connect{5};
    std::chrono::seconds silence{60};  // without a byte
    std::size_t bytes = 256u << 20;
};

class Upstream {
  public:
    // cancelled: the caller's wish to end, beside cancel().
    Upstream(UpstreamLimits limits, const std::atomic<bool>& cancelled);
    ~Upstream();
    Upstream(const Upstream&) = delete;
    Upstream& operator=(const Upstream&) = delete;

    UpstreamAnswer get(const std::string& url);
    UpstreamAnswer post(const std::string& url, std::string_view xml);
    UpstreamAnswer remove(const std::string& url);  // HTTP's DELETE; waits a few seconds at most, cancelled or not

    void cancel() { ended_ = true; }

  private:
    enum class Method { Get, Post, Delete };
    UpstreamAnswer ask(Method method, const std::string& url, std::string_view body);
    struct Patience;
    bool mustEnd() const { return ended_ || cancelled_; }

    UpstreamLimits limits_;
    const std::atomic<bool>& cancelled_;
    std::atomic<bool> ended_ = false;
    struct Connections;
    std::unique_ptr<Connections> connections_;
};

}  // namespace sohoa::scanner
