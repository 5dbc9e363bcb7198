// The office's scan profiles: files of HOME/profiles, and below them those that ship, which a file of the same name
// replaces.
//
// Files are read anew each time: an administrator may edit them. Safe to call from any thread; two who write the same
// profile leave one of the two texts whole.
#pragma once

#include <filesystem>
#include <vector>

#include "core/config.h"
#include "core/scan_profile.h"

namespace sohoa {

struct ListedProfile {
    ScanProfile profile;  // name only, where it has a mistake
    bool builtIn = false;
    std::optional<Error> mistake;
};

class Profiles {
  public:
    // The profile of an order that names none, where the office has not chosen one.
    static constexpr std::string_view fallback = "cong-van";

    explicit Profiles(const Config& config);
    Profiles(std::filesystem::path office, std::filesystem::path shipped, std::string standard);

    std::vector<ListedProfile> list() const;  // by name

    // name "": the office's standard. Fails with scanner.profile_unknown, scanner.profile_invalid,
    // scanner.resolution_low.
    Result<ScanProfile> find(std::string_view name) const;

    // Fails with scanner.profile_invalid, scanner.resolution_low, core.file_unwritable, core.disk_full.
    Result<> set(const ScanProfile& profile) const;

    // The office's own; what ships under the name is there again. Fails with scanner.profile_unknown.
    Result<> remove(std::string_view name) const;

  private:
    std::filesystem::path office_, shipped_;
    std::string standard_;
};

}  // namespace sohoa
