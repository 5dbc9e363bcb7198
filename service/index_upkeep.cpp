#include "service/index_upkeep.h"

#include <fmt/format.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "core/error_codes.h"
#include "store/search/index.h"
#include "store/store.h"

namespace sohoa {

static std::atomic<bool> working{false};

static Result<> rebuildIfNeeded(const Config& config) {
    auto store = Store::open(config);
    if (!store) return passOn(store);
    auto needed = indexNeedsRebuild(store->database());
    if (!needed) return passOn(needed);
    if (!*needed) return {};
    // As the store keeps it: what is held for a secret is not found.
    const auto leftOut = [](const Job& job) { return job.held && job.held->code == errors::StateSecret; };
    return rebuildIndex(store->database(), store->spool(), {}, leftOut);
}

void startIndexUpkeep(const Config& config) {
    working = true;
    std::thread([config] {
        if (auto done = rebuildIfNeeded(config); !done)
            fmt::print(stderr, "{}\n  {}\n", done.error().code.name, done.error().detail);
        working = false;
    }).detach();
}

void endIndexUpkeep(int exitStatus) {
    if (!working) return;
    std::fflush(nullptr);
    std::_Exit(exitStatus);
}

}  // namespace sohoa
