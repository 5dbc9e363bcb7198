#include "service/proven_copy.h"

#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa {

Result<Sha256> copyProven(const std::filesystem::path& source, const Sha256& digest,
                          const std::filesystem::path& target) {
    auto copy = AtomicFile::create(target);
    if (!copy) return passOn(copy);
    std::error_code error;
    std::filesystem::copy_file(source, copy->partPath(), std::filesystem::copy_options::overwrite_existing, error);
    if (error == std::errc::no_space_on_device) return fail(errors::DiskFull, target.string());
    if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", target.string(), error.message()));
    auto copied = sha256OfFile(copy->partPath());
    if (!copied) return passOn(copied);
    if (*copied != digest) return fail(errors::FileDamaged, "not the file that was looked at");
    if (auto committed = copy->commit(); !committed) return passOn(committed);
    return digest;
}

}  // namespace sohoa
