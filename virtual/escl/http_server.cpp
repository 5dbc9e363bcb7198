#include "virtual/escl/http_server.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <list>
#include <mutex>
#include <thread>

#include "core/error_codes.h"

namespace sohoa::escl {

namespace {

constexpr std::size_t mostConnections = 64;  // a request that hangs holds one
constexpr int idleTime = 30'000;             // ms between a client's bytes

struct Client {
    int socket = -1;
    HttpConnection* connection = nullptr;
    bool done = false;
    std::thread thread;
};

}  // namespace

struct HttpServer::State {
    ~State() {
        for (const int descriptor : {listening, ended})
            if (descriptor >= 0) ::close(descriptor);
    }

    void accept();
    void welcome(int socket);
    void serve(Client& client);
    bool readMore(int socket, std::string& text) const;
    bool answerOne(int socket, std::string& text, HttpConnection& connection);
    void reap(bool all);

    Handler handler;
    int listening = -1, ended = -1, port = 0;
    std::filesystem::path path;
    std::mutex mutex;  // of the list, and of the sockets' closing
    std::list<Client> clients;
    std::thread acceptor;
};

bool HttpServer::State::readMore(int socket, std::string& text) const {
    pollfd ready[] = {{socket, POLLIN, 0}, {ended, POLLIN, 0}};
    if (::poll(ready, 2, idleTime) <= 0 || ready[1].revents != 0) return false;
    char bytes[8192];
    const ssize_t count = ::recv(socket, bytes, sizeof bytes, 0);
    if (count <= 0) return false;
    text.append(bytes, static_cast<std::size_t>(count));
    return true;
}

// false: the connection ends.
bool HttpServer::State::answerOne(int socket, std::string& text, HttpConnection& connection) {
    std::size_t end = 0;
    while ((end = text.find("\r\n\r\n")) == std::string::npos)
        if (text.size() > HttpRequest::longestHead || !readMore(socket, text)) return false;
    HttpHead head = parseHttpHead(std::string_view(text).substr(0, end));
    text.erase(0, end + 4);
    if (head.refusal != 0 || !head.request.keepAlive) connection.closeSoon();
    if (head.refusal != 0) {
        connection.answer(head.refusal);
        return false;
    }
    const std::size_t length = head.request.bodyLength;
    if (head.request.expectsContinue && text.size() < length && !connection.write("HTTP/1.1 100 Continue\r\n\r\n"))
        return false;
    while (text.size() < length)
        if (!readMore(socket, text)) return false;
    head.request.body = text.substr(0, length);
    text.erase(0, length);
    handler(head.request, connection);
    return connection.isKept();
}

void HttpServer::State::serve(Client& client) {
    HttpConnection connection(client.socket, ended);
    {
        const std::lock_guard lock(mutex);
        client.connection = &connection;
    }
    std::string text;
    while (answerOne(client.socket, text, connection)) {
    }
    const std::lock_guard lock(mutex);
    client.connection = nullptr;
    ::close(client.socket);
    client.socket = -1;
    client.done = true;
}

void HttpServer::State::reap(bool all) {
    std::list<Client> over;
    {
        const std::lock_guard lock(mutex);
        for (auto client = clients.begin(); client != clients.end();) {
            const auto next = std::next(client);
            if (all && client->socket >= 0) ::shutdown(client->socket, SHUT_RDWR);
            if (all || client->done) over.splice(over.end(), clients, client);
            client = next;
        }
    }
    for (Client& client : over)
        client.thread.join();
}

void HttpServer::State::welcome(int socket) {
    const int yes = 1;
    if (path.empty()) ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const std::lock_guard lock(mutex);
    if (clients.size() >= mostConnections) {
        ::close(socket);
        return;
    }
    Client& client = clients.emplace_back();
    client.socket = socket;
    client.thread = std::thread([this, &client] { serve(client); });
}

void HttpServer::State::accept() {
    while (true) {
        pollfd ready[] = {{listening, POLLIN, 0}, {ended, POLLIN, 0}};
        if (::poll(ready, 2, -1) < 0 && errno != EINTR) return;
        if (ready[1].revents != 0) return;
        reap(false);
        const int socket = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0) welcome(socket);
    }
}

static int listenOn(const HttpServer::Address& address) {
    const bool local = !address.path.empty();
    const int socket = ::socket(local ? AF_UNIX : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return -1;
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_un unixName{};
    sockaddr_in tcpName{};
    bool bound = false;
    if (local) {
        const std::string name = address.path.string();
        unixName.sun_family = AF_UNIX;
        std::error_code ignored;
        if (name.size() < sizeof unixName.sun_path) {
            std::memcpy(unixName.sun_path, name.c_str(), name.size() + 1);
            if (std::filesystem::is_socket(address.path, ignored)) std::filesystem::remove(address.path, ignored);
            bound = ::bind(socket, reinterpret_cast<const sockaddr*>(&unixName), sizeof unixName) == 0;
        }
    } else {
        tcpName.sin_family = AF_INET;
        tcpName.sin_port = htons(static_cast<std::uint16_t>(address.port));
        tcpName.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bound = ::bind(socket, reinterpret_cast<const sockaddr*>(&tcpName), sizeof tcpName) == 0;
    }
    if (bound && ::listen(socket, 64) == 0) return socket;
    ::close(socket);
    return -1;
}

HttpServer::HttpServer(std::unique_ptr<State> state) : state_(std::move(state)) {}

Result<std::unique_ptr<HttpServer>> HttpServer::listen(const Address& address, Handler handler) {
    auto state = std::make_unique<State>();
    state->handler = std::move(handler);
    state->ended = ::eventfd(0, EFD_CLOEXEC);
    state->listening = listenOn(address);
    if (state->listening < 0 || state->ended < 0) {
        const std::string wanted = address.path.empty() ? fmt::format("port {}", address.port) : address.path.string();
        return fail(errors::BadConfig, wanted + " cannot be had");
    }
    state->path = address.path;
    sockaddr_in bound{};
    socklen_t size = sizeof bound;
    if (address.path.empty() && ::getsockname(state->listening, reinterpret_cast<sockaddr*>(&bound), &size) == 0)
        state->port = ntohs(bound.sin_port);
    State& running = *state;
    state->acceptor = std::thread([&running] { running.accept(); });
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(state)));
}

HttpServer::~HttpServer() {
    const std::uint64_t one = 1;
    while (::write(state_->ended, &one, sizeof one) < 0 && errno == EINTR) {
    }
    state_->acceptor.join();
    state_->reap(true);
    std::error_code ignored;
    if (!state_->path.empty()) std::filesystem::remove(state_->path, ignored);
}

int HttpServer::port() const { return state_->port; }

void HttpServer::dropOthers(const HttpConnection* but) {
    const std::lock_guard lock(state_->mutex);
    for (Client& client : state_->clients)
        if (client.socket >= 0 && (!but || client.connection != but)) ::shutdown(client.socket, SHUT_RDWR);
}

}  // namespace sohoa::escl
