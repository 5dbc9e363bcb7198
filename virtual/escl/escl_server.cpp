#include "virtual/escl/escl_server.h"

#include <fmt/format.h>

#include "core/error_codes.h"
#include "virtual/escl/http_server.h"
#include "virtual/escl/numbered_paper.h"
#include "virtual/escl/operator_panel.h"
#include "virtual/escl/page_folder.h"
#include "virtual/escl/reply_wire.h"
#include "virtual/escl/sane_config.h"

namespace sohoa::escl {

static constexpr std::string_view jobsPath = "/eSCL/ScanJobs", nextDocument = "/NextDocument";
static constexpr std::size_t uuidLength = 36;

struct EsclServer::State {
    State(std::unique_ptr<Paper> paper, const ServerOptions& asked)
        : options(asked),
          model(withSources(asked.model, asked.sources)),
          desk(std::move(paper), {asked.faults, asked.random, asked.reload, asked.buffer, asked.away}) {}

    void answer(const HttpRequest& request, HttpConnection& connection);
    void answerScanner(const HttpRequest& request, HttpConnection& connection);
    void answerJob(const HttpRequest& request, HttpConnection& connection);
    void begin(const HttpRequest& request, HttpConnection& connection);
    void next(const std::string& jobId, HttpConnection& connection);
    void send(const Reply& reply, HttpConnection& connection);

    ServerOptions options;
    Model model;
    ScanDesk desk;
    std::unique_ptr<HttpServer> http;
};

void EsclServer::State::send(const Reply& reply, HttpConnection& connection) {
    if (reply.delivery == Reply::Delivery::Dropped) http->dropOthers(&connection);
    const bool arrived = sendReply(reply, connection, options.slow);
    if (arrived && reply.carries) desk.arrived(*reply.carries);
}

void EsclServer::State::begin(const HttpRequest& request, HttpConnection& connection) {
    const auto settings = parseScanSettings(request.body, model);
    if (!settings) return connection.answer(400);
    const Reply reply = desk.begin(*settings);
    if (reply.httpStatus != 201) return send(reply, connection);
    connection.answer(201, {}, {}, fmt::format("Location: {}/{}\r\n", jobsPath, reply.bytes));
}

void EsclServer::State::next(const std::string& jobId, HttpConnection& connection) {
    if (!connection.pause(options.sheetTime)) return connection.drop();
    if (!desk.isOn()) return connection.drop();
    send(desk.next(jobId), connection);
}

void EsclServer::State::answerJob(const HttpRequest& request, HttpConnection& connection) {
    std::string_view rest = std::string_view(request.path).substr(jobsPath.size());
    if (rest.empty()) {
        if (request.method != "POST") return connection.answer(405);
        return begin(request, connection);
    }
    const std::string jobId(rest.substr(1, uuidLength));
    rest.remove_prefix(1 + jobId.size());
    if (rest == nextDocument && request.method == "GET") return next(jobId, connection);
    if (!rest.empty()) return connection.answer(404);
    if (request.method != "DELETE") return connection.answer(405);
    connection.answer(desk.end(jobId) ? 200 : 404);
}

void EsclServer::State::answerScanner(const HttpRequest& request, HttpConnection& connection) {
    const bool get = request.method == "GET";
    if (request.path == jobsPath || request.path.rfind(std::string(jobsPath) + "/", 0) == 0)
        return answerJob(request, connection);
    if (request.path == "/eSCL/ScannerCapabilities" && get)
        return connection.answer(200, "text/xml", capabilitiesXml(model));
    if (request.path != "/eSCL/ScannerStatus" || !get) return connection.answer(404);
    const DeskStatus status = desk.status();
    if (status.busy) return connection.answer(503);
    connection.answer(200, "text/xml", statusXml(status, model.simplex || model.duplex));
}

void EsclServer::State::answer(const HttpRequest& request, HttpConnection& connection) {
    if (request.path.rfind(operatorPath, 0) == 0) {
        answerOperator(request, desk, connection);
        if (!desk.isOn()) http->dropOthers(&connection);
        return;
    }
    if (!desk.isOn()) return connection.drop();
    answerScanner(request, connection);
}

EsclServer::EsclServer(std::unique_ptr<State> state) : state_(std::move(state)) {}

static Result<std::unique_ptr<Paper>> paperOf(const ServerOptions& options) {
    if (options.sheets > 0) return std::unique_ptr<Paper>(std::make_unique<NumberedPaper>(options.sheets));
    auto folder = PageFolder::open(options.folder);
    if (!folder) return passOn(folder);
    return std::unique_ptr<Paper>(std::make_unique<PageFolder>(std::move(*folder)));
}

Result<std::unique_ptr<EsclServer>> EsclServer::start(const ServerOptions& options) {
    auto paper = paperOf(options);
    if (!paper) return passOn(paper);
    auto state = std::make_unique<State>(std::move(*paper), options);
    State& running = *state;
    auto http = HttpServer::listen(
        {options.port, options.unixSocket},
        [&running](const HttpRequest& request, HttpConnection& client) { running.answer(request, client); });
    if (!http) return passOn(http);
    state->http = std::move(*http);
    return std::unique_ptr<EsclServer>(new EsclServer(std::move(state)));
}

EsclServer::~EsclServer() { state_->http.reset(); }

int EsclServer::port() const { return state_->http->port(); }
std::string EsclServer::url() const {
    const auto& socket = state_->options.unixSocket;
    return socket.empty() ? urlOfPort(port()) : urlOfSocket(socket);
}
DeskStatus EsclServer::status() const { return state_->desk.status(); }
void EsclServer::power(bool on) {
    state_->desk.power(on);
    if (!on) state_->http->dropOthers(nullptr);
}
ScanDesk& EsclServer::desk() { return state_->desk; }

}  // namespace sohoa::escl
