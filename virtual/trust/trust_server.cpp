#include "virtual/trust/trust_server.h"

#include <httplib.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "core/error_codes.h"
#include "virtual/trust/authority.h"
#include "virtual/trust/ocsp_responder.h"
#include "virtual/trust/time_stamper.h"

namespace sohoa::trust {

namespace {
constexpr std::size_t largestRequest = 64 << 10;
constexpr auto slowAnswer = std::chrono::seconds(5);
}  // namespace

struct TrustServer::Running {
    std::filesystem::path office;
    Faults faults;
    Identity tsa, ocsp;
    Certificate issuing;
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

    void dawdle() const {
        const auto until = std::chrono::steady_clock::now() + slowAnswer;
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
            if (faulty(Fault::TsaSlow)) dawdle();
            if (faulty(Fault::Tsa503))
                to.status = 503;
            else if (faulty(Fault::TsaGarbage))
                to.set_content("not a time stamp", "application/timestamp-reply");
            else
                reply(to, timeStampResponse(request.body, tsa, issuing.get(), faults), "application/timestamp-reply");
        });
        server.Post("/ocsp", [this](const httplib::Request& request, httplib::Response& to) {
            const Identity& signer = faulty(Fault::OcspForeign) ? tsa : ocsp;
            if (faulty(Fault::Ocsp503))
                to.status = 503;
            else if (faulty(Fault::OcspGarbage))
                to.set_content("not a status", "application/ocsp-response");
            else
                reply(to, ocspResponse(request.body, office, signer, issuing.get(), faults),
                      "application/ocsp-response");
        });
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

Result<TrustServer> TrustServer::start(const std::filesystem::path& office, int port, Faults faults) {
    auto tsa = readIdentity(office / "private", "tsa");
    if (!tsa) return passOn(tsa);
    auto ocsp = readIdentity(office / "private", "ocsp");
    if (!ocsp) return passOn(ocsp);
    auto issuing = readCertificate(office / "private/issuing.pem");
    if (!issuing) return passOn(issuing);

    auto running = std::make_unique<Running>();
    running->office = office;
    running->faults = std::move(faults);
    running->tsa = std::move(*tsa);
    running->ocsp = std::move(*ocsp);
    running->issuing = std::move(*issuing);
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
