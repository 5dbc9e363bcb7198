#include "tests/e2e/campaign/trial_plan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sohoa::test {

// SplitMix64.
static std::uint64_t mixed(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

static double unit(std::uint64_t value) { return double(mixed(value) >> 11) / double(1ull << 53); }

TrialPlan planOf(std::uint64_t seed, int number, std::uint64_t moments) {
    constexpr int faults = int(faultCount) - 1;
    constexpr double goldenRatio = 0.6180339887498949;
    constexpr std::array<std::int64_t, 4> shifts{-3600, 86'400, 365 * 86'400, -86'400};
    TrialPlan plan;
    plan.seed = seed;
    plan.number = number;
    plan.fault = static_cast<Fault>(1 + number % faults);
    const double spot = std::fmod(unit(seed * 100 + number % faults) + goldenRatio * (number / faults), 1.0);
    plan.at = 1 + std::min(moments - 1, static_cast<std::uint64_t>(spot * double(moments)));
    const std::uint64_t luck = mixed(seed * 1'000'003 + std::uint64_t(number));
    plan.shift = shifts[luck % shifts.size()];
    plan.patience = 1 + int(luck / 7 % 3);
    plan.form = luck / 31 % 2 == 0 ? "sao-y" : "sao-luc";
    return plan;
}

std::string_view name(Fault fault) {
    switch (fault) {
        case Fault::None: return "none";
        case Fault::KillBefore: return "kill_before";
        case Fault::KillAfter: return "kill_after";
        case Fault::KillOne: return "kill_one";
        case Fault::PowerLoss: return "power_loss";
        case Fault::TornWrite: return "torn_write";
        case Fault::ShortWrite: return "short_write";
        case Fault::DiskFull: return "disk_full";
        case Fault::ReadOnly: return "read_only";
        case Fault::SyncFails: return "sync_fails";
        case Fault::ClockJump: return "clock_jump";
    }
    return "";
}

}  // namespace sohoa::test
