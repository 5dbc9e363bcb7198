// A TOML file that people write: configuration, calendars. Read whole, with limits; a mistake is named with its line.
#pragma once

#include <toml++/toml.h>

#include <filesystem>
#include <string_view>

#include "core/result.h"

namespace sohoa {

// At most a megabyte. Fails with core.bad_config, or core.file_unreadable.
Result<toml::table> readTomlFile(const std::filesystem::path& file);

// core.bad_config at a line of the file.
tl::unexpected<Error> failAtLine(const std::filesystem::path& file, const toml::source_region& where,
                                 std::string_view what);

}  // namespace sohoa
