// Files that only their owner may read: keys and PINs of the test office.
#pragma once

#include <filesystem>
#include <string_view>

#include "core/result.h"

namespace sohoa::trust {

// Mode 0600 from the first byte on; whole or not at all. Fails with core.file_exists, core.file_unwritable or
// core.disk_full.
Result<> writePrivateFile(const std::filesystem::path& target, std::string_view bytes);

}  // namespace sohoa::trust
