#include "virtual/escl/sane_config.h"

#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa::escl {

Result<std::string> writeSaneConfig(const std::filesystem::path& folder, int port) {
    constexpr std::string_view name = "Sohoa virtual scanner";
    const std::string url = fmt::format("http://127.0.0.1:{}/eSCL", port);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return fail(errors::FileUnwritable, folder.string() + ": " + error.message());
    const auto replace = AtomicFile::Existing::Replace;
    if (auto written = writeFileAtomically(folder / "dll.conf", "airscan\n", replace); !written) return passOn(written);
    const std::string airscan =
        fmt::format("[options]\ndiscovery = disable\n\n[devices]\n\"{}\" = {}, eSCL\n", name, url);
    if (auto written = writeFileAtomically(folder / "airscan.conf", airscan, replace); !written) return passOn(written);
    return fmt::format("airscan:escl:{}:{}", name, url);
}

}  // namespace sohoa::escl
