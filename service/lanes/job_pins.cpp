#include "service/lanes/job_pins.h"

namespace sohoa {

void JobPins::give(JobId job, SecretBytes pin) {
    const std::lock_guard guard(mutex_);
    pins_.insert_or_assign(job.value, std::move(pin));
}

bool JobPins::has(JobId job) const {
    const std::lock_guard guard(mutex_);
    return pins_.count(job.value) > 0;
}

std::optional<SecretBytes> JobPins::take(JobId job) {
    const std::lock_guard guard(mutex_);
    const auto found = pins_.find(job.value);
    if (found == pins_.end()) return std::nullopt;
    std::optional<SecretBytes> pin(std::move(found->second));
    pins_.erase(found);
    return pin;
}

}  // namespace sohoa
