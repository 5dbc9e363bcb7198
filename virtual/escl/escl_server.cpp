#include "virtual/escl/escl_server.h"

#include <fmt/format.h>
#include <httplib.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/error_codes.h"

namespace sohoa::escl {

namespace {

constexpr const char* loopback = "127.0.0.1";
constexpr std::size_t longestRequest = 1u << 20;
// A sheet takes its time. Sheets that come in no time at all let airscan lose pages, as no scanner of metal could: when
// a whole job is over before the thread in sane_start wakes up, its pages are thrown away with its error.
constexpr auto sheetTime = std::chrono::milliseconds(100);

constexpr std::size_t workers = 16;  // a request that hangs holds one

void reuseAddressOnly(socket_t socket) {
    // Not SO_REUSEPORT, httplib's choice: two servers would share a port and take turns.
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

}  // namespace

struct EsclServer::State {
    explicit State(PageFolder pages, const ServerOptions& options)
        : desk(std::move(pages), options.faults), sources(options.sources) {}

    void routes();
    void send(const Reply& reply, httplib::Response& response);
    void hang();

    ScanDesk desk;
    Sources sources;
    httplib::Server server;
    int port = 0;
    std::thread thread;
    std::mutex ending;
    std::condition_variable ended;
    bool over = false;
};

void EsclServer::State::hang() {
    std::unique_lock lock(ending);
    ended.wait(lock, [this] { return over; });
}

void EsclServer::State::send(const Reply& reply, httplib::Response& response) {
    response.status = reply.httpStatus;
    switch (reply.body) {
        case Reply::Body::None: return;
        case Reply::Body::Html: response.set_content(reply.bytes, "text/html"); return;
        case Reply::Body::Jpeg: break;
    }
    if (reply.delivery == Reply::Delivery::Whole) {
        response.set_content(reply.bytes, "image/jpeg");
        return;
    }
    response.set_content_provider(reply.bytes.size(), "image/jpeg",
                                  [bytes = reply.bytes](std::size_t, std::size_t, httplib::DataSink& sink) {
                                      sink.write(bytes.data(), bytes.size() / 2);
                                      return false;  // ends the connection
                                  });
}

void EsclServer::State::routes() {
    server.Get("/eSCL/ScannerCapabilities", [this](const httplib::Request&, httplib::Response& response) {
        response.set_content(capabilitiesXml(sources), "text/xml");
    });
    server.Get("/eSCL/ScannerStatus", [this](const httplib::Request&, httplib::Response& response) {
        response.set_content(statusXml(desk.status()), "text/xml");
    });
    server.Post("/eSCL/ScanJobs", [this](const httplib::Request& request, httplib::Response& response) {
        const auto settings = parseScanSettings(request.body);
        if (!settings) {
            response.status = 400;
            return;
        }
        const Reply reply = desk.begin(*settings);
        if (reply.delivery == Reply::Delivery::Never) hang();
        response.status = reply.httpStatus;
        if (reply.httpStatus == 201) response.set_header("Location", "/eSCL/ScanJobs/" + reply.bytes);
    });
    server.Get(R"(/eSCL/ScanJobs/([0-9a-f-]{36})/NextDocument)",
               [this](const httplib::Request& request, httplib::Response& response) {
                   std::this_thread::sleep_for(sheetTime);
                   const Reply reply = desk.next(request.matches[1]);
                   if (reply.delivery == Reply::Delivery::Never) hang();
                   send(reply, response);
               });
    server.Delete(R"(/eSCL/ScanJobs/([0-9a-f-]{36}))",
                  [this](const httplib::Request& request, httplib::Response& response) {
                      response.status = desk.end(request.matches[1]) ? 200 : 404;
                  });
}

EsclServer::EsclServer(std::unique_ptr<State> state) : state_(std::move(state)) {}

Result<std::unique_ptr<EsclServer>> EsclServer::start(const ServerOptions& options) {
    auto pages = PageFolder::open(options.folder);
    if (!pages) return passOn(pages);
    auto state = std::make_unique<State>(std::move(*pages), options);
    httplib::Server& server = state->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(workers); };
    server.set_socket_options(reuseAddressOnly);
    server.set_payload_max_length(longestRequest);
    server.set_keep_alive_timeout(1);
    server.set_tcp_nodelay(true);
    state->routes();
    state->port = options.port;
    if (options.port == 0)
        state->port = server.bind_to_any_port(loopback);
    else if (!server.bind_to_port(loopback, options.port))
        state->port = -1;
    if (state->port <= 0) return fail(errors::BadConfig, fmt::format("port {} cannot be had", options.port));
    state->thread = std::thread([&server] { server.listen_after_bind(); });
    // stop() before the thread listens would be lost.
    while (!server.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return std::unique_ptr<EsclServer>(new EsclServer(std::move(state)));
}

EsclServer::~EsclServer() {
    {
        const std::lock_guard lock(state_->ending);
        state_->over = true;
    }
    state_->ended.notify_all();
    state_->server.stop();
    state_->thread.join();
}

int EsclServer::port() const { return state_->port; }
std::string EsclServer::url() const { return fmt::format("http://{}:{}/eSCL", loopback, state_->port); }
DeskStatus EsclServer::status() const { return state_->desk.status(); }

}  // namespace sohoa::escl
