#include "core/private_process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace sohoa {

void keepMemoryPrivate() {
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
    (void)::prctl(PR_SET_DUMPABLE, 0);
}

}  // namespace sohoa
