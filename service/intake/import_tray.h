// The files of an import before they have passed the secrecy gate: in memory alone (Nghị định 30/2020 Điều 22.4, 27.2),
// in the order in which they were handed in, with a list of what they are.
//
// A tray is known by its name, a UUID. It outlives a killed service and not a power cut. First somebody puts files in,
// then it becomes a job's, and when the job has its pages it is wiped.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/json.h"
#include "core/result.h"
#include "core/sha256.h"
#include "core/units.h"

namespace sohoa {

inline constexpr std::uint64_t mostImportBytes = 200'000'000;  // of a file
inline constexpr int mostImportPages = 2000;                   // of a job; and files

struct ImportFile {
    std::filesystem::path path;  // of the copy in the tray
    std::string title;           // as it was called: content, for people who may read the record
    std::uint64_t bytes = 0;
    Sha256 sha256;
};

class ImportTray {
  public:
    // owner: the login of who puts files in; nobody else may. Fails with service.no_memory_folder.
    static Result<ImportTray> begin(const std::filesystem::path& home, std::string_view owner);
    // Fails with service.bad_request (no name of a tray), core.file_unreadable (it is not there any more).
    static Result<ImportTray> open(const std::filesystem::path& home, std::string_view name);

    const std::string& name() const { return name_; }
    const std::string& owner() const { return owner_; }
    JobId job() const { return job_; }  // 0: files may still be put in
    const std::vector<ImportFile>& files() const { return files_; }
    std::uint64_t bytes() const;

    // Copies the file (file_copy.h). Fails as that does, with intake.too_large (too many files),
    // service.no_memory_folder (no room), and with service.bad_request where the tray is a job's.
    Result<> add(int descriptor, std::string_view title, std::uint64_t mostBytes = mostImportBytes);
    // From now on it is the job's. Fails with service.bad_request where it is one's already, or is empty.
    Result<> giveTo(JobId job);
    // Overwrites and removes everything; what is gone already is no error.
    void wipe();

    // Every tray of this office that is there.
    static std::vector<std::string> names(const std::filesystem::path& home);
    std::chrono::seconds age() const;  // since something was last put in

  private:
    ImportTray(std::filesystem::path folder, std::string name) : folder_(std::move(folder)), name_(std::move(name)) {}
    Result<> load();
    Result<> save() const;

    std::filesystem::path folder_;
    std::string name_, owner_;
    JobId job_{};
    std::vector<ImportFile> files_;
};

}  // namespace sohoa
