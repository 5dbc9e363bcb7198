#include "service/intake/import_tray.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/uuid.h"
#include "core/wipe_file.h"
#include "service/intake/file_copy.h"
#include "service/memory_folder.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t roomForPages = 96u << 20;  // what the pages on their way through the gate need beside

// Homes share the places in memory.
std::string prefixOf(const fs::path& home) {
    std::error_code ignored;
    return fmt::format("sohoa-{}-import-", sha256Of(fs::weakly_canonical(home, ignored).string()).hex().substr(0, 16));
}

bool isOurs(const fs::path& folder) {
    struct stat found {};
    return ::lstat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() &&
           (found.st_mode & 0777) == 0700;
}

std::uint64_t roomIn(const fs::path& place) {
    struct statvfs room {};
    return ::statvfs(place.c_str(), &room) == 0 ? room.f_bavail * std::uint64_t(room.f_frsize) : 0;
}

bool isName(std::string_view name) {
    const auto isPart = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-'; };
    return name.size() == 36 && std::all_of(name.begin(), name.end(), isPart);
}

}  // namespace

Result<ImportTray> ImportTray::begin(const fs::path& home, std::string_view owner) {
    const std::string name = randomUuid();
    for (const fs::path& place : MemoryFolder::places()) {
        const fs::path folder = place / (prefixOf(home) + name);
        if (!isInMemory(place) || ::mkdir(folder.c_str(), 0700) != 0) continue;
        ImportTray tray(folder, name);
        tray.owner_ = owner;
        if (auto saved = tray.save(); !saved) return passOn(saved);
        return tray;
    }
    return fail(errors::NoMemoryFolder);
}

Result<ImportTray> ImportTray::open(const fs::path& home, std::string_view name) {
    if (!isName(name)) return fail(errors::BadRequest, "no import's name");
    for (const fs::path& place : MemoryFolder::places()) {
        ImportTray tray(place / (prefixOf(home) + std::string(name)), std::string(name));
        if (!isOurs(tray.folder_)) continue;
        if (auto loaded = tray.load(); !loaded) return passOn(loaded);
        return tray;
    }
    return fail(errors::FileUnreadable, "the files are not in memory any more; import them again");
}

std::vector<std::string> ImportTray::names(const fs::path& home) {
    const std::string prefix = prefixOf(home);
    std::vector<std::string> names;
    for (const fs::path& place : MemoryFolder::places()) {
        std::error_code error;
        for (fs::directory_iterator at(place, error), end; !error && at != end; at.increment(error)) {
            const std::string folder = at->path().filename().string();
            if (folder.starts_with(prefix) && isOurs(at->path())) names.push_back(folder.substr(prefix.size()));
        }
    }
    return names;
}

std::chrono::seconds ImportTray::age() const {
    std::error_code error;
    const auto since = fs::last_write_time(folder_ / "list.json", error);
    if (error) return std::chrono::hours(24);
    return std::chrono::duration_cast<std::chrono::seconds>(fs::file_time_type::clock::now() - since);
}

std::uint64_t ImportTray::bytes() const {
    std::uint64_t sum = 0;
    for (const ImportFile& file : files_)
        sum += file.bytes;
    return sum;
}

Result<> ImportTray::load() {
    auto content = readFile(folder_ / "list.json");
    if (!content) return passOn(content);
    auto list = parseJson(*content);
    if (!list) return passOn(list);
    owner_ = stringOr(*list, "owner", "");
    job_.value = integerOr(*list, "job", 0);
    for (const Json& entry : list->value("files", Json::array())) {
        auto digest = Sha256::fromHex(stringOr(entry, "sha256", ""));
        if (!digest) return passOn(digest);
        files_.push_back({folder_ / fmt::format("{:06}", files_.size() + 1), stringOr(entry, "title", ""),
                          static_cast<std::uint64_t>(integerOr(entry, "bytes", 0)), *digest});
    }
    return {};
}

Result<> ImportTray::save() const {
    Json files = Json::array();
    for (const ImportFile& file : files_)
        files.push_back({{"title", file.title}, {"bytes", file.bytes}, {"sha256", file.sha256.hex()}});
    const Json list = {{"owner", owner_}, {"job", job_.value}, {"files", std::move(files)}};
    return writeFileAtomically(folder_ / "list.json", jsonLine(list), AtomicFile::Existing::Replace);
}

Result<> ImportTray::add(int descriptor, std::string_view title, std::uint64_t mostBytes) {
    if (job_.value != 0) return fail(errors::BadRequest, "the import has begun");
    if (files_.size() >= static_cast<std::size_t>(mostImportPages))
        return fail(errors::IntakeTooLarge, fmt::format("more than {} files", mostImportPages));
    struct stat status {};
    if (::fstat(descriptor, &status) != 0) return fail(errors::IntakeNotAFile);
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (S_ISREG(status.st_mode) && size <= mostBytes && roomIn(folder_) < size + roomForPages)
        return fail(errors::NoMemoryFolder, fmt::format("no room for {} bytes", size));
    ImportFile file;
    file.title = title;
    file.path = folder_ / fmt::format("{:06}", files_.size() + 1);
    (void)wipeFile(file.path);  // what was not entered into the list
    auto copied = copyHandedFile(descriptor, file.path, mostBytes);
    if (!copied) return passOn(copied);
    file.bytes = copied->bytes;
    file.sha256 = copied->sha256;
    files_.push_back(std::move(file));
    auto saved = save();
    if (!saved) {
        (void)wipeFile(files_.back().path);
        files_.pop_back();
    }
    return saved;
}

Result<> ImportTray::giveTo(JobId job) {
    if (job_.value != 0) return fail(errors::BadRequest, "the import has begun");
    if (files_.empty()) return fail(errors::BadRequest, "no file");
    job_ = job;
    auto saved = save();
    if (!saved) job_ = {};
    return saved;
}

void ImportTray::wipe() {
    std::error_code error;
    for (fs::directory_iterator at(folder_, error), end; !error && at != end; at.increment(error))
        (void)wipeFile(at->path());
    fs::remove(folder_, error);
    files_.clear();
}

}  // namespace sohoa
