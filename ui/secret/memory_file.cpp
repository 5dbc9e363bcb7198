#include "ui/secret/memory_file.h"

#include <sys/mman.h>
#include <unistd.h>

namespace sohoa::ui {

std::optional<QDBusUnixFileDescriptor> memoryFile(std::string_view secret) {
    if (secret.empty()) return std::nullopt;
    const int fd = ::memfd_create("secret", MFD_CLOEXEC);
    if (fd < 0) return std::nullopt;
    const bool whole = ::write(fd, secret.data(), secret.size()) == static_cast<ssize_t>(secret.size());
    std::optional<QDBusUnixFileDescriptor> handed;
    if (whole) handed.emplace(fd);  // a copy
    ::close(fd);
    return handed;
}

}  // namespace sohoa::ui
