// Who looked for, opened or took out what, and when (Nghị định 30/2020 Phụ lục VI Phần I III.6l): rows that the
// database itself refuses to change or delete. What people type stands here and never in a program's log.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/units.h"
#include "store/database.h"

namespace sohoa {

enum class Access { Searched, Opened, Exported };
std::string_view name(Access access);  // "searched", "opened", "exported"

struct AccessEntry {
    std::int64_t id = 0;  // grows with time
    std::string time;     // ISO UTC
    std::string account;  // a login
    Access access = Access::Searched;
    JobId job;           // 0 for a search or a list
    std::string detail;  // the query as typed; the file that was opened; the format and the number of rows
};

// At most a thousand letters of detail are kept. The entry's id and time are given here.
Result<> noteAccess(Database& database, const AccessEntry& entry);

struct AccessFilter {
    std::string account;  // "": everybody
    std::optional<JobId> job;
    std::int64_t before = 0;  // an entry's id; 0: from the newest
};
Result<std::vector<AccessEntry>> accesses(Database& database, const AccessFilter& filter, std::size_t limit);

}  // namespace sohoa
