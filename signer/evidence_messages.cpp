#include "signer/evidence_messages.h"

#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "signer/evidence.h"
#include "signer/message_parts.h"
#include "signer/signature_stamp.h"

namespace sohoa::signer {

namespace {

constexpr std::size_t mostSignatures = 200, mostCarried = 2000;

std::vector<std::string> carriedIn(const Json& data, const char* key) {
    std::vector<std::string> carried;
    const auto list = data.find(key);
    if (list == data.end() || !list->is_array() || list->size() > mostCarried) return carried;
    for (const Json& item : *list)
        if (auto der = item.is_string() ? fromBase64(item.get_ref<const std::string&>()) : std::nullopt)
            carried.push_back(std::move(*der));
    return carried;
}

Result<EvidenceSubject> subjectFrom(const Json& json) {
    EvidenceSubject subject;
    std::string cms;
    if (auto read = readTexts(json, {{"field", &subject.field}, {"sub_filter", &subject.subFilter}, {"cms", &cms}});
        !read)
        return passOn(read);
    auto der = fromBase64(cms);
    if (!der) return fail(errors::BadMessage, "member cms is no base64");
    subject.contents = std::move(*der);
    if (const std::string proven = stringOr(json, "proven_at", ""); !proven.empty()) {
        const auto time = parseIsoUtc(proven);
        if (!time) return fail(errors::BadMessage, "member proven_at is not a time");
        subject.provenAt = *time;
    }
    return subject;
}

Result<EvidenceRequest> evidenceRequestFrom(const Json& request) {
    EvidenceRequest read;
    std::string trust;
    if (auto texts = readTexts(request, {{"trust", &trust}}); !texts) return passOn(texts);
    read.trust = trust;
    read.chain = stringOr(request, "chain", "");
    read.ocspUrl = stringOr(request, "ocsp_url", "");
    const auto ocspWait = waitIn(request, "ocsp_timeout_ms", read.ocspTimeout);
    const auto listWait = waitIn(request, "crl_timeout_ms", read.listTimeout);
    for (const auto* wait : {&ocspWait, &listWait})
        if (!*wait) return tl::unexpected(wait->error());
    read.ocspTimeout = *ocspWait;
    read.listTimeout = *listWait;
    const auto signatures = request.find("signatures");
    if (signatures == request.end() || !signatures->is_array() || signatures->size() > mostSignatures)
        return fail(errors::BadMessage, "member signatures is not a list of at most 200");
    for (const Json& json : *signatures) {
        auto subject = subjectFrom(json);
        if (!subject) return passOn(subject);
        read.subjects.push_back(std::move(*subject));
    }
    const Json carried = request.value("validation_data", Json::object());
    for (const std::string& der : carriedIn(carried, "certificates"))
        if (auto certificate = Certificate::fromDer(der)) read.carriedCertificates.push_back(std::move(*certificate));
    read.carriedOcsps = carriedIn(carried, "ocsps");
    read.carriedLists = carriedIn(carried, "crls");
    return read;
}

Json encoded(const std::vector<std::string>& pieces) {
    Json list = Json::array();
    for (const std::string& der : pieces)
        list.push_back(toBase64(der));
    return list;
}

}  // namespace

Result<Json> answerEvidence(const Json& request) {
    const auto read = evidenceRequestFrom(request);
    if (!read) return tl::unexpected(read.error());
    const auto gathered = gatherEvidence(*read);
    if (!gathered) return tl::unexpected(gathered.error());
    Json subjects = Json::array();
    for (const SubjectEvidence& subject : gathered->subjects)
        subjects.push_back({{"field", subject.field},
                            {"certificates", subject.certificates},
                            {"ocsps", subject.ocsps},
                            {"crls", subject.lists}});
    return Json{{"certificates", encoded(gathered->certificates)},
                {"ocsps", encoded(gathered->ocsps)},
                {"crls", encoded(gathered->lists)},
                {"signatures", std::move(subjects)}};
}

Result<Json> answerLifetimes(const Json& request) {
    const auto read = evidenceRequestFrom(request);
    if (!read) return tl::unexpected(read.error());
    const auto lives = lifetimesOf(*read);
    if (!lives) return tl::unexpected(lives.error());
    Json list = Json::array();
    for (const Lifetime& life : *lives)
        list.push_back({{"field", life.field},
                        {"stamped_at", life.stampedAt ? isoUtc(*life.stampedAt) : ""},
                        {"until", isoUtc(life.until)}});
    return Json{{"lifetimes", std::move(list)}};
}

Result<Json> answerStampSignature(const Json& request) {
    std::string cms, trust;
    TimeStampServer server;
    if (auto read = readTexts(request, {{"cms", &cms}, {"tsa_url", &server.url}, {"trust", &trust}}); !read)
        return passOn(read);
    const auto der = fromBase64(cms);
    if (!der) return fail(errors::BadMessage, "member cms is no base64");
    const auto timeout = waitIn(request, "tsa_timeout_ms", server.timeout);
    const auto pause = waitIn(request, "tsa_pause_ms", server.pause);
    for (const auto* wait : {&timeout, &pause})
        if (!*wait) return tl::unexpected(wait->error());
    server.policy = stringOr(request, "tsa_policy", "");
    server.timeout = *timeout;
    server.pause = *pause;
    const auto roots = rootsIn(trust);
    if (!roots) return tl::unexpected(roots.error());
    Certificates helpers;
    if (const std::string chain = stringOr(request, "chain", ""); !chain.empty()) {
        auto read = certificatesIn(chain);
        if (!read) return passOn(read);
        helpers = std::move(*read);
    }
    const auto stamped = stampSignature(*der, server, helpers, *roots);
    if (!stamped) return tl::unexpected(stamped.error());
    return Json{{"cms", toBase64(stamped->cms)}, {"gen_time", isoUtc(stamped->genTime)}};
}

}  // namespace sohoa::signer
