// scan_once HOME JOB: the service's side of one scan, to be killed in the middle. Ends when the job rests.
#include <cstdlib>

#include "core/config.h"
#include "service/chain.h"

int main(int argc, char** argv) {
    using namespace sohoa;
    if (argc != 3) return 2;
    auto config = loadConfig(std::filesystem::path(argv[1]) / "sohoa.toml");
    if (!config) return 2;
    config->home = argv[1];
    auto store = Store::open(*config);
    if (!store) return 2;
    Reporter nobody;
    const Office office{*config, *store, nobody, {}, {}, {}};
    const auto job =
        carryOn(office, JobId{std::atoll(argv[2])}, [](JobState from) { return from == JobState::Scanning; });
    return job ? 0 : 1;
}
