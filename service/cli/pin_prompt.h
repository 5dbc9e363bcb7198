// Where the PIN comes from: the terminal, without showing it, or a file that only its owner can read.
#pragma once

#include <filesystem>

#include "service/office.h"

namespace sohoa::cli {

// file empty: asks on the terminal. No terminal either: an empty source, and nothing is signed.
PinSource pinSource(const std::filesystem::path& file);

}  // namespace sohoa::cli
