#include "store/spool.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/wipe_file.h"

namespace sohoa {

namespace fs = std::filesystem;

static Result<> makeFolder(const fs::path& folder) {
    std::error_code error;
    if (fs::exists(folder, error)) return {};
    fs::create_directories(folder, error);
    if (error) return fail(errors::FileUnwritable, fmt::format("{}: {}", folder.string(), error.message()));
    return fsyncFolder(folder.parent_path());
}

Result<Spool> Spool::open(const fs::path& root) {
    if (auto made = makeFolder(root); !made) return passOn(made);
    return Spool(root);
}

fs::path Spool::pathOf(const Sha256& digest, std::string_view extension) const {
    const std::string hex = digest.hex();
    return root_ / hex.substr(0, 2) / fmt::format("{}.{}", hex, extension);
}

Result<SpoolFile> Spool::take(const fs::path& workFile, std::string_view extension) const {
    auto digest = sha256OfFile(workFile);
    if (!digest) return passOn(digest);
    if (auto synced = fsyncFile(workFile); !synced) return passOn(synced);
    const fs::path target = pathOf(*digest, extension);
    if (auto made = makeFolder(target.parent_path()); !made) return passOn(made);
    ::chmod(workFile.c_str(), 0440);  // written once
    if (::link(workFile.c_str(), target.c_str()) != 0 && errno != EEXIST)
        return fail(errors::FileUnwritable, fmt::format("{}: {}", target.string(), strerror(errno)));
    if (auto synced = fsyncFolder(target.parent_path()); !synced) return passOn(synced);
    ::unlink(workFile.c_str());
    std::error_code error;
    const auto bytes = fs::file_size(target, error);
    if (error) return fail(errors::FileUnreadable, target.string());
    return SpoolFile{*digest, bytes, target};
}

Result<SpoolFile> Spool::put(std::string_view content, std::string_view extension) const {
    const Sha256 digest = sha256Of(content);
    const fs::path target = pathOf(digest, extension);
    if (auto made = makeFolder(target.parent_path()); !made) return passOn(made);
    auto written = writeFileAtomically(target, content);
    if (!written && written.error().code != errors::FileExists) return passOn(written);
    return SpoolFile{digest, content.size(), target};
}

Result<> Spool::wipe(const Sha256& digest, std::string_view extension) const {
    const fs::path file = pathOf(digest, extension);
    std::error_code error;
    if (!fs::exists(file.parent_path(), error)) return {};
    return wipeFile(file);
}

Result<fs::path> Spool::verified(const Sha256& digest, std::string_view extension) const {
    fs::path path = pathOf(digest, extension);
    auto found = sha256OfFile(path);
    if (!found) return passOn(found);
    if (*found != digest) return fail(errors::FileDamaged, path.string());
    return path;
}

Result<> Spool::remove(const Sha256& digest, std::string_view extension) const {
    const fs::path path = pathOf(digest, extension);
    if (::unlink(path.c_str()) != 0) {
        if (errno == ENOENT) return {};
        return fail(errors::FileUnwritable, fmt::format("{}: {}", path.string(), strerror(errno)));
    }
    return fsyncFolder(path.parent_path());
}

}  // namespace sohoa
