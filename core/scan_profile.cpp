#include "core/scan_profile.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <variant>

#include "core/error_codes.h"
#include "core/text.h"
#include "core/toml_file.h"
#include "core/toml_text.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

using Value = std::variant<bool, std::int64_t, std::string>;

struct NamedSource {
    std::string_view name;
    ProfileSource source;
};
constexpr std::array<NamedSource, 4> sources{{{"flatbed", {PaperSource::Flatbed, false}},
                                              {"adf", {PaperSource::Adf, false}},
                                              {"adf-duplex", {PaperSource::AdfDuplex, false}},
                                              {"manual-duplex", {PaperSource::Adf, true}}}};
constexpr std::array<std::string_view, 6> papers{"a4", "a5", "a3", "legal", "auto", "long"};

// A setting of the file: what a value for it looks like, and how it comes into the profile; false where it is none.
struct Key {
    std::string_view name, values;
    Value kind;
    bool (*take)(ScanProfile&, const Value&);
};

template <class T, T ScanProfile::*member>
bool takeAs(ScanProfile& profile, const Value& value) {
    profile.*member = std::get<T>(value);
    return true;
}

template <std::string ScanProfile::*member>
bool takeText(ScanProfile& profile, const Value& value) {
    constexpr std::size_t longest = 200;
    profile.*member = nfc(std::get<std::string>(value));
    return (profile.*member).size() <= longest;
}

bool takeSource(ScanProfile& profile, const Value& value) {
    const auto source = profileSourceNamed(std::get<std::string>(value));
    if (!source) return false;
    profile.source = source->source;
    profile.manualDuplex = source->manualDuplex;
    return true;
}

bool takeMode(ScanProfile& profile, const Value& value) {
    const auto mode = colorModeNamed(std::get<std::string>(value));
    if (mode) profile.mode = *mode;
    return mode.has_value();
}

bool takePaper(ScanProfile& profile, const Value& value) {
    profile.paper = std::get<std::string>(value);
    return isPaperName(profile.paper);
}

bool takeDpi(ScanProfile& profile, const Value& value) {
    const std::int64_t dpi = std::get<std::int64_t>(value);
    profile.dpi = {static_cast<int>(std::clamp<std::int64_t>(dpi, 0, mostProfileDpi.value + 1))};
    return dpi > 0 && dpi <= mostProfileDpi.value;
}

bool takeBrightness(ScanProfile& profile, const Value& value) {
    const std::int64_t brightness = std::get<std::int64_t>(value);
    profile.brightness = static_cast<int>(std::clamp<std::int64_t>(brightness, -100, 100));
    return brightness == profile.brightness;
}

constexpr std::string_view aText = "a text in quotation marks, 200 bytes at most", trueOrFalse = "true or false";

const std::array<Key, 11>& keys() {
    static const std::array<Key, 11> all{{
        {"title", aText, std::string(), takeText<&ScanProfile::title>},
        {"title_en", aText, std::string(), takeText<&ScanProfile::titleEn>},
        {"locked", trueOrFalse, false, takeAs<bool, &ScanProfile::locked>},
        {"source", "\"flatbed\", \"adf\", \"adf-duplex\" or \"manual-duplex\"", std::string(), takeSource},
        {"dpi", "a number from 200 to 600", std::int64_t{}, takeDpi},
        {"mode", "\"color\", \"gray\" or \"bw\"", std::string(), takeMode},
        {"paper", "\"a4\", \"a5\", \"a3\", \"legal\", \"auto\" or \"long\"", std::string(), takePaper},
        {"brightness", "a number from -100 to 100", std::int64_t{}, takeBrightness},
        {"confirm_empty", trueOrFalse, false, takeAs<bool, &ScanProfile::confirmEmpty>},
        {"whole_pages", trueOrFalse, false, takeAs<bool, &ScanProfile::wholePages>},
        {"device", aText, std::string(), takeText<&ScanProfile::device>},
    }};
    return all;
}

const Key* keyNamed(std::string_view name) {
    const auto found = std::find_if(keys().begin(), keys().end(), [name](const Key& key) { return key.name == name; });
    return found == keys().end() ? nullptr : &*found;
}

std::optional<Value> valueOf(const toml::node& node) {
    if (const auto flag = node.value_exact<bool>()) return Value(*flag);
    if (const auto number = node.value_exact<std::int64_t>()) return Value(*number);
    if (auto text = node.value_exact<std::string>()) return Value(std::move(*text));
    return std::nullopt;
}

std::optional<Value> valueTyped(const Key& key, std::string_view typed) {
    if (std::holds_alternative<std::string>(key.kind)) return Value(std::string(typed));
    if (std::holds_alternative<bool>(key.kind)) {
        if (typed != "true" && typed != "false") return std::nullopt;
        return Value(typed == "true");
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error != std::errc() || end != typed.data() + typed.size()) return std::nullopt;
    return Value(number);
}

// The limits with this one set; the other ones stay.
Result<> takeLimit(QualityLimits& limits, std::string_view key, Json value) {
    Json all = toJson(limits);
    all[std::string(key)] = std::move(value);
    auto changed = qualityLimitsFromJson(all);
    if (!changed) return fail(errors::ProfileInvalid, changed.error().detail);
    limits = *changed;
    return {};
}

Json limitOf(const toml::node& node) {
    if (const auto number = node.value_exact<std::int64_t>()) return *number;
    if (const auto number = node.value_exact<double>()) return *number;
    if (const auto flag = node.value_exact<bool>()) return *flag;
    return nullptr;
}

bool take(ScanProfile& profile, const Key& key, const std::optional<Value>& value) {
    return value && value->index() == key.kind.index() && key.take(profile, *value);
}

tl::unexpected<Error> wrongAt(const fs::path& file, const toml::source_region& where, std::string_view what) {
    return fail(errors::ProfileInvalid, fmt::format("{}:{}: {}", file.string(), where.begin.line, what));
}

constexpr std::string_view qualitySection = "quality";

Result<> readQuality(ScanProfile& profile, const fs::path& file, const toml::node& node) {
    const toml::table* section = node.as_table();
    if (section == nullptr) return wrongAt(file, node.source(), "[quality] is a section");
    for (const auto& [key, limit] : *section)
        if (auto taken = takeLimit(profile.quality, key.str(), limitOf(limit)); !taken)
            return wrongAt(file, limit.source(), taken.error().detail);
    return {};
}

}  // namespace

std::optional<ProfileSource> profileSourceNamed(std::string_view name) {
    for (const NamedSource& each : sources)
        if (each.name == name) return each.source;
    return std::nullopt;
}

std::string_view sourceName(const ScanProfile& profile) {
    if (profile.source == PaperSource::Adf && profile.manualDuplex) return "manual-duplex";
    return name(profile.source);
}

bool isProfileName(std::string_view name) {
    constexpr std::size_t longest = 40;
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !name.empty() && name.size() <= longest && name.front() != '-' &&
           std::all_of(name.begin(), name.end(), fits);
}

bool isPaperName(std::string_view name) { return std::find(papers.begin(), papers.end(), name) != papers.end(); }

Result<ScanProfile> readScanProfile(const fs::path& file) {
    auto root = readTomlFile(file);
    if (!root && root.error().code == errors::BadConfig) return fail(errors::ProfileInvalid, root.error().detail);
    if (!root) return passOn(root);
    ScanProfile profile;
    profile.name = file.stem().string();
    if (!isProfileName(profile.name))
        return fail(errors::ProfileInvalid, fmt::format("{}: not a profile's name", file.string()));
    profile.title = profile.titleEn = profile.name;
    for (const auto& [keyText, node] : *root) {
        if (keyText.str() == qualitySection) {
            if (auto read = readQuality(profile, file, node); !read) return passOn(read);
            continue;
        }
        const Key* key = keyNamed(keyText.str());
        if (key == nullptr) return wrongAt(file, keyText.source(), fmt::format("no key {}", keyText.str()));
        if (!take(profile, *key, valueOf(node)))
            return wrongAt(file, node.source(), fmt::format("not a value for {}: {}", key->name, key->values));
        if (auto allowed = checkProfile(profile); !allowed)
            return fail(allowed.error().code,
                        fmt::format("{}:{}: {}", file.string(), node.source().begin.line, allowed.error().detail));
    }
    return profile;
}

std::string profileText(const ScanProfile& profile) {
    std::string text;
    const auto line = [&text](std::string_view key, const auto& value) {
        text += fmt::format("{} = {}\n", key, value);
    };
    line("title", tomlText(profile.title));
    line("title_en", tomlText(profile.titleEn));
    line("locked", profile.locked);
    line("source", tomlText(sourceName(profile)));
    line("dpi", profile.dpi.value);
    line("mode", tomlText(name(profile.mode)));
    line("paper", tomlText(profile.paper));
    line("brightness", profile.brightness);
    line("confirm_empty", profile.confirmEmpty);
    line("whole_pages", profile.wholePages);
    line("device", tomlText(profile.device));
    const Json usual = toJson(QualityLimits{}), limits = toJson(profile.quality);
    if (limits != usual) text += "\n[quality]\n";
    for (const auto& [key, limit] : limits.items())
        if (limit != usual.at(key)) text += fmt::format("{} = {}\n", key, limit.dump());
    return text;
}

Json toJson(const ScanProfile& profile) {
    return {{"name", profile.name},
            {"title", profile.title},
            {"title_en", profile.titleEn},
            {"locked", profile.locked},
            {"source", sourceName(profile)},
            {"dpi", profile.dpi.value},
            {"mode", name(profile.mode)},
            {"paper", profile.paper},
            {"brightness", profile.brightness},
            {"confirm_empty", profile.confirmEmpty},
            {"whole_pages", profile.wholePages},
            {"device", profile.device},
            {"quality", toJson(profile.quality)}};
}

static Result<> setLimit(ScanProfile& profile, std::string_view key, std::string_view typed) {
    auto value = parseJson(typed);
    if (!value) return fail(errors::ProfileInvalid, fmt::format("not a value for {}: a number or false", key));
    return takeLimit(profile.quality, key, std::move(*value));
}

Result<> setInProfile(ScanProfile& profile, std::string_view keyText, std::string_view typed) {
    constexpr std::string_view ofQuality = "quality.";
    if (keyText.starts_with(ofQuality)) return setLimit(profile, keyText.substr(ofQuality.size()), typed);
    const Key* key = keyNamed(keyText);
    if (key == nullptr) return fail(errors::ProfileInvalid, fmt::format("no key {}", keyText));
    ScanProfile changed = profile;
    if (!take(changed, *key, valueTyped(*key, typed)))
        return fail(errors::ProfileInvalid, fmt::format("not a value for {}: {}", key->name, key->values));
    if (auto allowed = checkProfile(changed); !allowed) return allowed;
    profile = std::move(changed);
    return {};
}

Result<> checkProfile(const ScanProfile& profile) {
    if (profile.dpi < leastCertifiedDpi)
        return fail(errors::ScannerResolutionLow, fmt::format("{} dpi", profile.dpi.value));
    const auto wrong = [&](std::string_view key) { return fail(errors::ProfileInvalid, std::string(key)); };
    if (profile.dpi > mostProfileDpi) return wrong("dpi");
    if (profile.source == PaperSource::Import || (profile.manualDuplex && profile.source != PaperSource::Adf))
        return wrong("source");
    if (!isPaperName(profile.paper)) return wrong("paper");
    if (profile.brightness < -100 || profile.brightness > 100) return wrong("brightness");
    return {};
}

Result<ScanProfile> effective(const ScanProfile& profile, const ScanOverrides& overrides) {
    ScanProfile wanted = profile;
    if (overrides.source) {
        wanted.source = *overrides.source;
        wanted.manualDuplex = profile.manualDuplex && wanted.source == profile.source;
    }
    wanted.manualDuplex = overrides.manualDuplex.value_or(wanted.manualDuplex);
    wanted.dpi = overrides.dpi.value_or(profile.dpi);
    wanted.mode = overrides.mode.value_or(profile.mode);
    wanted.paper = overrides.paper.value_or(profile.paper);
    wanted.brightness = overrides.brightness.value_or(profile.brightness);
    wanted.confirmEmpty = overrides.confirmEmpty.value_or(profile.confirmEmpty);
    wanted.device = overrides.device.value_or(profile.device);
    ScanProfile otherDevice = wanted;
    if (profile.device.empty()) otherDevice.device.clear();
    if (profile.locked && otherDevice != profile) return fail(errors::ProfileLocked, profile.name);
    if (auto allowed = checkProfile(wanted); !allowed) return passOn(allowed);
    return wanted;
}

}  // namespace sohoa
