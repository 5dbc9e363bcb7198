#include "scanner/pacer/detour.h"

#include <cstdlib>
#include <utility>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa::scanner {

namespace fs = std::filesystem;

std::optional<EsclDevice> esclDeviceIn(std::string_view deviceName) {
    constexpr std::string_view prefix = "airscan:escl:";
    if (!deviceName.starts_with(prefix)) return std::nullopt;
    deviceName.remove_prefix(prefix.size());
    auto url = deviceName.rfind(":http://");
    if (url == std::string_view::npos) url = deviceName.rfind(":https://");
    if (url == std::string_view::npos || url == 0) return std::nullopt;
    return EsclDevice{std::string(deviceName.substr(0, url)), std::string(deviceName.substr(url + 1))};
}

Result<Detour> Detour::make() {
    std::error_code error;
    const fs::path place = fs::temp_directory_path(error);
    std::string folder = ((error ? fs::path("/tmp") : place) / "sohoa-scan-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return fail(errors::FileUnwritable, folder);
    Detour detour{fs::path(folder)};
    // Without "discovery = disable" the backend vanishes where no avahi-daemon runs.
    for (const auto& [file, text] :
         {std::pair("dll.conf", "airscan\n"), std::pair("airscan.conf", "[options]\ndiscovery = disable\n")})
        if (auto written = writeFileAtomically(detour.folder_ / file, text); !written) return passOn(written);
    return detour;
}

Detour::Detour(Detour&& other) noexcept : folder_(std::exchange(other.folder_, {})) {}

Detour::~Detour() {
    std::error_code ignored;
    if (!folder_.empty()) fs::remove_all(folder_, ignored);
}

}  // namespace sohoa::scanner
