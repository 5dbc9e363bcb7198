#include "service/devices/scanner_finder.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "service/devices/known_scanners.h"
#include "service/devices/sane_folder.h"
#include "service/stage_process.h"

namespace sohoa {

LookForScanners lookWithScanProgram(const Config& config, std::function<bool()> mustStop) {
    return [&config, mustStop = std::move(mustStop)](const std::string& only) -> Result<Json> {
        constexpr std::chrono::seconds longestSilence{60};  // looking on the network takes seconds
        auto folder = preparedSaneFolder(config);
        if (!folder) return passOn(folder);
        std::error_code ignored;
        std::filesystem::create_directories(config.home / "log", ignored);
        auto scanner = StageProcess::start("sohoa-scan", config.home / "log" / "sohoa-scan.log", mustStop);
        if (!scanner) return passOn(scanner);
        return scanner->ask({{"do", "devices"}, {"sane_config", folder->string()}, {"only", only}}, longestSilence);
    };
}

static const Json* deviceWith(const Json& found, const char* key, const std::string& value) {
    const auto devices = found.find("devices");
    if (devices == found.end() || !devices->is_array()) return nullptr;
    for (const Json& device : *devices)
        if (stringOr(device, key, "") == value) return &device;
    return nullptr;
}

static FoundScanner foundIn(const Json& device) {
    return {stringOr(device, "name", ""), stringOr(device, "id", ""), stringOr(device, "vendor", ""),
            stringOr(device, "model", "")};
}

Result<FoundScanner> findScanner(const Config& config, const std::string& wanted, const LookForScanners& look) {
    const std::string meant = wanted.empty() ? config.scanner.device : wanted;
    if (meant.empty()) return FoundScanner{};
    auto scanners = readKnownScanners(config.home);
    if (!scanners) return passOn(scanners);
    const KnownScanner* known = scanners->find(meant);
    if (known == nullptr) return FoundScanner{meant, "", "", ""};

    std::string otherThere;
    if (!known->sane.empty()) {
        auto there = look(known->sane);
        if (!there) return passOn(there);
        if (const Json* device = deviceWith(*there, "id", known->id)) return foundIn(*device);
        if (const Json* device = deviceWith(*there, "name", known->sane)) otherThere = stringOr(*device, "id", "");
    }
    const auto missing = [&]() -> tl::unexpected<Error> {
        if (otherThere.empty()) return fail(errors::ScannerNoDevice, known->id);
        return fail(errors::ScannerOtherDevice, otherThere + " instead of " + known->id);
    };
    if (known->locked && !known->sane.empty()) return missing();
    auto all = look("");
    if (!all) return passOn(all);
    const auto remembered = changeKnownScanners(config.home, [&](KnownScanners& each) -> Result<> {
        each.remember(*all, now());
        return {};
    });
    if (!remembered) return tl::unexpected(remembered.error());
    if (const Json* device = deviceWith(*all, "id", known->id)) return foundIn(*device);
    return missing();
}

}  // namespace sohoa
