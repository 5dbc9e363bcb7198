#include "service/target_names.h"

#include <fmt/format.h>

#include "core/day.h"

namespace sohoa {

namespace fs = std::filesystem;

TargetNames::TargetNames(fs::path folder, std::optional<NamePattern> pattern)
    : folder_(std::move(folder)), pattern_(std::move(pattern)) {}

fs::path TargetNames::next(const fs::path& firstPage, const RecordFields* fields) {
    ++number_;
    if (pattern_ && fields != nullptr) {
        const NamedThing thing{*fields, isoDay(dayInVietnam(now())), number_};
        return folder_ / names_.unused(*pattern_, thing, "pdf");
    }
    const std::string stem = firstPage.stem().string();
    std::string name = stem;
    for (int n = 2; !names_.take(name); ++n)
        name = fmt::format("{}-{}", stem, n);
    return folder_ / (name + ".pdf");
}

std::vector<fs::path> TargetNames::parts(const fs::path& whole, std::size_t count) {
    std::string stem = whole.stem().string();
    const bool plain = pattern_ && stem.find_first_of("._-") == std::string::npos;
    for (;; stem += plain ? "p" : "-p") {
        std::vector<fs::path> targets;
        for (std::size_t i = 1; i <= count; ++i) {
            const std::string name = fmt::format("{}{}{}", stem, plain ? "p" : "-", i);
            if (names_.take(name)) targets.push_back(folder_ / (name + ".pdf"));
        }
        if (targets.size() == count) return targets;
    }
}

}  // namespace sohoa
