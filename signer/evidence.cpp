#include "signer/evidence.h"

#include <openssl/x509v3.h>

#include <algorithm>
#include <map>

#include "core/error_codes.h"
#include "signer/addresses.h"
#include "signer/chain.h"
#include "signer/cms_reader.h"
#include "signer/http.h"
#include "signer/ocsp.h"
#include "signer/revocation_list.h"
#include "signer/signature_checks.h"
#include "signer/time_stamp.h"

namespace sohoa::signer {

namespace {

constexpr std::size_t largestList = 16u << 20;
constexpr int acceptable = 128;  // bits of strength beyond 2030

// One signature taken apart: who signed it, and who vouches for its time.
struct Voucher {
    std::optional<Certificate> signer, stamper;
    std::optional<UtcTime> stampedAt;
    Certificates certificates;       // all that came with it
    std::vector<std::string> lists;  // DER
};

class Source {
  public:
    static Result<Source> of(const EvidenceRequest& request) {
        Source source{request};
        auto roots = rootsIn(request.trust);
        if (!roots) return passOn(roots);
        source.roots = std::move(*roots);
        source.helpers = request.carriedCertificates;
        if (!request.chain.empty()) {
            const auto chain = certificatesIn(request.chain);
            if (!chain) return tl::unexpected(chain.error());
            source.helpers.insert(source.helpers.end(), chain->begin(), chain->end());
        }
        return source;
    }

    Result<Voucher> voucherOf(const EvidenceSubject& subject) const {
        Voucher found;
        if (subject.subFilter == "ETSI.RFC3161") {
            const auto token = withoutPadding(subject.contents);
            if (!token) return fail(errors::BadMessage, "a document time stamp that is no token");
            if (auto stamped = addStamper(*token, found); !stamped) return passOn(stamped);
            return found;
        }
        const auto cms = readCms(subject.contents, helpers);
        if (!cms) return fail(errors::BadMessage, cms.error());
        if (!cms->signer) return fail(errors::EvidenceMissing, "the signer's certificate is missing");
        found.signer = cms->signer;
        found.certificates = cms->certificates;
        found.lists = cms->revocationLists;
        if (!cms->timeStamp) return found;
        const auto stamp = readTimeStamp(*cms->timeStamp);
        if (!stamp || digestOf(cms->signatureValue, stamp->digestAlgorithm) != stamp->imprint)
            return fail(errors::TimeStampInvalid, "stamped over something else");
        if (auto stamped = addStamper(*cms->timeStamp, found); !stamped) return passOn(stamped);
        return found;
    }

    Certificates known(const Voucher& voucher) const {
        Certificates all = voucher.certificates;
        all.insert(all.end(), helpers.begin(), helpers.end());
        return all;
    }

    const EvidenceRequest& request;
    Certificates helpers{}, roots{};

  private:
    Result<> addStamper(std::string_view token, Voucher& found) const {
        const auto stamp = readTimeStamp(token);
        if (!stamp) return fail(errors::BadMessage, stamp.error().detail);
        if (!stamp->signer) return fail(errors::EvidenceMissing, "the time-stamping certificate is missing");
        found.certificates.insert(found.certificates.end(), stamp->certificates.begin(), stamp->certificates.end());
        if (auto right = verifyTimeStampSignature(token, stamp->genTime, known(found), roots); !right)
            return fail(errors::CertificateUntrusted, right.error().detail);
        found.stamper = stamp->signer;
        found.stampedAt = stamp->genTime;
        return {};
    }
};

// Pieces of data, each once.
class Pool {
  public:
    explicit Pool(std::vector<std::string>& pieces) : pieces_(pieces) {}
    void add(const std::string& der, std::vector<std::size_t>& places) {
        const auto [place, isNew] = places_.try_emplace(sha256Of(der), pieces_.size());
        if (isNew) pieces_.push_back(der);
        if (std::find(places.begin(), places.end(), place->second) == places.end()) places.push_back(place->second);
    }

  private:
    std::vector<std::string>& pieces_;
    std::map<Sha256, std::size_t> places_;
};

class Gatherer {
  public:
    explicit Gatherer(const Source& source)
        : source_(source),
          addresses_(source.request.ocspUrl),
          certificates_(gathered.certificates),
          ocsps_(gathered.ocsps),
          lists_(gathered.lists) {}

    Result<> add(const EvidenceSubject& subject) {
        const auto voucher = source_.voucherOf(subject);
        if (!voucher) return tl::unexpected(voucher.error());
        into_ = {.field = subject.field, .certificates = {}, .ocsps = {}, .lists = {}};
        known_ = source_.known(*voucher);
        carriedLists_ = source_.request.carriedLists;
        carriedLists_.insert(carriedLists_.end(), voucher->lists.begin(), voucher->lists.end());
        if (voucher->stamper)
            if (auto done = vouchFor(*voucher->stamper, subject.provenAt); !done) return done;
        if (voucher->signer)
            if (auto done = vouchFor(*voucher->signer, voucher->stampedAt ? voucher->stampedAt : subject.provenAt);
                !done)
                return done;
        gathered.subjects.push_back(into_);
        return {};
    }

    GatheredEvidence gathered;

  private:
    Result<> vouchFor(const Certificate& certificate, std::optional<UtcTime> proven) {
        auto chain = buildChain(certificate, known_, source_.roots, now());
        const bool ended = !chain && chain.error().code == errors::CertificateExpired;
        if (ended && proven) chain = buildChain(certificate, known_, source_.roots, *proven);
        if (!chain && ended) return fail(errors::EvidenceLapsed, "a certificate has ended: " + chain.error().detail);
        if (!chain) return tl::unexpected(chain.error());
        keepChain(*chain);
        for (std::size_t i = 0; i + 1 < chain->size(); ++i) {
            const OcspQuestion question{(*chain)[i], (*chain)[i + 1], known_, source_.roots};
            if (auto done = ended ? recall(question, *proven) : ask(question, proven); !done) return done;
        }
        return {};
    }

    void keepChain(const Certificates& chain) {
        for (const Certificate& certificate : chain) {
            addresses_.learn(certificate);
            certificates_.add(derOf(i2d_X509, certificate.x509()), into_.certificates);
        }
    }

    // What the sources say now. Each is asked once for all signatures.
    Result<> ask(const OcspQuestion& question, std::optional<UtcTime> proven) {
        const auto responders = addresses_.respondersFor(question.certificate);
        const auto lists = addresses_.revocationListsFor(question.certificate);
        if (responders.empty() && lists.empty())
            return fail(errors::EvidenceMissing, "a certificate names nobody who says whether it was revoked");
        if (!responders.empty())
            if (auto done = askResponders(question, responders, proven); !done) return done;
        if (!lists.empty()) return askLists(question, lists, proven);
        return {};
    }

    Result<> askResponders(const OcspQuestion& question, const std::vector<std::string>& urls,
                           std::optional<UtcTime> proven) {
        auto [answer, isNew] = answers_.try_emplace(question.certificate.sha256());
        if (isNew)
            for (const std::string& url : urls) {
                answer->second = fetchResponse(question, url, source_.request.ocspTimeout);
                if (answer->second.revocation.state != Revocation::State::Unknown) break;
            }
        const OcspAnswer& said = answer->second;
        if (auto good = accept(said.revocation, proven); !good) return good;
        if (!said.responder) return fail(errors::EvidenceMissing, "the OCSP responder's certificate is missing");
        ocsps_.add(said.response, into_.ocsps);
        return vouchForResponder(question, *said.responder);
    }

    // The responder speaks for others; who speaks for it?
    Result<> vouchForResponder(const OcspQuestion& question, const Certificate& responder) {
        if (responder.sha256() == question.issuer.sha256()) return {};
        const auto chain = buildChain(responder, known_, source_.roots, now());
        if (!chain) return fail(errors::EvidenceMissing, "the OCSP responder: " + chain.error().detail);
        keepChain(*chain);
        if (X509_get_ext_by_NID(responder.x509(), NID_id_pkix_OCSP_noCheck, -1) >= 0 || chain->size() < 2) return {};
        const auto lists = addresses_.revocationListsFor(responder);
        if (lists.empty())
            return fail(errors::EvidenceMissing, "nobody says whether the OCSP responder's certificate was revoked");
        return askLists({responder, (*chain)[1], known_, source_.roots}, lists, std::nullopt);
    }

    // The addresses are of the same list.
    Result<> askLists(const OcspQuestion& question, const std::vector<std::string>& urls,
                      std::optional<UtcTime> proven) {
        Revocation last = unknownRevocation("no revocation list");
        for (const std::string& url : urls) {
            auto [list, isNew] = fetched_.try_emplace(url);
            if (isNew) list->second = get({url, source_.request.listTimeout, largestList});
            if (!list->second) {
                last = unknownRevocation("revocation list: " + list->second.error());
                continue;
            }
            last = readRevocationList(question.certificate, question.issuer, *list->second, now());
            if (last.state == Revocation::State::Unknown) continue;
            if (auto good = accept(last, proven); !good) return good;
            lists_.add(*list->second, into_.lists);
            return {};
        }
        return accept(last, proven);
    }

    static Result<> accept(const Revocation& revocation, std::optional<UtcTime> proven) {
        switch (revocation.state) {
            case Revocation::State::Good: return {};
            case Revocation::State::Unknown: return fail(errors::EvidenceMissing, revocation.reason);
            case Revocation::State::Revoked: break;
        }
        if (proven && revocation.since && *revocation.since > *proven) return {};
        return fail(errors::CertificateRevoked);
    }

    // A certificate that has ended: nobody answers for it any more, but the file may carry the answer of its time.
    Result<> recall(const OcspQuestion& question, UtcTime at) {
        for (const std::string& response : source_.request.carriedOcsps)
            if (readStoredResponse(question, response, at).state == Revocation::State::Good) {
                ocsps_.add(response, into_.ocsps);
                return {};
            }
        for (const std::string& list : carriedLists_)
            if (readRevocationList(question.certificate, question.issuer, list, at).state == Revocation::State::Good) {
                lists_.add(list, into_.lists);
                return {};
            }
        return fail(errors::EvidenceLapsed, "a certificate has ended, and the file carries no evidence of its time");
    }

    const Source& source_;
    Addresses addresses_;
    Pool certificates_, ocsps_, lists_;
    SubjectEvidence into_;
    Certificates known_;
    std::vector<std::string> carriedLists_;
    std::map<Sha256, OcspAnswer> answers_;
    std::map<std::string, tl::expected<std::string, std::string>> fetched_;
};

UtcTime trustEnds(const Certificate& certificate) {
    static const UtcTime endOf2030 = *parseIsoUtc("2030-12-31T23:59:59Z");
    const bool strong = EVP_PKEY_get_security_bits(certificate.publicKey()) >= acceptable;
    return strong ? certificate.notAfter() : std::min(certificate.notAfter(), endOf2030);
}

Result<Lifetime> lifetimeOf(const Source& source, const EvidenceSubject& subject) {
    const auto voucher = source.voucherOf(subject);
    if (!voucher) return tl::unexpected(voucher.error());
    const Certificate& whose = voucher->stamper ? *voucher->stamper : *voucher->signer;
    const UtcTime at = voucher->stampedAt.value_or(std::min(now(), whose.notAfter() - std::chrono::seconds(1)));
    const auto chain = buildChain(whose, source.known(*voucher), source.roots, at);
    if (!chain) return tl::unexpected(chain.error());
    Lifetime life{subject.field, voucher->stampedAt, trustEnds(whose)};
    for (std::size_t i = 1; i + 1 < chain->size(); ++i)
        life.until = std::min(life.until, trustEnds((*chain)[i]));
    return life;
}

}  // namespace

Result<GatheredEvidence> gatherEvidence(const EvidenceRequest& request) {
    const auto source = Source::of(request);
    if (!source) return tl::unexpected(source.error());
    Gatherer gatherer(*source);
    for (const EvidenceSubject& subject : request.subjects)
        if (auto done = gatherer.add(subject); !done) return passOn(done);
    return std::move(gatherer.gathered);
}

Result<std::vector<Lifetime>> lifetimesOf(const EvidenceRequest& request) {
    const auto source = Source::of(request);
    if (!source) return tl::unexpected(source.error());
    std::vector<Lifetime> lives;
    for (const EvidenceSubject& subject : request.subjects) {
        auto life = lifetimeOf(*source, subject);
        if (!life) return passOn(life);
        lives.push_back(std::move(*life));
    }
    return lives;
}

}  // namespace sohoa::signer
