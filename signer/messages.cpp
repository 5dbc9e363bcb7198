#include "signer/messages.h"

#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "signer/message_parts.h"
#include "signer/verification.h"

namespace sohoa::signer {

namespace {

Json toJson(const TokenDescription& token) {
    Json certificates = Json::array();
    for (const Certificate& certificate : token.certificates)
        certificates.push_back(toJson(certificate));
    return {{"serial", token.serial},
            {"label", token.label},
            {"manufacturer", token.manufacturer},
            {"model", token.model},
            {"pin_count_low", token.pin.countLow},
            {"pin_final_try", token.pin.finalTry},
            {"pin_locked", token.pin.locked},
            {"certificates", std::move(certificates)}};
}

}  // namespace

Result<TokenModule> tokenModuleFrom(const Json& request) {
    std::string module, config;
    if (auto read = readTexts(request, {{"module", &module}, {"softhsm_config", &config}}); !read) return passOn(read);
    TokenModule found{.path = module, .softhsmConfig = config};
    const auto limit = waitIn(request, "token_timeout_ms", found.callLimit);
    if (!limit) return tl::unexpected(limit.error());
    found.callLimit = *limit;
    return found;
}

Result<SignRequest> signRequestFrom(const Json& request) {
    auto module = tokenModuleFrom(request);
    if (!module) return passOn(module);
    SignRequest read;
    std::string file, digest, chain, trust;
    if (auto texts = readTexts(request, {{"token_serial", &read.tokenSerial},
                                         {"certificate_sha256", &read.certificateSha256},
                                         {"file", &file},
                                         {"digest", &digest},
                                         {"chain", &chain},
                                         {"trust", &trust},
                                         {"tsa_url", &read.timeStamps.url},
                                         {"ocsp_url", &read.ocspUrl}});
        !texts)
        return passOn(texts);
    const auto ranges = ByteRanges::from(numbersIn(request, "byte_range"));
    if (!ranges) return tl::unexpected(ranges.error());
    const auto sha256 = Sha256::fromHex(digest);
    if (!sha256) return fail(errors::BadMessage, "member digest is not a SHA-256");
    const auto stampWait = waitIn(request, "tsa_timeout_ms", read.timeStamps.timeout);
    const auto stampPause = waitIn(request, "tsa_pause_ms", read.timeStamps.pause);
    const auto ocspWait = waitIn(request, "ocsp_timeout_ms", read.ocspTimeout);
    for (const auto* wait : {&stampWait, &stampPause, &ocspWait})
        if (!*wait) return tl::unexpected(wait->error());
    read.module = std::move(*module);
    read.certificateSha256 = lowerCase(read.certificateSha256);
    read.finalTryConfirmed = boolOr(request, "final_try_confirmed", false);
    read.file = file;
    read.ranges = *ranges;
    read.digest = *sha256;
    read.chain = chain;
    read.trust = trust;
    read.timeStamps.policy = stringOr(request, "tsa_policy", "");
    read.timeStamps.timeout = *stampWait;
    read.timeStamps.pause = *stampPause;
    read.ocspTimeout = *ocspWait;
    return read;
}

Result<TimeStampOrder> timeStampOrderFrom(const Json& request) {
    TimeStampOrder order;
    std::string digest, trust;
    if (auto read = readTexts(request, {{"digest", &digest}, {"tsa_url", &order.server.url}, {"trust", &trust}}); !read)
        return passOn(read);
    const auto sha256 = Sha256::fromHex(digest);
    if (!sha256) return fail(errors::BadMessage, "member digest is not a SHA-256");
    const auto wait = waitIn(request, "tsa_timeout_ms", order.server.timeout);
    if (!wait) return tl::unexpected(wait.error());
    const auto pause = waitIn(request, "tsa_pause_ms", order.server.pause);
    if (!pause) return tl::unexpected(pause.error());
    order.digest = *sha256;
    order.server.policy = stringOr(request, "tsa_policy", "");
    order.server.timeout = *wait;
    order.server.pause = *pause;
    order.trust = trust;
    order.chain = stringOr(request, "chain", "");
    return order;
}

Json toJson(const std::vector<TokenDescription>& tokens) {
    Json list = Json::array();
    for (const TokenDescription& token : tokens)
        list.push_back(toJson(token));
    return {{"tokens", std::move(list)}};
}

Json toJson(const Signed& made) {
    return {{"cms", toBase64(made.cms)},
            {"certificate", toJson(made.certificate)},
            {"gen_time", isoUtc(made.genTime)},
            {"level", name(Level::BT)}};
}

Json toJson(const TimeStamp& stamp) { return {{"token", toBase64(stamp.token)}, {"gen_time", isoUtc(stamp.genTime)}}; }

}  // namespace sohoa::signer
