#include "service/keeping/token_round.h"

#include "service/token_device.h"
#include "store/custody/token_warnings.h"

namespace sohoa {

static std::optional<PinTrouble> troubleOf(const TokenDevice& device) {
    if (device.locked) return PinTrouble::Locked;
    if (device.finalTry) return PinTrouble::FinalTry;
    if (device.countLow) return PinTrouble::CountLow;
    return std::nullopt;
}

static Result<> lookAt(const Config& config, const TokenConfig& token, Store& store, UtcTime now, Json& told) {
    if (token.module.empty()) return {};
    const auto device = readToken(config, token);
    if (!device) return {};  // not plugged in, or not to be used: whoever wants to sign is told
    const auto trouble = troubleOf(*device);
    auto known = knownToken(store.database(), device->token.serial);
    if (!known) return passOn(known);
    if (!trouble || !*known) return {};
    auto isNew = warnOfPin(store.database(), **known, *trouble, now);
    if (!isNew) return passOn(isNew);
    if (*isNew) told.push_back({{"token", device->token.serial}, {"state", name(*trouble)}});
    return {};
}

Result<Json> tokenRound(const Config& config, Store& store, bool withDevices, UtcTime now) {
    Json warned = Json::array(), pins = Json::array();
    auto expiring = warnOfExpiry(store.database(), now);
    if (!expiring) return passOn(expiring);
    for (const TokenWarning& warning : *expiring)
        warned.push_back({{"token", warning.token}, {"days", warning.days}, {"days_left", warning.daysLeft}});
    if (withDevices) {
        if (auto looked = lookAt(config, config.signer.token, store, now, pins); !looked) return passOn(looked);
        for (const TokenConfig& token : config.signer.otherTokens)
            if (auto looked = lookAt(config, token, store, now, pins); !looked) return passOn(looked);
    }
    return Json{{"warned", std::move(warned)}, {"pins", std::move(pins)}};
}

}  // namespace sohoa
