#include "intake/limits.h"

#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>

#include "core/error_codes.h"
#include "core/private_process.h"

namespace sohoa::intake {

Result<> checkSize(std::int64_t width, std::int64_t height) {
    if (width <= 0 || height <= 0) return fail(errors::IntakeUnreadable, "an image without pixels");
    if (width > longestSide || height > longestSide || width * height > mostPixels)
        return fail(errors::IntakeTooLarge, fmt::format("{} x {} pixels", width, height));
    return {};
}

bool isBelievable(const Density& density, PixelSize size) {
    const auto within = [](double dpi) { return dpi >= leastDpi && dpi <= mostDpi; };
    if (!within(density.x) || !within(density.y)) return false;
    const double shortInches = std::min(size.width / density.x, size.height / density.y);
    return shortInches > 1 && shortInches < 18;
}

static void limit(int what, rlim_t most) {
    const rlimit both{most, most};
    (void)::setrlimit(static_cast<__rlimit_resource>(what), &both);
}

void limitThisProcess() {
    keepMemoryPrivate();
    (void)::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    std::signal(SIGXFSZ, SIG_IGN);  // a file that grows too large is an error of writing
#ifndef __SANITIZE_ADDRESS__        // which reserves the whole address space
    limit(RLIMIT_AS, rlim_t(3) << 30);
#endif
    limit(RLIMIT_FSIZE, rlim_t(1) << 30);
    limit(RLIMIT_CPU, 3600);
    limit(RLIMIT_NOFILE, 64);
}

}  // namespace sohoa::intake
