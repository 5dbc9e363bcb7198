// A job is worked on by one process at a time. The lock belongs to the process: when that dies, however it dies, the
// lock is free.
#pragma once

#include <filesystem>

#include "core/result.h"
#include "core/units.h"

namespace sohoa {

class JobLock {
  public:
    // Fails with store.conflict at once when another process holds it.
    static Result<JobLock> acquire(const std::filesystem::path& folder, JobId job);
    JobLock(JobLock&& other) noexcept;
    JobLock& operator=(JobLock&&) = delete;
    ~JobLock();

  private:
    explicit JobLock(int fd) : fd_(fd) {}
    int fd_;
};

}  // namespace sohoa
