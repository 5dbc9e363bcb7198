#include "store/job_lock.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "core/error_codes.h"

namespace sohoa {

Result<JobLock> JobLock::acquire(const std::filesystem::path& folder, JobId job) {
    const auto path = folder / fmt::format("job-{}.lock", job.value);
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640);
    if (fd < 0) return fail(errors::FileUnwritable, fmt::format("{}: {}", path.string(), strerror(errno)));
    JobLock lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return fail(errors::StoreConflict, fmt::format("job {} is being worked on by another process", job.value));
    return lock;
}

JobLock::JobLock(JobLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

JobLock::~JobLock() {
    if (fd_ >= 0) ::close(fd_);
}

}  // namespace sohoa
