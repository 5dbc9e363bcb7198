#include "virtual/escl/sane_config.h"

#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa::escl {

namespace fs = std::filesystem;

std::string urlOfPort(int port) { return fmt::format("http://127.0.0.1:{}/eSCL", port); }
std::string urlOfSocket(const fs::path& socket) { return fmt::format("unix://{}/eSCL", socket.filename().string()); }

static Result<std::string> write(const fs::path& folder, const std::string& url, const std::string& options) {
    constexpr std::string_view name = "Sohoa virtual scanner";
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return fail(errors::FileUnwritable, folder.string() + ": " + error.message());
    const auto replace = AtomicFile::Existing::Replace;
    if (auto written = writeFileAtomically(folder / "dll.conf", "airscan\n", replace); !written) return passOn(written);
    const std::string airscan =
        fmt::format("[options]\ndiscovery = disable\n{}\n[devices]\n\"{}\" = {}, eSCL\n", options, name, url);
    if (auto written = writeFileAtomically(folder / "airscan.conf", airscan, replace); !written) return passOn(written);
    return fmt::format("airscan:escl:{}:{}", name, url);
}

Result<std::string> writeSaneConfig(const fs::path& folder, int port) { return write(folder, urlOfPort(port), ""); }

Result<std::string> writeSaneConfig(const fs::path& folder, const fs::path& socket) {
    const fs::path beside = fs::absolute(socket).parent_path();
    return write(folder, urlOfSocket(socket), fmt::format("socket_dir = {}\n", beside.string()));
}

}  // namespace sohoa::escl
