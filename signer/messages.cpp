#include "signer/messages.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa::signer {

namespace {

constexpr std::size_t mostSignatures = 200;
constexpr std::size_t mostCarried = 500;
constexpr std::int64_t longestWait = 600'000;

Result<std::chrono::milliseconds> waitIn(const Json& request, const char* key, std::chrono::milliseconds usual) {
    if (!request.contains(key)) return usual;
    const auto value = integerIn(request, key);
    if (!value) return tl::unexpected(value.error());
    if (*value < 1 || *value > longestWait)
        return fail(errors::BadMessage, fmt::format("member {} is out of bounds", key));
    return std::chrono::milliseconds(*value);
}

std::vector<std::int64_t> numbersIn(const Json& object, const char* key) {
    std::vector<std::int64_t> numbers;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array() || found->size() > 4) return numbers;
    for (const Json& number : *found) {
        // A number beyond int64 would come back as something else.
        if (!number.is_number_integer() || (number.is_number_unsigned() && number.get<std::uint64_t>() > INT64_MAX))
            return {};
        numbers.push_back(number.get<std::int64_t>());
    }
    return numbers;
}

// Puts the text members into their places; the first one that is missing is the error.
Result<> readTexts(const Json& object, std::initializer_list<std::pair<const char*, std::string*>> members) {
    for (const auto& [key, to] : members) {
        auto text = stringIn(object, key);
        if (!text) return passOn(text);
        *to = std::move(*text);
    }
    return {};
}

LaterChanges laterChangesNamed(const std::string& text) {
    if (text == "none") return LaterChanges::None;
    if (text == "allowed") return LaterChanges::Allowed;
    if (text == "forbidden") return LaterChanges::Forbidden;
    return LaterChanges::Unjudged;
}

Result<SignatureInFile> signatureFrom(const Json& json) {
    SignatureInFile signature;
    std::string cms;
    if (auto read = readTexts(json, {{"field", &signature.field}, {"sub_filter", &signature.subFilter}, {"cms", &cms}});
        !read)
        return passOn(read);
    signature.byteRange = numbersIn(json, "byte_range");
    signature.coversRevision = boolOr(json, "covers_revision", true);
    signature.laterChanges = laterChangesNamed(stringOr(json, "later_changes", ""));
    signature.laterDetail = stringOr(json, "later_detail", "");
    signature.claimedTime = stringOr(json, "claimed_time", "");
    signature.contents = fromBase64(cms).value_or("");
    return signature;
}

Result<std::vector<std::string>> carriedIn(const Json& data, const char* key) {
    std::vector<std::string> carried;
    const auto found = data.find(key);
    if (found == data.end()) return carried;
    if (!found->is_array() || found->size() > mostCarried) return fail(errors::BadMessage, "validation data");
    for (const Json& item : *found)
        if (auto der = item.is_string() ? fromBase64(item.get_ref<const std::string&>()) : std::nullopt)
            carried.push_back(std::move(*der));
    return carried;
}

Result<ValidationData> validationDataFrom(const Json& request) {
    ValidationData carried;
    const auto data = request.find("validation_data");
    if (data == request.end()) return carried;
    const auto certificates = carriedIn(*data, "certificates");
    if (!certificates) return tl::unexpected(certificates.error());
    for (const std::string& der : *certificates)
        if (auto certificate = Certificate::fromDer(der)) carried.certificates.push_back(std::move(*certificate));
    auto responses = carriedIn(*data, "ocsps");
    if (!responses) return passOn(responses);
    auto lists = carriedIn(*data, "crls");
    if (!lists) return passOn(lists);
    carried.ocspResponses = std::move(*responses);
    carried.revocationLists = std::move(*lists);
    return carried;
}

Json reasonsOf(const SignatureReport& report) {
    return {{"signer_info", report.signerInfo.reason},
            {"integrity", report.integrity.reason},
            {"certificate", report.certificate.reason},
            {"timestamp", report.timestamp.reason}};
}

Json toJson(const SignatureReport& report) {
    return {{"field", report.field},
            {"signer", report.signer},
            {"organisation", report.organisation},
            {"signing_time", report.signingTime},
            {"level", name(report.level)},
            {"signer_info", name(report.signerInfo.verdict)},
            {"integrity", name(report.integrity.verdict)},
            {"certificate", name(report.certificate.verdict)},
            {"timestamp", name(report.timestamp.verdict)},
            {"reasons", reasonsOf(report)},
            {"covers_whole_file", report.coversWholeFile},
            {"verdict", name(report.verdict())}};
}

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

Result<VerifyRequest> verifyRequestFrom(const Json& request) {
    VerifyRequest read;
    std::string file, trust;
    if (auto texts = readTexts(request, {{"file", &file}, {"trust", &trust}}); !texts) return passOn(texts);
    read.file = file;
    read.trust = trust;
    read.chain = stringOr(request, "chain", "");
    read.ocspUrl = stringOr(request, "ocsp_url", "");
    read.offline = boolOr(request, "offline", false);
    if (const std::string at = stringOr(request, "at", ""); !at.empty()) {
        const auto time = parseIsoUtc(at);
        if (!time) return fail(errors::BadMessage, "member at is not a time");
        read.at = *time;
    }
    const auto wait = waitIn(request, "ocsp_timeout_ms", read.ocspTimeout);
    if (!wait) return tl::unexpected(wait.error());
    read.ocspTimeout = *wait;
    const auto signatures = request.find("signatures");
    if (signatures == request.end() || !signatures->is_array() || signatures->size() > mostSignatures)
        return fail(errors::BadMessage, "member signatures is not a list of at most 200");
    for (const Json& json : *signatures) {
        auto signature = signatureFrom(json);
        if (!signature) return passOn(signature);
        read.signatures.push_back(std::move(*signature));
    }
    auto carried = validationDataFrom(request);
    if (!carried) return passOn(carried);
    read.carried = std::move(*carried);
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

Json toJson(const std::vector<SignatureReport>& reports) {
    Json list = Json::array();
    for (const SignatureReport& report : reports)
        list.push_back(toJson(report));
    return {{"signatures", std::move(list)}};
}

}  // namespace sohoa::signer
