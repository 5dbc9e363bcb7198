// How the store stands 200,000 documents: office_200k FOLDER OUT [SIZE …] fills a store on SQLite in FOLDER, measures
// it at each size, and writes OUT/office.csv and OUT/office.svg.
#include <fmt/format.h>

#include <chrono>
#include <string>
#include <vector>

#include "bench/measure.h"
#include "bench/office.h"
#include "core/atomic_file.h"

using namespace sohoa;
using namespace sohoa::bench;

static Result<> runAll(const std::filesystem::path& folder, const std::filesystem::path& out,
                       const std::vector<std::int64_t>& sizes) {
    Config config;
    config.home = folder;
    auto store = Store::open(config);
    if (!store) return passOn(store);
    // Filling is not what is measured: it need not survive a power cut.
    if (auto done = store->database().execute("PRAGMA synchronous = OFF"); !done) return passOn(done);
    std::vector<Figures> all;
    std::int64_t present = 0;
    for (std::int64_t size : sizes) {
        const auto begin = std::chrono::steady_clock::now();
        if (auto done = store->database().execute("PRAGMA cache_size = -600000"); !done) return passOn(done);
        if (auto filled = fill(*store, present + 1, size); !filled) return filled;
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        present = size;
        if (auto done = store->database().execute("PRAGMA cache_size = -2000"); !done) return passOn(done);
        auto figures = measure(config, *store, size);
        if (!figures) return passOn(figures);
        figures->fillSeconds = took.count();
        all.push_back(std::move(*figures));
        fmt::print("{}", csvOf({all.back()}));
        std::fflush(stdout);
    }
    std::filesystem::create_directories(out);
    if (auto done = writeFileAtomically(out / "office.csv", csvOf(all), AtomicFile::Existing::Replace); !done)
        return done;
    return writeFileAtomically(out / "office.svg", svgOf(all), AtomicFile::Existing::Replace);
}

int main(int argc, char** argv) {
    if (argc < 3) {
        fmt::print(stderr, "office_200k FOLDER OUT [SIZE …]\n");
        return 2;
    }
    std::vector<std::int64_t> sizes;
    for (int i = 3; i < argc; ++i)
        sizes.push_back(std::strtoll(argv[i], nullptr, 10));
    if (sizes.empty()) sizes = {1'000, 10'000, 50'000, 100'000, 200'000};
    const auto done = runAll(argv[1], argv[2], sizes);
    if (done) return 0;
    fmt::print(stderr, "{}: {}\n", done.error().code.name, done.error().detail);
    return 1;
}
