#include "service/intake/file_copy.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <functional>
#include <span>
#include <vector>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa {

namespace {

using Take = std::function<Result<>(std::span<const std::byte>)>;

// Reads by position: the descriptor's own is shared with whoever handed it over.
Result<Sha256> readThrough(int from, std::uint64_t size, const Take& take) {
    Sha256Hasher hasher;
    std::vector<std::byte> block(1 << 18);
    for (std::uint64_t at = 0; at < size;) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(block.size(), size - at));
        const ssize_t got = ::pread(from, block.data(), wanted, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return fail(errors::FileUnreadable, strerror(errno));
        if (got == 0) return fail(errors::IntakeChanging, "shorter than it was");
        const std::span part(block.data(), static_cast<std::size_t>(got));
        hasher.add(part);
        if (auto taken = take(part); !taken) return passOn(taken);
        at += static_cast<std::uint64_t>(got);
    }
    return hasher.finish();
}

bool isSameMoment(const timespec& a, const timespec& b) { return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec; }

bool isUnchanged(int file, const struct stat& before) {
    struct stat now {};
    return ::fstat(file, &now) == 0 && now.st_size == before.st_size && isSameMoment(now.st_mtim, before.st_mtim) &&
           isSameMoment(now.st_ctim, before.st_ctim);
}

}  // namespace

Result<CopiedFile> copyHandedFile(int from, const std::filesystem::path& target, std::uint64_t mostBytes) {
    struct stat status {};
    if (::fstat(from, &status) != 0 || !S_ISREG(status.st_mode)) return fail(errors::IntakeNotAFile);
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > mostBytes) return fail(errors::IntakeTooLarge, fmt::format("{} bytes", size));
    if (size == 0) return fail(errors::IntakeKindUnknown, "empty");
    auto copy = AtomicFile::create(target);
    if (!copy) return passOn(copy);
    auto digest = readThrough(from, size, [&](std::span<const std::byte> part) { return copy->write(part); });
    if (!digest) return passOn(digest);
    auto again = readThrough(from, size, [](std::span<const std::byte>) { return Result<>(); });
    if (!again) return passOn(again);
    if (*again != *digest || !isUnchanged(from, status)) return fail(errors::IntakeChanging, "while it was read");
    if (auto whole = copy->commit(); !whole) return passOn(whole);
    return CopiedFile{size, *digest};
}

}  // namespace sohoa
