#include "virtual/escl/fault.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <sstream>
#include <utility>

#include "core/atomic_file.h"
#include "core/error_codes.h"

namespace sohoa::escl {

static constexpr std::size_t longestScript = 1u << 20;

static constexpr std::array<std::pair<std::string_view, FaultKind>, 22> names{{
    {"empty-feeder", FaultKind::EmptyFeeder},
    {"false-empty", FaultKind::FalseEmpty},
    {"false-empty-lying", FaultKind::FalseEmptyLying},
    {"jam", FaultKind::Jam},
    {"double-feed", FaultKind::DoubleFeed},
    {"cover-open", FaultKind::CoverOpen},
    {"busy", FaultKind::Busy},
    {"busy-status", FaultKind::BusyStatus},
    {"hang", FaultKind::Hang},
    {"hang-midway", FaultKind::HangMidway},
    {"cut", FaultKind::Cut},
    {"cut-chunked", FaultKind::CutChunked},
    {"torn", FaultKind::Torn},
    {"torn-no-length", FaultKind::TornNoLength},
    {"html", FaultKind::Html},
    {"http-500", FaultKind::Http500},
    {"empty-body", FaultKind::EmptyBody},
    {"wrong-size", FaultKind::WrongSize},
    {"wrong-size-large", FaultKind::WrongSizeLarge},
    {"slow", FaultKind::Slow},
    {"vanish", FaultKind::Vanish},
    {"repeat", FaultKind::Repeat},
}};

FaultPlace placeOf(FaultKind kind) {
    switch (kind) {
        case FaultKind::EmptyFeeder:
        case FaultKind::FalseEmpty:
        case FaultKind::FalseEmptyLying:
        case FaultKind::Jam:
        case FaultKind::DoubleFeed:
        case FaultKind::CoverOpen: return FaultPlace::Paper;
        case FaultKind::Busy:
        case FaultKind::Hang:
        case FaultKind::Html:
        case FaultKind::Http500:
        case FaultKind::Vanish: return FaultPlace::Instead;
        case FaultKind::HangMidway:
        case FaultKind::Cut:
        case FaultKind::CutChunked:
        case FaultKind::Torn:
        case FaultKind::TornNoLength:
        case FaultKind::EmptyBody:
        case FaultKind::WrongSize:
        case FaultKind::WrongSizeLarge:
        case FaultKind::Slow:
        case FaultKind::Repeat: return FaultPlace::Page;
        case FaultKind::BusyStatus: return FaultPlace::Status;
    }
    return FaultPlace::Page;
}

// What makes no sense, or is nothing of interest, before the first page.
static bool needsPage(FaultKind kind) {
    return placeOf(kind) == FaultPlace::Page || kind == FaultKind::Html || kind == FaultKind::FalseEmpty ||
           kind == FaultKind::FalseEmptyLying;
}

std::string_view nameOf(FaultKind kind) {
    for (const auto& [name, named] : names)
        if (named == kind) return name;
    return "";
}

std::optional<FaultKind> faultNamed(std::string_view name) {
    for (const auto& [known, kind] : names)
        if (known == name) return kind;
    return std::nullopt;
}

std::string faultNames() {
    std::string all;
    for (const auto& [name, kind] : names)
        all += (all.empty() ? "" : ", ") + std::string(name);
    return all;
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
        const std::string_view place = name.substr(at + 1);
        const bool ofTheStack = place.substr(0, 1) == "#";
        if (!readCount(place.substr(ofTheStack ? 1 : 0), ofTheStack ? fault.side : fault.page)) return bad();
        name = name.substr(0, at);
    }
    const auto kind = faultNamed(name);
    if (!kind) return bad();
    fault.kind = *kind;
    if (fault.kind == FaultKind::Busy || fault.kind == FaultKind::BusyStatus) fault.times = 2;
    if (times == "always")
        fault.times = Fault::always;
    else if (!times.empty() && !readCount(times, fault.times))
        return bad();
    if (fault.page == 0 && needsPage(fault.kind)) fault.page = 1;
    return fault;
}

static std::string_view withoutComment(std::string_view line) {
    for (std::size_t at = line.find('#'); at != std::string_view::npos; at = line.find('#', at + 1))
        if (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t') line = line.substr(0, at);
    const auto first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

Result<std::vector<Fault>> readFaultScript(const std::filesystem::path& file) {
    const auto text = readFile(file, longestScript);
    if (!text) return tl::unexpected(text.error());
    std::vector<Fault> faults;
    std::istringstream lines(*text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const std::string_view said = withoutComment(line);
        if (said.empty()) continue;
        const auto fault = parseFault(said);
        if (!fault)
            return fail(errors::BadConfig, fmt::format("{}:{}: {}", file.string(), number, fault.error().detail));
        faults.push_back(*fault);
    }
    return faults;
}

}  // namespace sohoa::escl
