// Fixity: stored files are hashed again, the longest unchecked first; what is damaged or missing is named, recorded and
// healed from a backup medium.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "store/database.h"
#include "store/keeping/watch.h"
#include "store/spool.h"

namespace sohoa {

struct FixityOrder {
    std::optional<std::uint64_t> files;        // how many; nothing: all
    std::uint64_t bytesPerSecond = 0;          // 0: as fast as the disk
    std::vector<std::filesystem::path> media;  // to heal from, in order; empty: nothing is healed
};

struct UnsoundFile {
    Sha256 sha256;
    std::string extension;
    std::string state;  // "damaged", "missing"; "healed" where a medium gave it back
};

struct FixityReport {
    std::uint64_t checked = 0, bytes = 0;
    std::uint64_t damaged = 0, missing = 0, healed = 0;  // healed ones are not counted among the first two
    std::vector<UnsoundFile> unsound;                    // the first thousand
};

// Ledger: "file.damaged" and "file.healed" for each, "fixity.checked" at the end.
Result<FixityReport> fixityCheck(Database& database, const Spool& spool, const FixityOrder& order = {},
                                 const Watch& watch = {});

}  // namespace sohoa
