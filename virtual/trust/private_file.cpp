#include "virtual/trust/private_file.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa::trust {

Result<> writePrivateFile(const std::filesystem::path& target, std::string_view bytes) {
    auto file = AtomicFile::create(target);
    if (!file) return passOn(file);
    if (::chmod(file->partPath().c_str(), 0600) != 0) return fail(errors::FileUnwritable, std::strerror(errno));
    if (auto written = file->write(bytes); !written) return written;
    return file->commit();
}

}  // namespace sohoa::trust
