// PINs that keepers entered for jobs to be certified: each in locked memory, handed out once, gone when the work on the
// job ends, however it ends. Safe from several threads.
#pragma once

#include <map>
#include <mutex>
#include <optional>

#include "core/secret_bytes.h"
#include "core/units.h"

namespace sohoa {

class JobPins {
  public:
    void give(JobId job, SecretBytes pin);
    bool has(JobId job) const;
    std::optional<SecretBytes> take(JobId job);

  private:
    mutable std::mutex mutex_;
    std::map<std::int64_t, SecretBytes> pins_;
};

}  // namespace sohoa
