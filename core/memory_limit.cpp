#include "core/memory_limit.h"

#include <sys/resource.h>

#include <algorithm>

namespace sohoa {

void limitMemory(std::uint64_t bytes) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static_cast<void>(bytes);  // the sanitizer's own maps are many times what the program asks for
#else
    rlimit limit{};
    if (::getrlimit(RLIMIT_DATA, &limit) != 0) return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_cur, bytes);
    limit.rlim_max = std::min<rlim_t>(limit.rlim_max, bytes);
    (void)::setrlimit(RLIMIT_DATA, &limit);
#endif
}

}  // namespace sohoa
