// A ceiling on what a process may ask for: a hostile image takes a page's process down at worst, never the machine.
#pragma once

#include <cstdint>

namespace sohoa {

// What is asked for beyond fails as if the machine had no more: null from malloc, std::bad_alloc from new. Counts heap
// and private mappings (RLIMIT_DATA), not the program and its libraries. A lower limit that stands already stays.
void limitMemory(std::uint64_t bytes);

}  // namespace sohoa
