// The test office's TSA (/tsa), OCSP responder (/ocsp) and revocation lists (/crl/root.crl, /crl/issuing.crl) over HTTP
// on 127.0.0.1.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

#include "core/result.h"
#include "virtual/trust/fault.h"

namespace sohoa::trust {

// What some faults last.
struct FaultTimes {
    std::chrono::milliseconds slow{std::chrono::minutes(3)};      // of tsa-very-slow
    std::chrono::seconds stampLife{std::chrono::hours(24 * 30)};  // until the certificate of tsa-short-lived ends
};

// Answers from its own threads from start() until it is destroyed.
class TrustServer {
  public:
    // Port 0: any free one. Fails with virtual.office_unmakeable, also where the port is taken.
    static Result<TrustServer> start(const std::filesystem::path& office, int port, Faults faults = {},
                                     FaultTimes times = {});

    TrustServer(TrustServer&&) noexcept;
    TrustServer& operator=(TrustServer&&) = delete;
    ~TrustServer();

    int port() const;

  private:
    struct Running;
    explicit TrustServer(std::unique_ptr<Running> running);
    std::unique_ptr<Running> running_;
};

}  // namespace sohoa::trust
