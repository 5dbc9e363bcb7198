// What the saboteur (a library loaded into every process of the office) and whoever sets it on share: one small file,
// mapped by all of them. The moments at which something becomes durable are counted in it; at one of them it strikes.
//
//   SABOTAGE=FILE   in the environment, names the file; without it nothing happens
#pragma once

#include <atomic>
#include <cstdint>

namespace sohoa::test {

enum class Fault : std::uint32_t {
    None,
    KillBefore,  // SIGKILL for the whole service just before the call does anything
    KillAfter,   // the same, right after it has succeeded
    KillOne,     // only the process that makes the call dies
    PowerLoss,   // what was not synced is taken back (forgetful_disk.h), then SIGKILL for the whole service
    TornWrite,   // half of the bytes are written, then SIGKILL for the whole service
    ShortWrite,  // half of the bytes are written, and the call says so
    DiskFull,    // ENOSPC from here on, until there is room again
    ReadOnly,    // EROFS from here on, until the disk can be written to again
    SyncFails,   // EIO from one fsync; what it should have made durable is not promised any more
    ClockJump,   // the time of day is shifted from here on, until somebody sets the clock
};
inline constexpr std::uint32_t faultCount = 11;

struct Sabotage {
    // Set before the office starts.
    char home[256] = {};  // only files below its store, spool, work and run count
    Fault fault = Fault::None;
    std::uint64_t at = 0;    // the number of the moment; where it does not suit the fault, the next that does
    std::int64_t shift = 0;  // seconds

    // As it goes.
    std::atomic<std::uint64_t> moments{0};
    std::atomic<std::uint32_t> struck{0};
    std::atomic<std::uint32_t> lasting{0};  // 1: full, read-only or shifted at present; set to 0 by who repairs it
    std::atomic<std::uint64_t> denied{0};   // calls that a lasting fault has refused

    // Where it struck.
    char program[32] = {};
    char call[16] = {};
    char path[256] = {};
};

}  // namespace sohoa::test
