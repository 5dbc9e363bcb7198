#include "signer/verify_messages.h"

#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "signer/message_parts.h"

namespace sohoa::signer {

namespace {

constexpr std::size_t mostSignatures = 200;
constexpr std::size_t mostCarried = 1000;

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
    signature.problemWord = stringOr(json, "problem_word", "");
    signature.problem = stringOr(json, "problem", "");
    signature.coversRevision = boolOr(json, "covers_revision", true);
    signature.coversValidationData = boolOr(json, "covers_validation_data", false);
    signature.laterChanges = laterChangesNamed(stringOr(json, "later_changes", ""));
    signature.laterWord = stringOr(json, "later_word", "");
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

Json toJson(const Check& check) { return {{"word", check.word}, {"detail", check.detail}}; }

Json reasonsOf(const SignatureReport& report) {
    return {{"signer_info", toJson(report.signerInfo)},
            {"integrity", toJson(report.integrity)},
            {"certificate", toJson(report.certificate)},
            {"timestamp", toJson(report.timestamp)}};
}

Json toJson(const SignatureReport& report) {
    return {{"field", report.field},
            {"signer", report.signer},
            {"organisation", report.organisation},
            {"signing_time", report.signingTime},
            {"stamped_time", report.stampedTime},
            {"stamp_authority", report.stampAuthority},
            {"signer_certificate", report.signerCertificate ? toJson(*report.signerCertificate) : Json()},
            {"level", name(report.level)},
            {"signer_info", name(report.signerInfo.verdict)},
            {"integrity", name(report.integrity.verdict)},
            {"certificate", name(report.certificate.verdict)},
            {"timestamp", name(report.timestamp.verdict)},
            {"reasons", reasonsOf(report)},
            {"notes", report.notes},
            {"covers_whole_file", report.coversWholeFile},
            {"verdict", name(report.verdict())}};
}

}  // namespace

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

Json toJson(const std::vector<SignatureReport>& reports) {
    Json list = Json::array();
    for (const SignatureReport& report : reports)
        list.push_back(toJson(report));
    return {{"signatures", std::move(list)}};
}

Json rootsToJson(const std::filesystem::path& trust) {
    Json list = Json::array();
    for (const Certificate& root : rootsIn(trust).value_or(Certificates()))
        list.push_back(toJson(root));
    return list;
}

}  // namespace sohoa::signer
