// Ends the process when a call into the token's module does not come back.
//
// Vendors' modules hang. A thread stuck there cannot be stopped, so the process is the unit that dies: exit status 4, a
// line on standard error that names the call, no reply. Who started it takes that for a crash.
#pragma once

#include <chrono>

namespace sohoa::signer {

// While it lives, the call has that long to finish. One at a time in the process.
class CallLimit {
  public:
    CallLimit(std::chrono::milliseconds limit, const char* call);
    ~CallLimit();
    CallLimit(const CallLimit&) = delete;
    CallLimit& operator=(const CallLimit&) = delete;
};

}  // namespace sohoa::signer
