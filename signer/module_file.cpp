#include "signer/module_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/error_codes.h"
#include "core/sha256.h"
#include "core/text.h"

namespace sohoa::signer {

namespace fs = std::filesystem;

namespace {

constexpr off_t largestModule = 256 << 20;

bool isBelow(const fs::path& file, const fs::path& folder) {
    std::error_code error;
    const fs::path real = fs::canonical(folder, error);
    if (error) return false;
    const auto [atFolder, atFile] = std::mismatch(real.begin(), real.end(), file.begin(), file.end());
    return atFolder == real.end() && atFile != file.end();
}

bool othersMayChange(const struct stat& status) {
    const bool ours = status.st_uid == 0 || status.st_uid == ::geteuid();
    return !ours || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0;
}

Result<> requirePlace(const fs::path& real, const struct stat& file, const std::vector<fs::path>& folders) {
    std::vector<fs::path> allowed{"/usr/lib", "/usr/lib64", "/usr/local/lib", "/opt"};
    allowed.insert(allowed.end(), folders.begin(), folders.end());
    if (std::none_of(allowed.begin(), allowed.end(), [&](const fs::path& folder) { return isBelow(real, folder); }))
        return fail(errors::ModuleNotAllowed, real.string() + ": outside the folders for modules");
    struct stat folder {};
    if (::stat(real.parent_path().c_str(), &folder) != 0 || othersMayChange(folder) || othersMayChange(file))
        return fail(errors::ModuleNotAllowed, real.string() + ": others can change it or its folder");
    return {};
}

Result<> requireLibrary(int fd, const fs::path& real) {
    std::array<char, 5> head{};
    constexpr std::string_view magic("\x7f\x45LF", 4);
    const bool read = ::pread(fd, head.data(), head.size(), 0) == static_cast<ssize_t>(head.size());
    if (!read || std::string_view(head.data(), magic.size()) != magic)
        return fail(errors::ModuleUnusable, real.string() + ": not a library");
    constexpr char ours = sizeof(void*) == 8 ? 2 : 1;
    if (head[4] != ours)
        return fail(errors::ModuleUnusable,
                    fmt::format("{0}: thư viện {1} bit, hệ thống {2} bit · a library of {1} bit in a system of {2} bit",
                                real.string(), head[4] == 1 ? 32 : 64, ours == 1 ? 32 : 64));
    return {};
}

Result<std::string> digestOf(int fd, const fs::path& real) {
    Sha256Hasher hasher;
    std::array<std::byte, 1 << 16> block;
    off_t at = 0;
    for (;;) {
        const ssize_t got = ::pread(fd, block.data(), block.size(), at);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0 || at > largestModule) return fail(errors::ModuleUnusable, real.string() + ": cannot be read");
        if (got == 0) return hasher.finish().hex();
        hasher.add(std::span(block).first(static_cast<std::size_t>(got)));
        at += got;
    }
}

}  // namespace

ModuleFile::ModuleFile(ModuleFile&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

ModuleFile::~ModuleFile() {
    if (fd_ >= 0) ::close(fd_);
}

std::string ModuleFile::loadPath() const { return fmt::format("/proc/self/fd/{}", fd_); }

Result<ModuleFile> ModuleFile::open(const ModulePlace& place) {
    ModuleFile file(::open(place.path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (file.fd_ < 0 || ::fstat(file.fd_, &status) != 0 || !S_ISREG(status.st_mode))
        return fail(errors::ModuleUnusable, place.path.string() + ": no such file");
    std::error_code error;
    const fs::path real = fs::read_symlink(file.loadPath(), error);
    if (error) return fail(errors::ModuleUnusable, place.path.string() + ": " + error.message());
    if (auto allowed = requirePlace(real, status, place.folders); !allowed) return passOn(allowed);
    if (auto library = requireLibrary(file.fd_, real); !library) return passOn(library);
    const auto found = digestOf(file.fd_, real);
    if (!found) return tl::unexpected(found.error());
    if (place.sha256.empty()) return fail(errors::ModuleUnpinned, *found);
    if (lowerCase(place.sha256) != *found)
        return fail(errors::ModuleChanged, fmt::format("pinned {}, found {}", lowerCase(place.sha256), *found));
    return file;
}

}  // namespace sohoa::signer
