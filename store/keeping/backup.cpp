#include "store/keeping/backup.h"

#include <sys/stat.h>
#include <sys/statvfs.h>

#include <fmt/format.h>

#include "store/keeping/backup_run.h"
#include "store/keeping/backup_runs.h"
#include "store/keeping/backup_state.h"

namespace sohoa {

std::string_view name(BackupKind kind) {
    switch (kind) {
        case BackupKind::Incremental: return "incremental";
        case BackupKind::Full: return "full";
    }
    return {};
}

std::string fileSystemOf(const std::filesystem::path& path) {
    struct statvfs system {};
    if (::statvfs(path.c_str(), &system) == 0 && system.f_fsid != 0) return fmt::format("fs-{:x}", system.f_fsid);
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? fmt::format("device-{:x}", status.st_dev) : "";
}

Result<BackupReport> backupTo(const BackupSource& source, const BackupOrder& order, const Watch& watch) {
    auto medium = Medium::openOrMake(order.medium);
    if (!medium) return passOn(medium);
    auto lock = MediumLock::acquire(*medium);
    if (!lock) return passOn(lock);
    const UtcTime begun = now();
    const std::string fileSystem = order.fileSystem(order.medium);
    const bool onOurDisk = fileSystem == order.fileSystem(source.home);
    auto known = noteMedium(source.database, *medium, onOurDisk ? std::string(officeDisk) : fileSystem);
    if (!known) return passOn(known);

    auto report = BackupRun(source, *medium, order.kind, watch).run();
    if (!report) {
        // What stopped the run is the answer, also where it stops this note from being written.
        (void)noteFailure(source.database, *medium, order.kind, begun, report.error());
        return report;
    }
    report->independent = *known && !onOurDisk;
    if (auto noted = noteRun(source.database, *report, begun); !noted) return passOn(noted);
    return report;
}

}  // namespace sohoa
