#include "scanner/devices/quirks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "core/error_codes.h"
#include "core/text.h"
#include "core/toml_file.h"

namespace sohoa::scanner {

namespace fs = std::filesystem;

namespace {

struct MeasureName {
    Measure measure;
    std::string_view name;
    bool number;
};
constexpr std::array<MeasureName, 12> measures{{
    {Measure::SettleMilliseconds, "settle-milliseconds", true},
    {Measure::PagePauseMilliseconds, "page-pause-milliseconds", true},
    {Measure::ConfirmEmpty, "confirm-empty", false},
    {Measure::IgnoreSensor, "ignore-sensor", false},
    {Measure::AskSensorFirst, "ask-sensor-first", false},
    {Measure::NoFeeder, "no-feeder", false},
    {Measure::NoDuplex, "no-duplex", false},
    {Measure::BacksUpsideDown, "backs-upside-down", false},
    {Measure::LongestMillimetres, "longest-millimetres", true},
    {Measure::MostHonestDpi, "most-honest-dpi", true},
    {Measure::FinishInsteadOfCancel, "finish-instead-of-cancel", false},
    {Measure::SlowCancelSeconds, "slow-cancel-seconds", true},
}};
constexpr int largestNumber = 60'000;

const MeasureName& row(Measure measure) { return measures[static_cast<std::size_t>(measure)]; }

// * is any text. A star gives back what a later one cannot use, so the work stays below size × size.
bool fits(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool concerns(const Quirk& quirk, const DeviceIdentity& identity) {
    const auto agrees = [](const std::string& pattern, const std::string& text) {
        return pattern.empty() || fits(lowerCase(pattern), lowerCase(text));
    };
    return agrees(quirk.backend, identity.backend) && agrees(quirk.vendor, identity.vendor) &&
           agrees(quirk.model, identity.model);
}

void apply(const QuirkMeasure& what, Quirks& to) {
    switch (what.measure) {
        case Measure::SettleMilliseconds:
            to.settle = std::max(to.settle, std::chrono::milliseconds(what.number));
            return;
        case Measure::PagePauseMilliseconds:
            to.pagePause = std::max(to.pagePause, std::chrono::milliseconds(what.number));
            return;
        case Measure::ConfirmEmpty: to.confirmEmpty = true; return;
        case Measure::IgnoreSensor: to.ignoreSensor = true; return;
        case Measure::AskSensorFirst: to.askSensorFirst = true; return;
        case Measure::NoFeeder: to.noFeeder = true; return;
        case Measure::NoDuplex: to.noDuplex = true; return;
        case Measure::BacksUpsideDown: to.backsUpsideDown = true; return;
        case Measure::LongestMillimetres:
            to.longestMillimetres = std::min(to.longestMillimetres.value_or(what.number), double(what.number));
            return;
        case Measure::MostHonestDpi:
            to.mostHonestDpi = std::min(to.mostHonestDpi.value_or(what.number), what.number);
            return;
        case Measure::FinishInsteadOfCancel: to.finishInsteadOfCancel = true; return;
        case Measure::SlowCancelSeconds:
            to.slowCancel = std::max(to.slowCancel, std::chrono::seconds(what.number));
            return;
    }
}

std::optional<QuirkMeasure> measureIn(std::string_view text) {
    const std::size_t equals = text.find('=');
    const auto measure = measureNamed(text.substr(0, equals));
    if (!measure || takesNumber(*measure) != (equals != std::string_view::npos)) return std::nullopt;
    QuirkMeasure found{*measure, 0};
    if (equals == std::string_view::npos) return found;
    const std::string_view digits = text.substr(equals + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), found.number);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    if (found.number < 1 || found.number > largestNumber) return std::nullopt;
    return found;
}

Result<> readMeasures(const fs::path& file, const toml::node& node, Quirk& quirk) {
    const auto* list = node.as_array();
    if (list == nullptr) return failAtLine(file, node.source(), "measures is a list");
    for (const toml::node& each : *list) {
        const auto text = each.value_exact<std::string>();
        const auto measure = text ? measureIn(*text) : std::nullopt;
        if (!measure) return failAtLine(file, each.source(), "no measure that is known");
        quirk.measures.push_back(*measure);
    }
    return {};
}

Result<Quirk> readQuirk(const fs::path& file, const toml::node& node) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return failAtLine(file, node.source(), "a quirk is a section: [[quirk]]");
    Quirk quirk;
    const std::array<std::pair<std::string_view, std::string*>, 5> texts{{{"backend", &quirk.backend},
                                                                          {"vendor", &quirk.vendor},
                                                                          {"model", &quirk.model},
                                                                          {"symptom", &quirk.symptom},
                                                                          {"source", &quirk.source}}};
    for (const auto& [key, value] : *table) {
        if (key.str() == "measures") {
            if (auto read = readMeasures(file, value, quirk); !read) return passOn(read);
            continue;
        }
        const auto text = value.value_exact<std::string>();
        if (!text || text->size() > 1000) return failAtLine(file, value.source(), "a text in quotation marks");
        const auto known = std::find_if(texts.begin(), texts.end(),
                                        [&, &name = key](const auto& each) { return each.first == name.str(); });
        if (known != texts.end()) {
            *known->second = nfc(*text);
        } else if (key.str() == "since") {
            const auto day = dayFromIso(*text);
            if (!day) return failAtLine(file, value.source(), "a day, as 2026-11-22");
            quirk.since = *day;
        } else {
            return failAtLine(file, key.source(), fmt::format("no key {}", key.str()));
        }
    }
    if (quirk.model.empty() || quirk.symptom.empty() || quirk.source.empty() || quirk.measures.empty())
        return failAtLine(file, node.source(), "a quirk has model, symptom, source and measures");
    return quirk;
}

}  // namespace

std::string_view name(Measure measure) { return row(measure).name; }

std::optional<Measure> measureNamed(std::string_view name) {
    for (const MeasureName& each : measures)
        if (each.name == name) return each.measure;
    return std::nullopt;
}

bool takesNumber(Measure measure) { return row(measure).number; }

Result<std::vector<Quirk>> readQuirks(const fs::path& file) {
    std::vector<Quirk> quirks;
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return quirks;
    auto root = readTomlFile(file);
    if (!root) return passOn(root);
    for (const auto& [key, value] : *root) {
        const auto* list = value.as_array();
        if (key.str() != "quirk" || list == nullptr)
            return failAtLine(file, key.source(), fmt::format("no {}; [[quirk]]", key.str()));
        for (const toml::node& each : *list) {
            auto quirk = readQuirk(file, each);
            if (!quirk) return passOn(quirk);
            quirks.push_back(std::move(*quirk));
        }
    }
    return quirks;
}

Quirks quirksFor(const DeviceIdentity& identity, std::span<const Quirk> office) {
    Quirks quirks;
    for (const std::span<const Quirk> table : {std::span<const Quirk>(shippedQuirks()), office})
        for (const Quirk& quirk : table) {
            if (!concerns(quirk, identity)) continue;
            for (const QuirkMeasure& measure : quirk.measures)
                apply(measure, quirks);
            quirks.found.push_back(quirk);
        }
    return quirks;
}

}  // namespace sohoa::scanner
