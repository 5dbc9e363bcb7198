// The scanners of the office and the profiles that they scan by.
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <QDBusUnixFileDescriptor>
#include <cerrno>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "service/bus/method.h"
#include "service/devices/device_test.h"
#include "service/devices/device_watch.h"
#include "service/profiles.h"
#include "store/ledger.h"

namespace sohoa {

namespace {

Result<QVariantList> done(Result<> result) {
    if (!result) return passOn(result);
    return QVariantList{};
}

Result<QVariantList> devices(Desk& desk, const Call&) {
    auto snapshot = desk.devices.snapshot();
    if (!snapshot) return passOn(snapshot);
    return busAnswer(*snapshot);
}

Result<QVariantList> refreshDevices(Desk& desk, const Call&) {
    desk.devices.refresh();
    return QVariantList{};
}

// What the office holds of its scanners is evidence of where pages came from: who changed it is in the ledger.
Result<QVariantList> noted(Desk& desk, const Call& call, Result<> changed, std::string_view event, Json detail) {
    if (!changed) return passOn(changed);
    detail["by"] = call.person.login;
    return done(appendToLedger(desk.store.database(), JobId{}, event, detail));
}

Result<QVariantList> forgetDevice(Desk& desk, const Call& call) {
    return noted(desk, call, forgetScanner(desk.config, call.text(0)), "scanner.forgotten",
                 {{"scanner", call.text(0)}});
}

Result<QVariantList> nameDevice(Desk& desk, const Call& call) {
    return noted(desk, call, nameScanner(desk.config, call.text(0), call.text(1)), "scanner.named",
                 {{"scanner", call.text(0)}, {"name", call.text(1)}});
}

Result<QVariantList> lockDevice(Desk& desk, const Call& call) {
    const bool locked = call.arguments.at(1).toBool();
    return noted(desk, call, lockScanner(desk.config, call.text(0), locked), "scanner.locked",
                 {{"scanner", call.text(0)}, {"locked", locked}});
}

Result<QVariantList> addDevice(Desk& desk, const Call& call) {
    return noted(desk, call, addScanner(desk.config, call.text(0), call.text(1)), "scanner.added",
                 {{"address", call.text(0)}, {"name", call.text(1)}});
}

// The image in memory that nobody can change any more; empty where nothing was scanned.
class MemoryPicture {
  public:
    MemoryPicture() : fd_(::memfd_create("page", MFD_CLOEXEC | MFD_ALLOW_SEALING)) {}
    ~MemoryPicture() {
        if (fd_ >= 0) ::close(fd_);
    }
    MemoryPicture(const MemoryPicture&) = delete;
    MemoryPicture& operator=(const MemoryPicture&) = delete;

    Result<> copyFrom(const std::filesystem::path& image) {
        auto bytes = readFile(image, std::size_t(256) << 20);
        if (!bytes) return passOn(bytes);
        for (std::size_t at = 0; at < bytes->size();) {
            const ssize_t written = ::write(fd_, bytes->data() + at, bytes->size() - at);
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return fail(errors::FileUnwritable, "a page in memory");
            at += static_cast<std::size_t>(written);
        }
        return {};
    }
    QVariant sealed() const {
        ::fcntl(fd_, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
        ::lseek(fd_, 0, SEEK_SET);
        return QVariant::fromValue(QDBusUnixFileDescriptor(fd_));  // a copy
    }

  private:
    int fd_;
};

Result<QVariantList> tryDevice(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    const std::string sourceName = stringOr(*request, "source", "flatbed");
    const auto source = paperSourceNamed(sourceName);
    const std::int64_t dpi = integerOr(*request, "dpi", 100);
    if (!request->contains("feed") || !source || *source == PaperSource::Import || dpi < 75 || dpi > 150)
        return fail(errors::BadRequest, "feed, source, dpi");
    const DeviceTest test{stringOr(*request, "device", ""), boolOr(*request, "feed", false), *source, Dpi{int(dpi)}};
    MemoryPicture picture;
    static Reporter nobodyListens;
    auto report = testDevice({desk.config, desk.store, nobodyListens, {}, {}, {}}, test,
                             [&](const std::filesystem::path& image) { return picture.copyFrom(image); });
    if (!report) return passOn(report);
    const Json detail = {{"scanner", test.device}, {"fed", test.feed}, {"by", call.person.login}};
    if (auto entered = appendToLedger(desk.store.database(), JobId{}, "scanner.tested", detail); !entered)
        return passOn(entered);
    return busAnswer(*report) + QVariantList{picture.sealed()};
}

Result<QVariantList> profiles(Desk& desk, const Call&) {
    const Profiles office(desk.config);
    Json list = Json::array();
    for (const ListedProfile& each : office.list()) {
        Json json = toJson(each.profile);
        json["built_in"] = each.builtIn;
        json["error"] = each.mistake ? toJson(*each.mistake) : Json();
        list.push_back(std::move(json));
    }
    const auto standard = office.find("");
    return busAnswer({{"profiles", std::move(list)}, {"standard", standard ? standard->name : ""}});
}

Result<QVariantList> profile(Desk& desk, const Call& call) {
    auto found = Profiles(desk.config).find(call.text(0));
    if (!found) return passOn(found);
    return busAnswer(toJson(*found));
}

// A setting as it stands in a profile's file, or as a person types it.
Result<> takeSetting(ScanProfile& profile, const std::string& key, const Json& value) {
    if (value.is_object()) {
        for (const auto& [inner, each] : value.items())
            if (auto set = takeSetting(profile, key + "." + inner, each); !set) return set;
        return {};
    }
    return setInProfile(profile, key, value.is_string() ? value.get<std::string>() : jsonLine(value));
}

Result<QVariantList> setProfile(Desk& desk, const Call& call) {
    auto request = call.json(0);
    if (!request) return passOn(request);
    const Profiles office(desk.config);
    const std::string name = stringOr(*request, "name", "");
    if (!isProfileName(name)) return fail(errors::ProfileInvalid, "name: letters a to z, digits and hyphens");
    auto changed = office.find(name);
    // One with a mistake is mended in its file; writing over it would lose what was meant.
    if (!changed && changed.error().code != errors::ProfileUnknown) return passOn(changed);
    ScanProfile profile = changed ? std::move(*changed) : ScanProfile{};
    if (!changed) profile.name = profile.title = profile.titleEn = name;
    const Json settings = request->value("settings", Json::object());
    if (!settings.is_object()) return fail(errors::BadRequest, "settings");
    for (const auto& [key, value] : settings.items())
        if (auto set = takeSetting(profile, key, value); !set) return passOn(set);
    auto kept = noted(desk, call, office.set(profile), "profile.set", {{"profile", toJson(profile)}});
    if (!kept) return kept;
    return busAnswer(toJson(profile));
}

Result<QVariantList> removeProfile(Desk& desk, const Call& call) {
    return noted(desk, call, Profiles(desk.config).remove(call.text(0)), "profile.removed",
                 {{"profile", call.text(0)}});
}

}  // namespace

Methods scannerMethods() {
    constexpr auto see = Permission::ReadRecords;
    constexpr auto manage = Permission::ManageOffice;
    return {{"Devices", see, Pace::Quick, false, devices},
            {"RefreshDevices", see, Pace::Quick, true, refreshDevices},
            {"ForgetDevice", manage, Pace::Quick, true, forgetDevice},
            {"NameDevice", manage, Pace::Quick, true, nameDevice},
            {"LockDevice", manage, Pace::Quick, true, lockDevice},
            {"TestDevice", Permission::ManageOffice, Pace::Slow, true, tryDevice},
            {"AddDevice", manage, Pace::Quick, true, addDevice},
            {"Profiles", see, Pace::Quick, true, profiles},
            {"Profile", see, Pace::Quick, true, profile},
            {"SetProfile", manage, Pace::Quick, true, setProfile},
            {"RemoveProfile", manage, Pace::Quick, true, removeProfile}};
}

}  // namespace sohoa
