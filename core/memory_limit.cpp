#include "core/memory_limit.h"

#include <sys/resource.h>

#include <algorithm>

namespace sohoa {

void limitMemory(std::uint64_t bytes) {
    rlimit limit{};
    if (::getrlimit(RLIMIT_DATA, &limit) != 0) return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_cur, bytes);
    limit.rlim_max = std::min<rlim_t>(limit.rlim_max, bytes);
    (void)::setrlimit(RLIMIT_DATA, &limit);
}

}  // namespace sohoa
