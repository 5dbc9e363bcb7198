// The real sohoa-virtual-exchange on a free port, and the real sohoa-push talking to it.
#pragma once

#include <memory>

#include "tests/push/child_process.h"
#include "tests/push/message_samples.h"

namespace sohoa::push {

class RunningExchange {
  public:
    // Its home and the secret lie in the folder, so another one on the same folder carries on where this one ended.
    explicit RunningExchange(const ScratchFolder& folder, std::vector<std::string> more = {});

    Json settings() const;  // "exchange" of a request
    int terminate();        // SIGTERM; the exit status
    void killAtOnce();      // as a power cut does
    Json list() const;      // --list

  private:
    std::string home_, secretFile_;
    int port_ = 0;
    std::unique_ptr<ChildProcess> process_;
};

// One request to a fresh sohoa-push: {"result"} or {"error"}.
Json asked(const Json& request);

}  // namespace sohoa::push
