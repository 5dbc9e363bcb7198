#include "virtual/trust/office.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <openssl/rand.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/sha256.h"
#include "core/text.h"
#include "virtual/trust/private_file.h"

namespace sohoa::trust {

namespace fs = std::filesystem;

namespace {

// Two programs making the same office wait for each other.
class FolderLock {
  public:
    explicit FolderLock(const fs::path& folder)
        : fd_(::open((folder / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
        if (fd_ >= 0) ::flock(fd_, LOCK_EX);
    }
    ~FolderLock() {
        if (fd_ >= 0) ::close(fd_);
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    explicit operator bool() const { return fd_ >= 0; }

  private:
    int fd_;
};

constexpr auto tenYears = std::chrono::hours(24 * 3650);

CertificatePlan rootPlan() {
    return {.commonName = "sohoa thử nghiệm Root CA",
            .organisation = "sohoa thử nghiệm",
            .extensions = {{"basicConstraints", "critical,CA:TRUE"},
                           {"keyUsage", "critical,keyCertSign,cRLSign"},
                           {"subjectKeyIdentifier", "hash"}},
            .ends = tenYears};
}

std::pair<std::string, std::string> revocationListAt(int port, const char* authority) {
    return {"crlDistributionPoints", fmt::format("URI:http://127.0.0.1:{}/crl/{}.crl", port, authority)};
}

CertificatePlan issuingPlan(int port) {
    auto plan = rootPlan();
    plan.commonName = "sohoa thử nghiệm Issuing CA";
    plan.extensions[0].second = "critical,CA:TRUE,pathlen:0";
    plan.extensions.emplace_back("authorityKeyIdentifier", "keyid:always");
    plan.extensions.push_back(revocationListAt(port, "root"));
    return plan;
}

CertificatePlan endPlan(const std::string& name, const std::string& organisation, const std::string& keyUsage) {
    return {.commonName = name,
            .organisation = organisation,
            .extensions = {{"basicConstraints", "critical,CA:FALSE"},
                           {"keyUsage", "critical," + keyUsage},
                           {"subjectKeyIdentifier", "hash"},
                           {"authorityKeyIdentifier", "keyid:always"}}};
}

std::pair<std::string, std::string> ocspAt(int port) {
    return {"authorityInfoAccess", fmt::format("OCSP;URI:http://127.0.0.1:{}/ocsp", port)};
}

Result<> recordIssued(const fs::path& folder, X509* certificate) {
    const fs::path file = folder / "issued" / (serialOf(certificate) + ".pem");
    return fs::exists(file) ? Result<>{} : writeFileAtomically(file, pemOf(certificate));
}

// The authorities; gives the issuing CA.
Result<Identity> makeAuthorities(const OfficePlan& plan) {
    const fs::path folder = plan.folder / "private";
    auto root = identityIn(folder, "root", rootPlan(), {nullptr, nullptr});
    if (!root) return root;
    auto issuing = identityIn(folder, "issuing", issuingPlan(plan.port), {root->certificate.get(), root->key.get()});
    if (!issuing) return issuing;
    const Issuer issuer{issuing->certificate.get(), issuing->key.get()};

    auto stamping = endPlan("sohoa thử nghiệm TSA", "sohoa thử nghiệm", "digitalSignature");
    stamping.extensions.emplace_back("extendedKeyUsage", "critical,timeStamping");
    stamping.extensions.push_back(ocspAt(plan.port));
    stamping.extensions.push_back(revocationListAt(plan.port, "issuing"));
    auto responding = endPlan("sohoa thử nghiệm OCSP", "sohoa thử nghiệm", "digitalSignature");
    responding.extensions.emplace_back("extendedKeyUsage", "OCSPSigning");
    responding.extensions.emplace_back("noCheck", "ignored");
    for (const auto& [name, what] : {std::pair("tsa", &stamping), std::pair("ocsp", &responding)}) {
        auto identity = identityIn(folder, name, *what, issuer);
        if (!identity) return identity;
        if (auto done = recordIssued(plan.folder, identity->certificate.get()); !done) return passOn(done);
    }

    const std::string rootPem = pemOf(root->certificate.get());
    if (!fs::exists(plan.folder / "trust/root.pem"))
        if (auto done = writeFileAtomically(plan.folder / "trust/root.pem", rootPem); !done) return passOn(done);
    if (!fs::exists(plan.folder / "chain.pem"))
        if (auto done = writeFileAtomically(plan.folder / "chain.pem", pemOf(issuing->certificate.get()) + rootPem);
            !done)
            return passOn(done);
    return issuing;
}

Result<std::string> pinFrom(const fs::path& file) {
    if (!fs::exists(file)) {
        std::array<unsigned char, 8> random{};
        if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1)
            return fail(errors::OfficeUnmakeable, "no random bytes");
        std::string pin;
        for (const unsigned char byte : random)
            pin += static_cast<char>('0' + byte % 10);
        if (auto written = writePrivateFile(file, pin + "\n"); !written) return passOn(written);
    }
    auto pin = readFile(file, 256);
    if (!pin) return pin;
    const std::string text(trimmed(*pin));
    if (text.size() < 4) return fail(errors::OfficeUnmakeable, "a PIN of less than 4 characters");
    return text;
}

std::string softhsmConfigFor(const fs::path& tokens) {
    return fmt::format(
        "directories.tokendir = {}\nobjectstore.backend = file\nlog.level = ERROR\nslots.removable = false\n",
        fs::absolute(tokens).string());
}

CertificatePlan agencyPlan(const OfficePlan& plan) {
    auto what = endPlan(plan.agency, plan.agency, "digitalSignature,nonRepudiation");
    what.extensions.push_back(ocspAt(plan.port));
    what.extensions.push_back(revocationListAt(plan.port, "issuing"));
    if (plan.expired) {
        what.begins = -std::chrono::hours(24 * 365);
        what.ends = -std::chrono::hours(24);
    }
    if (plan.personal) {
        what.commonName = "Nguyễn Văn Thư";
        what.subject = {{"title", "Văn thư"}, {"UID", "CCCD:099000000001"}};
    }
    return what;
}

// One token with a key and the certificate that the issuing CA gives it; its serial goes into `part`.
Result<> makeAgencyToken(const OfficePlan& plan, const TokenPlan& token, const Identity& issuing, const fs::path& part,
                         const std::string& prefix) {
    const auto serial = makeToken(token, [&](EVP_PKEY* key) -> Result<Certificate> {
        auto certificate = issue(agencyPlan(plan), key, {issuing.certificate.get(), issuing.key.get()});
        if (!certificate) return certificate;
        if (auto done = recordIssued(plan.folder, certificate->get()); !done) return passOn(done);
        if (auto done = writeFileAtomically(part / (prefix + "certificate.pem"), pemOf(certificate->get())); !done)
            return passOn(done);
        return certificate;
    });
    if (!serial) return tl::unexpected(serial.error());
    return writeFileAtomically(part / (prefix + "serial"), *serial);
}

// The tokens are made in a folder that takes its name only when everything is in it.
Result<> makeAgency(const OfficePlan& plan, const fs::path& module, const Identity& issuing, const std::string& pin) {
    const fs::path part = plan.folder / "agency.part";
    fs::remove_all(part);
    fs::create_directories(part / "tokens");
    fs::permissions(part, fs::perms::owner_all);
    if (auto done = writeFileAtomically(part / "softhsm2.conf", softhsmConfigFor(part / "tokens")); !done) return done;
    TokenPlan token{.module = module, .config = part / "softhsm2.conf", .label = "sohoa", .pin = pin};
    token.key = plan.key;
    token.alwaysAuthenticate = plan.alwaysAuthenticate;
    if (auto made = makeAgencyToken(plan, token, issuing, part, ""); !made) return made;
    if (plan.secondToken)
        if (auto made = makeAgencyToken(plan, token, issuing, part, "second-"); !made) return made;
    fs::rename(part, plan.folder / "agency");
    return {};
}

Result<Office> makeOfficeUncaught(OfficePlan plan) {
    plan.folder = fs::absolute(plan.folder);
    const fs::path module = softhsmModule();
    if (module.empty()) return fail(errors::OfficeUnmakeable, "SoftHSM is not installed");
    for (const char* name : {"private", "issued", "trust"})
        fs::create_directories(plan.folder / name);
    fs::permissions(plan.folder / "private", fs::perms::owner_all);
    const FolderLock lock(plan.folder);
    if (!lock) return fail(errors::FileUnwritable, plan.folder.string());

    auto issuing = makeAuthorities(plan);
    if (!issuing) return passOn(issuing);
    const fs::path agency = plan.folder / "agency";
    if (fs::exists(agency)) {
        if (!fs::exists(plan.pinFile))
            return fail(errors::OfficeUnmakeable, "the token stands but its PIN file is gone");
    } else {
        auto pin = pinFrom(plan.pinFile);
        if (!pin) return passOn(pin);
        if (auto made = makeAgency(plan, module, *issuing, *pin); !made) return passOn(made);
    }
    if (auto done =
            writeFileAtomically(plan.softhsmConfig, softhsmConfigFor(agency / "tokens"), AtomicFile::Existing::Replace);
        !done)
        return passOn(done);
    const auto certificate = readCertificate(agency / "certificate.pem");
    if (!certificate) return tl::unexpected(certificate.error());
    const auto serial = readFile(agency / "serial", 256);
    if (!serial) return tl::unexpected(serial.error());
    const auto digest = sha256OfFile(module);
    if (!digest) return tl::unexpected(digest.error());
    return Office{.folder = plan.folder,
                  .module = module,
                  .softhsmConfig = fs::absolute(plan.softhsmConfig),
                  .trust = plan.folder / "trust",
                  .chain = plan.folder / "chain.pem",
                  .moduleSha256 = digest->hex(),
                  .tokenSerial = *serial,
                  .certificateSha256 = sha256Of(derOf(certificate->get())).hex(),
                  .certificateSerial = serialOf(certificate->get()),
                  .secondTokenSerial = readFile(agency / "second-serial", 256).value_or("")};
}

}  // namespace

Result<Office> makeOffice(const OfficePlan& plan) {
    try {
        return makeOfficeUncaught(plan);
    } catch (const fs::filesystem_error& error) {
        return fail(errors::FileUnwritable, error.what());
    }
}

Result<> revoke(const fs::path& folder, const std::string& certificateSerial, UtcTime when) {
    const fs::path file = folder / "revoked";
    std::string lines = fs::exists(file) ? readFile(file).value_or("") : "";
    lines += fmt::format("{} {}\n", certificateSerial, isoUtc(when));
    return writeFileAtomically(file, lines, AtomicFile::Existing::Replace);
}

}  // namespace sohoa::trust
