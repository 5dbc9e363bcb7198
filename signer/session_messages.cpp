#include "signer/session_messages.h"

#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "signer/key_algorithm.h"
#include "signer/message_parts.h"

namespace sohoa::signer {

namespace {

constexpr std::size_t mostFolders = 100;
constexpr std::int64_t longestIdle = 3'600'000;

Result<std::vector<std::filesystem::path>> foldersIn(const Json& request) {
    std::vector<std::filesystem::path> folders;
    const auto found = request.find("module_folders");
    if (found == request.end()) return folders;
    if (!found->is_array() || found->size() > mostFolders) return fail(errors::BadMessage, "module_folders is no list");
    for (const Json& folder : *found) {
        if (!folder.is_string()) return fail(errors::BadMessage, "a module folder is no path");
        folders.emplace_back(folder.get<std::string>());
    }
    return folders;
}

Result<> readWaits(const Json& request, SessionOrder& order) {
    const auto stampWait = waitIn(request, "tsa_timeout_ms", order.timeStamps.timeout);
    const auto stampPause = waitIn(request, "tsa_pause_ms", order.timeStamps.pause);
    const auto ocspWait = waitIn(request, "ocsp_timeout_ms", order.ocspTimeout);
    for (const auto* wait : {&stampWait, &stampPause, &ocspWait})
        if (!*wait) return tl::unexpected(wait->error());
    const std::int64_t idle = integerOr(request, "idle_ms", order.idle.count());
    if (idle < 1 || idle > longestIdle) return fail(errors::BadMessage, "member idle_ms is out of bounds");
    order.timeStamps.timeout = *stampWait;
    order.timeStamps.pause = *stampPause;
    order.ocspTimeout = *ocspWait;
    order.idle = std::chrono::milliseconds(idle);
    return {};
}

std::string warningOf(const PinState& before) {
    return before.finalTry || before.countLow ? std::string(name(before)) : "";
}

}  // namespace

Result<TokenModule> tokenModuleFrom(const Json& request) {
    std::string module, sha256, config;
    if (auto read = readTexts(request, {{"module", &module}, {"module_sha256", &sha256}, {"softhsm_config", &config}});
        !read)
        return passOn(read);
    auto folders = foldersIn(request);
    if (!folders) return passOn(folders);
    TokenModule found{.place = {module, sha256, std::move(*folders)}, .softhsmConfig = config};
    const auto limit = waitIn(request, "token_timeout_ms", found.callLimit);
    if (!limit) return tl::unexpected(limit.error());
    found.callLimit = *limit;
    return found;
}

Result<SessionOrder> sessionOrderFrom(const Json& request) {
    auto module = tokenModuleFrom(request);
    if (!module) return passOn(module);
    SessionOrder order;
    std::string chain, trust;
    if (auto texts = readTexts(request, {{"token_serial", &order.tokenSerial},
                                         {"certificate_sha256", &order.certificateSha256},
                                         {"chain", &chain},
                                         {"trust", &trust},
                                         {"tsa_url", &order.timeStamps.url},
                                         {"ocsp_url", &order.ocspUrl}});
        !texts)
        return passOn(texts);
    const std::string without = stringOr(request, "without_time_stamp", "refuse");
    if (without != "refuse" && without != "later") return fail(errors::BadMessage, "member without_time_stamp");
    order.module = std::move(*module);
    order.certificateSha256 = lowerCase(order.certificateSha256);
    order.finalTryConfirmed = boolOr(request, "final_try_confirmed", false);
    order.chain = chain;
    order.trust = trust;
    order.timeStamps.policy = stringOr(request, "tsa_policy", "");
    order.withoutTimeStampLater = without == "later";
    if (auto waits = readWaits(request, order); !waits) return passOn(waits);
    return order;
}

Result<DocumentOrder> documentOrderFrom(const Json& request) {
    DocumentOrder order;
    std::string file, digest, printed;
    if (auto texts = readTexts(request, {{"file", &file}, {"digest", &digest}, {"printed_time", &printed}}); !texts)
        return passOn(texts);
    const auto ranges = ByteRanges::from(numbersIn(request, "byte_range"));
    if (!ranges) return tl::unexpected(ranges.error());
    const auto sha256 = Sha256::fromHex(digest);
    if (!sha256) return fail(errors::BadMessage, "member digest is not a SHA-256");
    if (!printed.empty()) {
        const auto time = parseIsoUtc(printed);
        if (!time) return fail(errors::BadMessage, "member printed_time is not a time");
        order.printedTime = *time;
    }
    order.file = file;
    order.ranges = *ranges;
    order.digest = *sha256;
    return order;
}

Json toJson(const TokenInSlot& token, const Certificates& certificates) {
    Json list = Json::array();
    for (const Certificate& certificate : certificates)
        list.push_back(toJson(certificate));
    return {{"serial", token.serial},
            {"label", token.label},
            {"manufacturer", token.manufacturer},
            {"model", token.model},
            {"pin_count_low", token.pin.countLow},
            {"pin_final_try", token.pin.finalTry},
            {"pin_locked", token.pin.locked},
            {"certificates", std::move(list)}};
}

Json openedJson(const SigningSession& session) {
    const auto algorithm = algorithmOf(session.certificate());
    return {{"certificate", toJson(session.certificate())},
            {"algorithm", algorithm ? algorithm->signature : ""},
            {"pin_warning", warningOf(session.pinBefore())}};
}

Json toJson(const Signed& made) {
    return {{"cms", toBase64(made.cms)},
            {"certificate", toJson(made.certificate)},
            {"gen_time", made.genTime ? isoUtc(*made.genTime) : ""},
            {"level", made.genTime ? "B-T" : "B-B"},
            {"without_why", made.withoutWhy}};
}

}  // namespace sohoa::signer
