#include "service/devices/known_scanners.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "core/toml_file.h"
#include "core/toml_text.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestText = 500;

fs::path fileOf(const fs::path& home) { return home / "scanners.toml"; }

Result<std::vector<std::string>> textsIn(const fs::path& file, const toml::node& node) {
    std::vector<std::string> texts;
    const auto* list = node.as_array();
    if (list == nullptr) return failAtLine(file, node.source(), "a list of texts in quotation marks");
    for (const toml::node& each : *list) {
        const auto text = each.value_exact<std::string>();
        // They become lines of SANE's configuration.
        const bool fits =
            text && !text->empty() && text->size() <= 200 && text->find_first_of(" \t\r\n#=\"") == std::string::npos;
        if (!fits) return failAtLine(file, each.source(), "a name without spaces");
        texts.push_back(*text);
    }
    return texts;
}

Result<KnownScanner> scannerIn(const fs::path& file, const toml::node& node) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return failAtLine(file, node.source(), "a scanner is a section: [[scanner]]");
    KnownScanner scanner;
    const std::array<std::pair<std::string_view, std::string*>, 6> texts{{{"id", &scanner.id},
                                                                          {"name", &scanner.name},
                                                                          {"sane", &scanner.sane},
                                                                          {"url", &scanner.url},
                                                                          {"vendor", &scanner.vendor},
                                                                          {"model", &scanner.model}}};
    const std::array<std::pair<std::string_view, bool*>, 2> flags{
        {{"locked", &scanner.locked}, {"by_hand", &scanner.byHand}}};
    const std::array<std::pair<std::string_view, std::optional<UtcTime>*>, 2> times{
        {{"first_seen", &scanner.firstSeen}, {"last_seen", &scanner.lastSeen}}};
    const auto named = [](const auto& list, std::string_view key) {
        const auto found =
            std::find_if(list.begin(), list.end(), [key](const auto& each) { return each.first == key; });
        return found == list.end() ? nullptr : found->second;
    };
    for (const auto& [key, value] : *table) {
        const auto text = value.value_exact<std::string>();
        if (auto* target = named(texts, key.str())) {
            if (!text || text->size() > longestText)
                return failAtLine(file, value.source(), "a text in quotation marks");
            *target = nfc(*text);
        } else if (auto* flag = named(flags, key.str())) {
            const auto on = value.value_exact<bool>();
            if (!on) return failAtLine(file, value.source(), "true or false");
            *flag = *on;
        } else if (auto* time = named(times, key.str())) {
            const auto at = parseIsoUtc(text.value_or(""));
            if (!at) return failAtLine(file, value.source(), "a time, as \"2026-11-22T02:15:42Z\"");
            *time = *at;
        } else {
            return failAtLine(file, key.source(), fmt::format("no key {}", key.str()));
        }
    }
    if (scanner.id.empty()) return failAtLine(file, node.source(), "a scanner has an id");
    return scanner;
}

}  // namespace

const KnownScanner* KnownScanners::find(std::string_view wanted) const {
    if (wanted.empty()) return nullptr;
    for (const auto member : {&KnownScanner::id, &KnownScanner::name, &KnownScanner::sane}) {
        const auto found = std::find_if(scanners.begin(), scanners.end(),
                                        [&](const KnownScanner& each) { return each.*member == wanted; });
        if (found != scanners.end()) return &*found;
    }
    return nullptr;
}

KnownScanner* KnownScanners::find(std::string_view wanted) {
    return const_cast<KnownScanner*>(std::as_const(*this).find(wanted));
}

void KnownScanners::remember(const Json& found, UtcTime at) {
    for (const Json& device : found.value("devices", Json::array())) {
        const std::string id = stringOr(device, "id", ""), url = stringOr(device, "url", "");
        if (id.empty() || id.size() > longestText) continue;
        const auto same = [&](const KnownScanner& each) {
            return each.id == id || (each.byHand && !each.firstSeen && !url.empty() && each.url == url);
        };
        auto scanner = std::find_if(scanners.begin(), scanners.end(), same);
        if (scanner == scanners.end()) {
            if (scanners.size() >= mostKnownScanners) continue;
            scanner = scanners.insert(scanners.end(), KnownScanner{});
        }
        scanner->id = id;
        if (!scanner->firstSeen) scanner->firstSeen = at;
        scanner->lastSeen = at;
        if (scanner->locked && !scanner->sane.empty()) continue;
        scanner->sane = stringOr(device, "name", "").substr(0, longestText);
        scanner->url = url.substr(0, longestText);
        scanner->vendor = stringOr(device, "vendor", "").substr(0, longestText);
        scanner->model = stringOr(device, "model", "").substr(0, longestText);
    }
}

Result<KnownScanners> readKnownScanners(const fs::path& home) {
    KnownScanners known;
    const fs::path file = fileOf(home);
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return known;
    auto root = readTomlFile(file);
    if (!root) return passOn(root);
    for (const auto& [key, value] : *root) {
        if (key.str() == "backends" || key.str() == "hosts") {
            auto texts = textsIn(file, value);
            if (!texts) return passOn(texts);
            (key.str() == "hosts" ? known.hosts : known.backends) = std::move(*texts);
            continue;
        }
        const auto* list = value.as_array();
        if (key.str() != "scanner" || list == nullptr)
            return failAtLine(file, key.source(), fmt::format("no {}; backends, hosts, [[scanner]]", key.str()));
        for (const toml::node& each : *list) {
            auto scanner = scannerIn(file, each);
            if (!scanner) return passOn(scanner);
            if (known.scanners.size() >= mostKnownScanners)
                return failAtLine(file, each.source(), "more scanners than an office can have");
            known.scanners.push_back(std::move(*scanner));
        }
    }
    return known;
}

std::string knownScannersText(const KnownScanners& known) {
    std::string text;
    const auto list = [&text](std::string_view key, const std::vector<std::string>& values) {
        if (values.empty()) return;
        std::vector<std::string> spelled;
        for (const std::string& value : values)
            spelled.push_back(tomlText(value));
        text += fmt::format("{} = [{}]\n", key, fmt::join(spelled, ", "));
    };
    list("backends", known.backends);
    list("hosts", known.hosts);
    for (const KnownScanner& each : known.scanners) {
        if (!text.empty()) text += "\n";
        text += fmt::format("[[scanner]]\nid = {}\nname = {}\nsane = {}\nurl = {}\nvendor = {}\nmodel = {}\n",
                            tomlText(each.id), tomlText(each.name), tomlText(each.sane), tomlText(each.url),
                            tomlText(each.vendor), tomlText(each.model));
        if (each.firstSeen) text += fmt::format("first_seen = \"{}\"\n", isoUtc(*each.firstSeen));
        if (each.lastSeen) text += fmt::format("last_seen = \"{}\"\n", isoUtc(*each.lastSeen));
        text += fmt::format("locked = {}\nby_hand = {}\n", each.locked, each.byHand);
    }
    return text;
}

Result<> changeKnownScanners(const fs::path& home, const std::function<Result<>(KnownScanners&)>& change) {
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    auto known = readKnownScanners(home);
    if (!known) return passOn(known);
    const std::string before = knownScannersText(*known);
    if (auto changed = change(*known); !changed) return changed;
    const std::string after = knownScannersText(*known);
    if (after == before) return {};
    return writeFileAtomically(fileOf(home), after, AtomicFile::Existing::Replace);
}

}  // namespace sohoa
