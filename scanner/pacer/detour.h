// The way airscan takes to an eSCL scanner when a Pacer stands between them: its own SANE configuration, and the name
// of the scanner as it is opened then.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa::scanner {

struct EsclDevice {
    std::string name, url;
};

// From a stable name, "airscan:escl:NAME:http://HOST/eSCL"; nothing for all others (WSD, UNIX sockets, other backends).
std::optional<EsclDevice> esclDeviceIn(std::string_view deviceName);

class Detour {
  public:
    // A folder below the system's for temporary files. Fails with core.file_unwritable.
    static Result<Detour> make();
    Detour(Detour&& other) noexcept;
    Detour& operator=(Detour&&) = delete;
    ~Detour();  // the folder goes

    const std::filesystem::path& saneConfig() const { return folder_; }

  private:
    explicit Detour(std::filesystem::path folder) : folder_(std::move(folder)) {}
    std::filesystem::path folder_;
};

}  // namespace sohoa::scanner
