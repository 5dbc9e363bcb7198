#include "tests/service/preservation/signed_samples.h"

#include <cstdlib>
#include <iostream>

#include "core/atomic_file.h"
#include "pdfa/signature_slot.h"
#include "signer/time_stamp.h"
#include "tests/signer/software_signature.h"

namespace sohoa::test {

namespace fs = std::filesystem;

namespace {

// Nothing goes wrong here but the machine.
template <class T>
T sure(Result<T> result) {
    if (result) return std::move(*result);
    std::cerr << result.error().code.name << ": " << result.error().detail << '\n';
    std::abort();
}

trust::Identity signerOf(const fs::path& office, SampleKey kind) {
    const auto issuing = sure(trust::readIdentity(office / "private", "issuing"));
    trust::Key key{kind == SampleKey::Rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256")};
    const trust::CertificatePlan plan{
        .commonName = agencyOfTests,
        .organisation = agencyOfTests,
        .extensions = {{"basicConstraints", "critical,CA:FALSE"},
                       {"keyUsage", "critical,digitalSignature,nonRepudiation"},
                       {"authorityKeyIdentifier", "keyid:always"},
                       {"authorityInfoAccess", "OCSP;URI:http://127.0.0.1:0/ocsp"},
                       {"crlDistributionPoints", "URI:http://127.0.0.1:0/crl/issuing.crl"}}};
    auto certificate = sure(trust::issue(plan, key.get(), {issuing.certificate.get(), issuing.key.get()}));
    const fs::path record = office / "issued" / (trust::serialOf(certificate.get()) + ".pem");
    if (!writeFileAtomically(record, trust::pemOf(certificate.get()))) std::abort();
    return {std::move(key), std::move(certificate)};
}

}  // namespace

SignedSamples::SignedSamples(SampleKey key)
    : office_(OfficeKind::EllipticCurve), signer_(signerOf(office_.parts().folder, key)) {
    fs::create_directories(workFolder());
    serve();
}

void SignedSamples::serve(trust::Faults faults, trust::FaultTimes times) {
    server_.reset();
    server_ = std::make_unique<trust::TrustServer>(
        sure(trust::TrustServer::start(office_.parts().folder, 0, std::move(faults), times)));
}

Config SignedSamples::config() const {
    const std::string at = "http://127.0.0.1:" + std::to_string(server_->port());
    Config config;
    config.home = folder_ / "home";
    config.signer.trustFolder = office_.parts().trust;
    config.signer.chainFile = office_.parts().chain;
    config.signer.tsaUrl = at + "/tsa";
    config.signer.ocspUrl = at + "/ocsp";
    config.signer.tsaSeconds = 10;
    config.signer.ocspSeconds = 5;
    return config;
}

fs::path SignedSamples::unsignedFile(XrefKind kind, Conforming conforming) const {
    fs::path file = pdfa::samples::archiveFile(folder_);
    if (conforming == Conforming::No) {
        // The pages alone: without metadata and output intent.
        const fs::path bare = folder_ / "bare.pdf";
        if (pdfa::samples::run("qpdf --empty --pages " + file.string() + " -- " + bare.string()).status != 0)
            std::abort();
        file = bare;
    }
    if (kind == XrefKind::Table) return file;
    const fs::path packed = folder_ / "packed.pdf";
    if (pdfa::samples::run("qpdf --object-streams=generate --newline-before-endstream " + file.string() + " " +
                           packed.string())
            .status != 0)
        std::abort();
    return packed;
}

fs::path SignedSamples::sign(const fs::path& file, const std::string& field, bool stamped) const {
    pdfa::SlotRequest request;
    request.file = file;
    request.output = folder_ / (field + ".prepared.pdf");
    request.field = field;
    request.name = agencyOfTests;
    request.signingTime = now();
    request.mustConform = false;
    const auto slot = sure(pdfa::prepareSlot(request));
    const auto helpers = sure(signer::certificatesIn(office_.parts().chain));
    auto cms = sure(
        signer::CmsSignature::prepare(signer::Certificate::sharing(signer_.certificate.get()), helpers, slot.digest));
    const std::string value = rsaSignature(signer_.key.get(), cms.toBeSigned());
    if (!cms.setSignature(value)) std::abort();
    if (stamped) {
        const auto stamp = sure(signer::requestTimeStamp(value, {.url = config().signer.tsaUrl, .policy = ""}, helpers,
                                                         sure(signer::rootsIn(office_.parts().trust))));
        if (!cms.addTimeStamp(stamp.token)) std::abort();
    }
    const fs::path done = folder_ / (field + ".pdf");
    sure(
        pdfa::embedSignature({request.output, done, sure(cms.der()), slot.contentsOffset, slot.contentsLength, false}));
    return done;
}

void SignedSamples::revokeSigner(UtcTime when) const {
    if (!trust::revoke(office_.parts().folder, trust::serialOf(signer_.certificate.get()), when)) std::abort();
}

Result<RaisedFile> SignedSamples::raise(const fs::path& file, SignatureLevel level, const std::string& to) const {
    return raiseLevel(config(), file, level, workFolder(), folder_ / to);
}

Result<RaisedFile> SignedSamples::renew(const fs::path& file, const std::string& to) const {
    return renewEvidence(config(), file, workFolder(), folder_ / to);
}

}  // namespace sohoa::test
