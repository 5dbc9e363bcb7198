#include "store/keeping/admission.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <map>
#include <vector>

#include "core/error_codes.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr double a4Width = 210, a4Height = 297;  // mm

std::uint64_t pageBytes(Dpi dpi, ColorMode mode) {
    const auto pixels = [&](double millimetres) {
        return static_cast<std::uint64_t>(std::ceil(millimetres / MillimetresPerInch * dpi.value));
    };
    const std::uint64_t width = pixels(a4Width), height = pixels(a4Height);
    switch (mode) {
        case ColorMode::Color: return width * height * 3;
        case ColorMode::Gray: return width * height;
        case ColorMode::Bilevel: return (width + 7) / 8 * height;
    }
    return 0;
}

}  // namespace

Room roomFor(const PlannedScan& scan) {
    const auto pages = static_cast<std::uint64_t>(std::max(scan.pages, 1));
    const std::uint64_t page = pageBytes(scan.dpi, scan.mode);
    // JPEG and JBIG2 in the archive file bring a page to a tenth at least; the signed file is one more, the message
    // holds it in base64, and words with their boxes take less than a hundred kilobytes a page.
    const std::uint64_t archive = pages * std::max<std::uint64_t>(page / 10, 64 << 10);
    const std::uint64_t text = pages * (100 << 10);
    Room room;
    room.spool = pages * page + archive * 2 + archive * 4 / 3 + text;
    room.work = 2 * page + archive * 3;
    room.database = text;
    return room;
}

Result<Admission::FileSystem> Admission::look(const fs::path& place) {
    struct statvfs system {};
    struct stat status {};
    if (::statvfs(place.c_str(), &system) != 0 || ::stat(place.c_str(), &status) != 0)
        return fail(errors::FileUnreadable, fmt::format("{}: {}", place.string(), strerror(errno)));
    return FileSystem{status.st_dev, std::uint64_t(system.f_bavail) * system.f_frsize,
                      std::uint64_t(system.f_blocks) * system.f_frsize};
}

Result<> Admission::admit(const Room& needed) const {
    std::vector<std::pair<fs::path, std::uint64_t>> wanted{{places_.spool, needed.spool}, {places_.work, needed.work}};
    if (places_.database) wanted.emplace_back(*places_.database, needed.database);
    std::map<std::uint64_t, std::uint64_t> together;  // by file system
    for (const auto& [place, bytes] : wanted) {
        auto system = look_(place);
        if (!system) return passOn(system);
        const std::uint64_t sum = together[system->id] += bytes;
        const std::uint64_t share = std::clamp<std::uint64_t>(system->size / 50, 256u << 20, 4ull << 30);
        const std::uint64_t reserve = reserve_ != 0 ? reserve_ : share;
        if (sum + reserve > system->free)
            return fail(errors::NoRoom, fmt::format("{}: {} MiB needed, {} MiB kept free, {} MiB are there",
                                                    place.string(), sum >> 20, reserve >> 20, system->free >> 20));
    }
    return {};
}

}  // namespace sohoa
