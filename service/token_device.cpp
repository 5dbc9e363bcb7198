#include "service/token_device.h"

#include <fmt/format.h>

#include "core/error_codes.h"
#include "core/text.h"
#include "service/stage_process.h"

namespace sohoa {

Result<Json> devicesOf(const Config& config, const TokenConfig& token) {
    std::error_code ignored;
    std::filesystem::create_directories(config.home / "log", ignored);
    auto signer = StageProcess::start("sohoa-sign", config.home / "log" / "sohoa-sign.log");
    if (!signer) return passOn(signer);
    Json folders = Json::array();
    for (const auto& folder : config.signer.moduleFolders)
        folders.push_back(folder.string());
    constexpr std::chrono::seconds grace{10};
    return signer->ask({{"do", "token"},
                        {"module", token.module.string()},
                        {"module_sha256", token.moduleSha256},
                        {"module_folders", std::move(folders)},
                        {"softhsm_config", token.softhsmConfig.string()},
                        {"token_timeout_ms", config.signer.tokenSeconds * 1000}},
                       std::chrono::seconds(config.signer.tokenSeconds) + grace);
}

static Result<TokenCertificate> certificateFrom(const Json& json) {
    const auto from = parseIsoUtc(stringOr(json, "not_before", "")), to = parseIsoUtc(stringOr(json, "not_after", ""));
    if (!from || !to) return fail(errors::BadMessage, "a certificate without its times");
    const std::string subject = stringOr(json, "subject", ""), organisation = stringOr(json, "organisation", "");
    return TokenCertificate{stringOr(json, "sha256", ""),
                            stringOr(json, "serial", ""),
                            subject.empty() ? organisation : subject,
                            stringOr(json, "issuer", ""),
                            *from,
                            *to};
}

static Result<TokenDevice> deviceFrom(const Json& json, const TokenConfig& config) {
    TokenDevice device;
    device.token.serial = stringOr(json, "serial", "");
    device.token.label = stringOr(json, "label", "");
    device.token.module = config.module.filename().string();
    device.countLow = boolOr(json, "pin_count_low", false);
    device.finalTry = boolOr(json, "pin_final_try", false);
    device.locked = boolOr(json, "pin_locked", false);
    for (const Json& each : json.value("certificates", Json::array())) {
        auto certificate = certificateFrom(each);
        if (!certificate) return passOn(certificate);
        if (config.certificateSha256.empty() || lowerCase(config.certificateSha256) == certificate->sha256)
            device.token.certificates.push_back(std::move(*certificate));
    }
    return device;
}

Result<TokenDevice> readToken(const Config& config, const TokenConfig& token) {
    auto devices = devicesOf(config, token);
    if (!devices) return passOn(devices);
    const Json list = devices->value("tokens", Json::array());
    for (const Json& each : list) {
        const bool meant = token.serial.empty() ? list.size() == 1 : stringOr(each, "serial", "") == token.serial;
        if (!meant) continue;
        auto device = deviceFrom(each, token);
        if (!device) return passOn(device);
        if (device->token.certificates.size() != 1)
            return fail(errors::NoKey, fmt::format("{} certificates", device->token.certificates.size()));
        return device;
    }
    return fail(errors::NoToken, token.serial);
}

}  // namespace sohoa
