// Admission: work that will not fit on the disks does not start.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

#include "core/page.h"
#include "core/result.h"
#include "core/units.h"

namespace sohoa {

struct PlannedScan {
    int pages = 50;  // where nobody said how many: a feeder's full
    Dpi dpi{300};
    ColorMode mode = ColorMode::Color;
};

struct Room {
    std::uint64_t spool = 0, work = 0, database = 0;  // bytes
};

// What the scan and everything made of it take at most: A4 pages as they come, without counting on compression, the
// copy in the work folder, archive and signed file and message, recognised text.
Room roomFor(const PlannedScan& scan);

class Admission {
  public:
    struct Places {
        std::filesystem::path spool, work;
        std::optional<std::filesystem::path> database;  // nothing where the database is another machine's
    };
    struct FileSystem {
        std::uint64_t id = 0;    // the same for places that share their room
        std::uint64_t free = 0;  // bytes, for others than root
        std::uint64_t size = 0;
    };
    using Look = std::function<Result<FileSystem>(const std::filesystem::path&)>;
    static Result<FileSystem> look(const std::filesystem::path& place);  // statvfs

    // reserve stays free on every file system: for the log, the ledger and the backup's own snapshot. 0: a fiftieth of
    // it, between 256 MiB and 4 GiB.
    explicit Admission(Places places, std::uint64_t reserve = 0, Look look = &Admission::look)
        : places_(std::move(places)), reserve_(reserve), look_(std::move(look)) {}

    // Fails with store.no_room, naming the place, what is needed and what is free.
    Result<> admit(const Room& needed) const;

  private:
    Places places_;
    std::uint64_t reserve_;
    Look look_;
};

}  // namespace sohoa
