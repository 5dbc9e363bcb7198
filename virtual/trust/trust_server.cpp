#include "virtual/trust/trust_server.h"

#include <httplib.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "virtual/trust/authority.h"
#include "virtual/trust/ocsp_responder.h"
#include "virtual/trust/revocation_lists.h"
#include "virtual/trust/time_stamper.h"

namespace sohoa::trust {

namespace {
constexpr std::size_t largestRequest = 64 << 10;
constexpr auto slowAnswer = std::chrono::seconds(5);

Identity sharing(const Identity& identity) {
    X509_up_ref(identity.certificate.get());
    EVP_PKEY_up_ref(identity.key.get());
    return {Key{identity.key.get()}, Certificate{identity.certificate.get()}};
}

using Extensions = std::vector<std::pair<std::string, std::string>>;

// Another certificate for the same key.
Result<Identity> reissued(const Identity& identity, const std::string& name, Extensions extensions, const Identity& by,
                          const std::filesystem::path& office,
                          std::chrono::seconds life = std::chrono::hours(24 * 365)) {
    extensions.insert(extensions.begin(), {{"basicConstraints", "critical,CA:FALSE"},
                                           {"keyUsage", "critical,digitalSignature"},
                                           {"subjectKeyIdentifier", "hash"},
                                           {"authorityKeyIdentifier", "keyid:always"}});
    const CertificatePlan plan{
        .commonName = name, .organisation = "sohoa thử nghiệm", .extensions = std::move(extensions), .ends = life};
    auto certificate = issue(plan, identity.key.get(), {by.certificate.get(), by.key.get()});
    if (!certificate) return passOn(certificate);
    const auto record = office / "issued" / (serialOf(certificate->get()) + ".pem");
    if (auto written = writeFileAtomically(record, pemOf(certificate->get())); !written) return passOn(written);
    Identity made = sharing(identity);
    made.certificate = std::move(*certificate);
    return made;
}

// The addresses in the new certificate are those of the old one.
std::pair<std::string, std::string> responderOf(X509* certificate) {
    STACK_OF(OPENSSL_STRING)* urls = X509_get1_ocsp(certificate);
    const std::string url = sk_OPENSSL_STRING_num(urls) > 0 ? sk_OPENSSL_STRING_value(urls, 0) : "";
    X509_email_free(urls);
    return {"authorityInfoAccess", "OCSP;URI:" + url};
}

}  // namespace

struct TrustServer::Running {
    std::filesystem::path office;
    Faults faults;
    FaultTimes times;
    Identity tsa, ocsp, root, issuing;
    httplib::Server server;
    int port = 0;
    std::thread thread;
    std::atomic<bool> ending = false;

    bool faulty(Fault fault) const { return faults.contains(fault); }

    static void reply(httplib::Response& to, const Result<std::string>& body, const char* type) {
        if (body)
            to.set_content(*body, type);
        else
            to.status = 500;
    }

    void dawdle(std::chrono::milliseconds time) const {
        const auto until = std::chrono::steady_clock::now() + time;
        while (!ending && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }

    void answer() {
        // httplib's own choice, SO_REUSEPORT, lets two servers share a port.
        server.set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        server.set_payload_max_length(largestRequest);
        server.Post("/tsa", [this](const httplib::Request& request, httplib::Response& to) {
            if (faulty(Fault::TsaSlow)) dawdle(slowAnswer);
            if (faulty(Fault::TsaVerySlow)) dawdle(times.slow);
            if (faulty(Fault::Tsa503))
                to.status = 503;
            else if (faulty(Fault::TsaGarbage))
                to.set_content("not a time stamp", "application/timestamp-reply");
            else
                reply(to, timeStampResponse(request.body, tsa, issuing.certificate.get(), faults),
                      "application/timestamp-reply");
        });
        server.Post("/ocsp", [this](const httplib::Request& request, httplib::Response& to) {
            const Identity& signer = faulty(Fault::OcspForeign) ? tsa : ocsp;
            if (faulty(Fault::Ocsp503))
                to.status = 503;
            else if (faulty(Fault::OcspGarbage))
                to.set_content("not a status", "application/ocsp-response");
            else
                reply(to, ocspResponse(request.body, office, signer, issuing.certificate.get(), faults),
                      "application/ocsp-response");
        });
        server.Get("/crl/root.crl",
                   [this](const httplib::Request&, httplib::Response& to) { list(root, issuing, to); });
        server.Get("/crl/issuing.crl",
                   [this](const httplib::Request&, httplib::Response& to) { list(issuing, root, to); });
    }

    void list(const Identity& authority, const Identity& other, httplib::Response& to) {
        if (faulty(Fault::Crl503)) {
            to.status = 503;
        } else if (faulty(Fault::CrlGarbage)) {
            to.set_content("not a list", "application/pkix-crl");
        } else if (faulty(Fault::CrlForeign)) {
            Identity impostor = sharing(authority);
            impostor.key = sharing(other).key;
            reply(to, revocationList(office, impostor, faults), "application/pkix-crl");
        } else {
            reply(to, revocationList(office, authority, faults), "application/pkix-crl");
        }
    }

    // Certificates that only a fault needs.
    Result<> spoil() {
        const std::pair<std::string, std::string> stamping{"extendedKeyUsage", "critical,timeStamping"};
        if (faulty(Fault::TsaShortLived)) {
            auto made = reissued(tsa, "sohoa thử nghiệm TSA ngắn hạn", {stamping, responderOf(tsa.certificate.get())},
                                 issuing, office, times.stampLife);
            if (!made) return passOn(made);
            tsa = std::move(*made);
        }
        if (faulty(Fault::TsaForeign)) {
            // By an authority of the right name and the wrong key.
            Identity impostor = sharing(issuing);
            impostor.key = sharing(ocsp).key;
            auto made = reissued(tsa, "sohoa thử nghiệm TSA", {stamping}, impostor, office);
            if (!made) return passOn(made);
            tsa = std::move(*made);
        }
        if (faulty(Fault::OcspNoNocheck)) {
            auto made = reissued(ocsp, "sohoa thử nghiệm OCSP", {{"extendedKeyUsage", "OCSPSigning"}}, issuing, office);
            if (!made) return passOn(made);
            ocsp = std::move(*made);
        }
        return {};
    }
};

TrustServer::TrustServer(std::unique_ptr<Running> running) : running_(std::move(running)) {}
TrustServer::TrustServer(TrustServer&&) noexcept = default;

TrustServer::~TrustServer() {
    if (!running_) return;
    running_->ending = true;
    running_->server.stop();
    running_->thread.join();
}

int TrustServer::port() const { return running_->port; }

Result<TrustServer> TrustServer::start(const std::filesystem::path& office, int port, Faults faults, FaultTimes times) {
    auto tsa = readIdentity(office / "private", "tsa");
    if (!tsa) return passOn(tsa);
    auto ocsp = readIdentity(office / "private", "ocsp");
    if (!ocsp) return passOn(ocsp);
    auto root = readIdentity(office / "private", "root"), issuing = readIdentity(office / "private", "issuing");
    if (!root) return passOn(root);
    if (!issuing) return passOn(issuing);

    auto running = std::make_unique<Running>();
    running->office = office;
    running->faults = std::move(faults);
    running->times = times;
    running->tsa = std::move(*tsa);
    running->ocsp = std::move(*ocsp);
    running->root = std::move(*root);
    running->issuing = std::move(*issuing);
    if (auto spoilt = running->spoil(); !spoilt) return passOn(spoilt);
    running->answer();
    if (port == 0)
        running->port = running->server.bind_to_any_port("127.0.0.1");
    else
        running->port = running->server.bind_to_port("127.0.0.1", port) ? port : -1;
    if (running->port <= 0) return fail(errors::OfficeUnmakeable, "the port cannot be had");
    running->thread = std::thread([raw = running.get()] { raw->server.listen_after_bind(); });
    // stop() before the loop runs would be lost, and the thread would never end.
    while (!running->server.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return TrustServer(std::move(running));
}

}  // namespace sohoa::trust
