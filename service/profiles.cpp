#include "service/profiles.h"

#include <map>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/stage_process.h"

namespace sohoa {

namespace fs = std::filesystem;

Profiles::Profiles(const Config& config)
    : Profiles(config.home / "profiles", programPath("../share/sohoa/profiles"), config.scanner.profile) {}

Profiles::Profiles(fs::path office, fs::path shipped, std::string standard)
    : office_(std::move(office)),
      shipped_(std::move(shipped)),
      standard_(standard.empty() ? std::string(fallback) : std::move(standard)) {}

static bool isThere(const fs::path& file) {
    std::error_code ignored;
    return fs::is_regular_file(file, ignored);
}

static fs::path fileOf(const fs::path& folder, std::string_view name) { return folder / (std::string(name) + ".toml"); }

std::vector<ListedProfile> Profiles::list() const {
    constexpr std::size_t most = 500;
    std::map<std::string, fs::path> files;
    for (const fs::path& folder : {office_, shipped_}) {
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
            const fs::path& file = entry->path();
            if (file.extension() == ".toml" && isThere(file) && files.size() < most)
                files.emplace(file.stem().string(), file);
        }
    }
    std::vector<ListedProfile> listed;
    for (const auto& [name, file] : files) {
        ListedProfile each;
        each.builtIn = file.parent_path() == shipped_;
        if (auto profile = readScanProfile(file)) {
            each.profile = std::move(*profile);
        } else {
            each.profile.name = name;
            each.mistake = std::move(profile.error());
        }
        listed.push_back(std::move(each));
    }
    return listed;
}

Result<ScanProfile> Profiles::find(std::string_view wanted) const {
    const std::string name(wanted.empty() ? standard_ : wanted);
    if (!isProfileName(name)) return fail(errors::ProfileUnknown);
    for (const fs::path& folder : {office_, shipped_})
        if (isThere(fileOf(folder, name))) return readScanProfile(fileOf(folder, name));
    return fail(errors::ProfileUnknown, name);
}

Result<> Profiles::set(const ScanProfile& profile) const {
    if (!isProfileName(profile.name)) return fail(errors::ProfileInvalid, "not a profile's name");
    if (auto allowed = checkProfile(profile); !allowed) return allowed;
    std::error_code error;
    fs::create_directories(office_, error);
    if (error) return fail(errors::FileUnwritable, office_.string());
    return writeFileAtomically(fileOf(office_, profile.name), profileText(profile), AtomicFile::Existing::Replace);
}

Result<> Profiles::remove(std::string_view name) const {
    if (!isProfileName(name) || !isThere(fileOf(office_, name))) return fail(errors::ProfileUnknown, std::string(name));
    std::error_code error;
    fs::remove(fileOf(office_, name), error);
    if (error) return fail(errors::FileUnwritable, fileOf(office_, name).string());
    return fsyncFolder(office_);
}

}  // namespace sohoa
