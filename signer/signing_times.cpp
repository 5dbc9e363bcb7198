#include "signer/signing_times.h"

#include <chrono>

namespace sohoa::signer {

using namespace std::chrono_literals;

static constexpr std::chrono::minutes vietnam = 7h, near = 10min, far = 1h;

std::vector<std::string> notesOn(const ClaimedTimes& claimed, std::optional<UtcTime> proven) {
    std::vector<std::string> notes;
    const auto reference = proven ? proven : claimed.inFile;
    if (claimed.inCms && reference) {
        const auto ahead = *claimed.inCms - *reference;
        if (std::chrono::abs(ahead - vietnam) < near)
            notes.emplace_back("signing_time_local");
        else if (std::chrono::abs(ahead) > far)
            notes.emplace_back("signing_time_differs");
    }
    if (notes.empty() && proven && claimed.inFile && std::chrono::abs(*claimed.inFile - *proven) > far)
        notes.emplace_back("signing_time_differs");
    return notes;
}

bool liesInFuture(const ClaimedTimes& claimed, UtcTime checkTime) {
    const auto ahead = [&](const std::optional<UtcTime>& time) { return time && *time > checkTime + 24h; };
    return ahead(claimed.inCms) || ahead(claimed.inFile);
}

}  // namespace sohoa::signer
