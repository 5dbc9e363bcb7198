// Archival packages and sidecars, handed over as files that nobody but the caller holds.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>

#include "core/error_codes.h"
#include "core/uuid.h"
#include "service/archive_parts.h"
#include "service/bus/access_note.h"
#include "service/bus/method.h"
#include "service/package_order.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

Reporter nobodyListens;

// Where files are made that the office does not keep.
class ParcelFolder {
  public:
    explicit ParcelFolder(const fs::path& home) : path_(home / "work" / ("parcel-" + randomUuid())) {
        std::error_code ignored;
        fs::create_directories(path_, ignored);
    }
    ~ParcelFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    ParcelFolder(const ParcelFolder&) = delete;
    ParcelFolder& operator=(const ParcelFolder&) = delete;
    const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

// Open for reading; the file itself loses its name with its folder.
Result<QVariant> handedOver(const fs::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return fail(errors::FileUnreadable, file.string());
    const QVariant handed = QVariant::fromValue(QDBusUnixFileDescriptor(fd));  // a copy
    ::close(fd);
    return handed;
}

Result<QVariantList> package(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    auto order = packageOrderFrom(*request);
    if (!order) return passOn(order);
    const Office office{desk.config, desk.store, nobodyListens, {}, {}, {}};
    const ParcelFolder folder(desk.config.home);
    auto made = makePackage(office, *order, call.person.login, folder.path());
    if (!made) return passOn(made);
    const fs::path file = stringOr(*made, "file", "");
    auto handed = handedOver(file);
    if (!handed) return passOn(handed);
    auto noted = noteLook(desk, call, Access::Exported, order->jobs.size() == 1 ? order->jobs.front() : JobId{},
                          fmt::format("{} {}", order->kind, stringOr(*made, "objid", "")));
    if (!noted) return passOn(noted);
    (*made)["file"] = file.filename().string();
    return QVariantList{*handed} + busAnswer(*made);
}

Result<QVariantList> sidecar(Desk& desk, const Call& call) {
    const JobId job{call.number(0)};
    const std::string kind = call.text(1);
    const Office office{desk.config, desk.store, nobodyListens, {}, {}, {}};
    const ParcelFolder folder(desk.config.home);
    auto made = makeSidecars(office, job, {kind}, folder.path());
    if (!made) return passOn(made);
    Json summary = made->value("files", Json::array()).at(0);
    const fs::path file = stringOr(summary, "file", "");
    auto handed = handedOver(file);
    if (!handed) return passOn(handed);
    if (auto noted = noteLook(desk, call, Access::Exported, job, kind); !noted) return passOn(noted);
    summary["file"] = file.filename().string();
    return QVariantList{*handed} + busAnswer(summary);
}

Result<QVariantList> archivePart(Desk& desk, const Call& call) {
    const JobId job{call.number(0)};
    const Office office{desk.config, desk.store, nobodyListens, {}, {}, {}};
    const ParcelFolder folder(desk.config.home);
    auto made = archivePartOf(office, job, call.number(1), call.number(2), folder.path());
    if (!made) return passOn(made);
    const fs::path file = stringOr(*made, "file", "");
    auto handed = handedOver(file);
    if (!handed) return passOn(handed);
    const std::string which = fmt::format("archive {}/{}", integerOr(*made, "number", 0), integerOr(*made, "of", 0));
    if (auto noted = noteLook(desk, call, Access::Exported, job, which); !noted) return passOn(noted);
    (*made)["file"] = file.filename().string();
    return QVariantList{*handed} + busAnswer(*made);
}

}  // namespace

Methods packageMethods() {
    return {{"MakePackage", Permission::Register, Pace::Slow, true, package},
            {"ArchivePart", Permission::Search, Pace::Slow, true, archivePart},
            {"Sidecar", Permission::Search, Pace::Slow, true, sidecar}};
}

}  // namespace sohoa
