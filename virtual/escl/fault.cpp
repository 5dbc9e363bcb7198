#include "virtual/escl/fault.h"

#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "core/error_codes.h"

namespace sohoa::escl {

static constexpr std::array<std::pair<std::string_view, FaultKind>, 9> faultNames{{
    {"empty-feeder", FaultKind::EmptyFeeder},
    {"jam", FaultKind::Jam},
    {"cover-open", FaultKind::CoverOpen},
    {"busy", FaultKind::Busy},
    {"hang", FaultKind::Hang},
    {"cut", FaultKind::Cut},
    {"torn", FaultKind::Torn},
    {"html", FaultKind::Html},
    {"http-500", FaultKind::Http500},
}};

static bool needsPage(FaultKind kind) {
    return kind == FaultKind::Cut || kind == FaultKind::Torn || kind == FaultKind::Html;
}

static bool readCount(std::string_view text, int& count) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    return error == std::errc{} && end == text.data() + text.size() && count >= 1 && count <= 100'000;
}

Result<Fault> parseFault(std::string_view text) {
    const auto bad = [text] { return fail(errors::BadConfig, "fault " + std::string(text)); };
    std::string_view name = text;
    Fault fault;
    std::string_view times;
    if (const auto colon = name.find(':'); colon != std::string_view::npos) {
        times = name.substr(colon + 1);
        name = name.substr(0, colon);
        if (times.empty()) return bad();
    }
    if (const auto at = name.find('@'); at != std::string_view::npos) {
        if (!readCount(name.substr(at + 1), fault.page)) return bad();
        name = name.substr(0, at);
    }
    bool known = false;
    for (const auto& [faultName, kind] : faultNames) {
        if (faultName != name) continue;
        fault.kind = kind;
        known = true;
    }
    if (!known) return bad();
    if (fault.kind == FaultKind::Busy) fault.times = 2;
    if (times == "always")
        fault.times = Fault::always;
    else if (!times.empty() && !readCount(times, fault.times))
        return bad();
    if (fault.page == 0 && needsPage(fault.kind)) fault.page = 1;
    return fault;
}

const Fault* Faults::strike(int page, bool feeder) {
    for (Fault& fault : faults_) {
        const bool ofFeeder = fault.kind == FaultKind::Jam || fault.kind == FaultKind::EmptyFeeder;
        if (fault.page != page || fault.times == 0 || (ofFeeder && !feeder)) continue;
        if (fault.times != Fault::always) --fault.times;
        return &fault;
    }
    return nullptr;
}

}  // namespace sohoa::escl
