#include "virtual/exchange/fault_plan.h"

#include <array>
#include <charconv>
#include <utility>

namespace sohoa::virtual_exchange {

static constexpr std::array<std::pair<const char*, Fault>, 7> faults{{
    {"busy-503", Fault::Busy503},
    {"garbage", Fault::Garbage},
    {"html-502", Fault::Html502},
    {"cut-after-accept", Fault::CutAfterAccept},
    {"slow", Fault::Slow},
    {"refuse", Fault::Refuse},
    {"wrong-digest", Fault::WrongDigest},
}};

std::optional<Fault> faultNamed(const std::string& wanted) {
    for (const auto& [name, fault] : faults)
        if (name == wanted) return fault;
    return std::nullopt;
}

bool FaultPlan::add(const std::string& text) {
    const std::size_t colon = text.find(':');
    const std::string name = text.substr(0, std::min(text.find('@'), colon));
    const auto fault = faultNamed(name);
    if (!fault) return false;
    Entry entry{*fault, *fault == Fault::WrongDigest ? "getEdoc" : "sendEdoc", std::nullopt};
    if (const std::size_t at = text.find('@'); at < colon) entry.action = text.substr(at + 1, colon - at - 1);
    if (colon != text.npos) {
        int count = 0;
        const char* end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data() + colon + 1, end, count);
        if (error != std::errc{} || stop != end || count < 1) return false;
        entry.left = count;
    }
    entries_.push_back(std::move(entry));
    return true;
}

std::optional<Fault> FaultPlan::take(const std::string& action) {
    for (Entry& entry : entries_) {
        if (entry.action != action || entry.left == 0) continue;
        if (entry.left) --*entry.left;
        return entry.fault;
    }
    return std::nullopt;
}

}  // namespace sohoa::virtual_exchange
