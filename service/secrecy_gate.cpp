#include "service/secrecy_gate.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"

namespace sohoa {

static constexpr std::chrono::seconds longestLook{90};

std::string_view name(GatePlace place) {
    switch (place) {
        case GatePlace::Scan: return "scan";
        case GatePlace::Recognition: return "recognition";
    }
    return "";
}

Result<SecrecyGate> SecrecyGate::open(const Office& office) {
    auto looker = office.startStage("sohoa-ocr");
    if (!looker) return passOn(looker);
    return SecrecyGate(std::move(*looker));
}

Result<std::string> SecrecyGate::markOn(const std::filesystem::path& image) {
    auto answer = looker_.ask({{"do", "gate"}, {"file", image.string()}}, longestLook);
    if (!answer) return passOn(answer);
    return stringIn(*answer, "secrecy");
}

Result<> decideOnMark(const Office& office, Job& job, PageNumber page, std::string_view mark, GatePlace place) {
    const Json found = {{"page", page.value}, {"mark", mark}, {"place", name(place)}};
    if (job.gateReleased) return office.store.record(job, "gate.released_used", found);
    job.fields.clear();
    if (auto noted = office.store.record(job, "gate.refused", found); !noted) return noted;
    const Error refusal{errors::StateSecret, fmt::format("page {}", page.value)};
    // Held first: should the power go now, the next start finds out that there is something to wipe.
    if (auto held = office.store.hold(job, refusal); !held) {
        job.held.reset();
        return held;
    }
    if (auto wiped = office.store.wipePages(job); !wiped) return wiped;
    return tl::unexpected(refusal);
}

Result<> finishRefusal(const Office& office, Job& job) {
    if (!job.held || job.held->code != errors::StateSecret) return {};
    return office.store.wipePages(job);
}

}  // namespace sohoa
