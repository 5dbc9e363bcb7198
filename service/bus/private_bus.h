// A bus of the office's own, for an office that is nobody's system service: a demonstration, a trial, a test. Only the
// user who runs it can reach it. It ends with us.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>

#include "core/result.h"

namespace sohoa {

class PrivateBus {
  public:
    // run: a folder for its configuration. Fails with service.away where dbus-daemon cannot be started.
    static Result<PrivateBus> start(const std::filesystem::path& run);
    PrivateBus(PrivateBus&& other) noexcept;
    PrivateBus& operator=(PrivateBus&&) = delete;
    ~PrivateBus();

    const std::string& address() const { return address_; }

  private:
    PrivateBus(pid_t pid, std::string address) : pid_(pid), address_(std::move(address)) {}
    pid_t pid_;
    std::string address_;
};

}  // namespace sohoa
