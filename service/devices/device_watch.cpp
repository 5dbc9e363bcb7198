#include "service/devices/device_watch.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/text.h"
#include "service/devices/known_scanners.h"

namespace sohoa {

DeviceWatch::DeviceWatch(const Config& config, IsRecovering isRecovering)
    : DeviceWatch(config, std::move(isRecovering), lookWithScanProgram(config, [this] {
                      const std::lock_guard lock(mutex_);
                      return ending_;
                  })) {}

DeviceWatch::DeviceWatch(const Config& config, IsRecovering isRecovering, LookForScanners look)
    : config_(config), isRecovering_(std::move(isRecovering)), look_(std::move(look)) {}

DeviceWatch::~DeviceWatch() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    if (thread_.joinable()) thread_.join();
}

bool DeviceWatch::isLooking() const {
    const std::lock_guard lock(mutex_);
    return looking_;
}

void DeviceWatch::refresh() {
    const std::lock_guard lock(mutex_);
    if (looking_ || ending_) return;
    if (thread_.joinable()) thread_.join();  // its look is over
    looking_ = true;
    thread_ = std::thread([this] { lookOnce(); });
}

void DeviceWatch::lookOnce() {
    auto found = look_("");
    const UtcTime at = now();
    std::optional<Error> error;
    if (!found) {
        error = found.error();
    } else {
        const auto remembered = changeKnownScanners(config_.home, [&](KnownScanners& known) -> Result<> {
            known.remember(*found, at);
            return {};
        });
        if (!remembered) error = remembered.error();
    }
    const std::lock_guard lock(mutex_);
    if (found) found_ = std::move(*found);
    lookedAt_ = at;
    error_ = std::move(error);
    looking_ = false;
}

static Json shown(const KnownScanner& scanner) {
    return {{"id", scanner.id},
            {"name", scanner.sane},
            {"own_name", scanner.name},
            {"vendor", scanner.vendor},
            {"model", scanner.model},
            {"type", ""},
            {"serial", ""},
            {"url", scanner.url},
            {"locked", scanner.locked},
            {"by_hand", scanner.byHand},
            {"last_seen", scanner.lastSeen ? isoUtc(*scanner.lastSeen) : ""}};
}

Result<Json> DeviceWatch::snapshot() const {
    auto known = readKnownScanners(config_.home);
    if (!known) return passOn(known);
    const std::lock_guard lock(mutex_);
    Json devices = Json::array();
    const Json found = found_.is_object() ? found_.value("devices", Json::array()) : Json::array();
    const auto isIn = [](const Json& list, const std::string& id) {
        return std::any_of(list.begin(), list.end(), [&](const Json& each) { return stringOr(each, "id", "") == id; });
    };
    for (const KnownScanner& scanner : known->scanners) {
        Json json = shown(scanner);
        const auto now = std::find_if(found.begin(), found.end(),
                                      [&](const Json& each) { return stringOr(each, "id", "") == scanner.id; });
        const bool recovering = isRecovering_ && isRecovering_(scanner.sane);
        json["state"] = recovering ? "recovering" : !lookedAt_ ? "" : now != found.end() ? "ready" : "gone";
        if (now != found.end())
            for (const char* key : {"type", "serial"})
                json[key] = stringOr(*now, key, "");
        devices.push_back(std::move(json));
    }
    // Those of which SANE tells nothing but a name, and those that were forgotten since.
    for (const Json& each : found) {
        const std::string id = stringOr(each, "id", "");
        if (!id.empty() && isIn(devices, id)) continue;
        if (!id.empty() && known->scanners.size() < mostKnownScanners) continue;
        Json json = shown({});
        for (const char* key : {"id", "name", "vendor", "model", "type", "serial", "url"})
            json[key] = stringOr(each, key, "");
        json["state"] = isRecovering_ && isRecovering_(stringOr(each, "name", "")) ? "recovering" : "ready";
        json["last_seen"] = isoUtc(*lookedAt_);
        devices.push_back(std::move(json));
    }
    return Json{{"devices", std::move(devices)},
                {"looking", looking_},
                {"looked_at", lookedAt_ ? isoUtc(*lookedAt_) : ""},
                {"error", error_ ? toJson(*error_) : Json()}};
}

static Result<> changeOne(const Config& config, const std::string& wanted,
                          const std::function<Result<>(KnownScanners&, KnownScanner&)>& change) {
    return changeKnownScanners(config.home, [&](KnownScanners& known) -> Result<> {
        KnownScanner* scanner = known.find(wanted);
        if (scanner == nullptr) return fail(errors::ScannerNoDevice, wanted.substr(0, 200));
        return change(known, *scanner);
    });
}

Result<> forgetScanner(const Config& config, const std::string& wanted) {
    return changeOne(config, wanted, [](KnownScanners& known, KnownScanner& scanner) -> Result<> {
        known.scanners.erase(known.scanners.begin() + (&scanner - known.scanners.data()));
        return {};
    });
}

Result<> nameScanner(const Config& config, const std::string& wanted, const std::string& name) {
    constexpr std::size_t longest = 200;
    const std::string own(trimmed(nfc(name)));
    if (own.size() > longest) return fail(errors::BadRequest, "a name of 200 bytes at most");
    return changeOne(config, wanted, [&](KnownScanners& known, KnownScanner& scanner) -> Result<> {
        const KnownScanner* other = known.find(own);
        if (other != nullptr && other != &scanner) return fail(errors::BadRequest, "another scanner has this name");
        scanner.name = own;
        return {};
    });
}

Result<> lockScanner(const Config& config, const std::string& wanted, bool locked) {
    return changeOne(config, wanted, [locked](KnownScanners&, KnownScanner& scanner) -> Result<> {
        scanner.locked = locked;
        return {};
    });
}

Result<> addScanner(const Config& config, const std::string& address, const std::string& name) {
    constexpr std::string_view shared = "net:";
    const bool ofHost = address.starts_with(shared);
    const bool ofWeb = address.starts_with("http://") || address.starts_with("https://");
    const bool fits = address.size() <= 200 && address.find_first_of(" \t\r\n\"#;,\\=") == std::string::npos;
    if (!fits || (!ofHost && !ofWeb) || (ofHost && address.size() == shared.size()))
        return fail(errors::BadRequest, "http://HOST/eSCL or net:HOST");
    return changeKnownScanners(config.home, [&](KnownScanners& known) -> Result<> {
        if (ofHost) {
            const std::string host = address.substr(shared.size());
            if (std::find(known.hosts.begin(), known.hosts.end(), host) == known.hosts.end())
                known.hosts.push_back(host);
            return {};
        }
        const std::string url = address.ends_with('/') ? address.substr(0, address.size() - 1) : address;
        for (const KnownScanner& each : known.scanners)
            if (each.url == url) return {};
        if (known.scanners.size() >= mostKnownScanners) return fail(errors::BadRequest, "too many scanners");
        KnownScanner scanner;
        scanner.id = "escl:" + url;
        scanner.url = url;
        scanner.name = std::string(trimmed(nfc(name.substr(0, 200))));
        scanner.byHand = true;
        known.scanners.push_back(std::move(scanner));
        return {};
    });
}

}  // namespace sohoa
