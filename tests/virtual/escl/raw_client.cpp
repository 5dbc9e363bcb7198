#include "tests/virtual/escl/raw_client.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdlib>

namespace sohoa::test {

static RawAnswer exchange(int socket, const sockaddr* name, socklen_t size, std::string_view request, int patienceMs) {
    RawAnswer answer;
    answer.connected = ::connect(socket, name, size) == 0;
    while (answer.connected && !request.empty()) {
        const ssize_t sent = ::send(socket, request.data(), request.size(), MSG_NOSIGNAL);
        if (sent <= 0) break;
        request.remove_prefix(static_cast<std::size_t>(sent));
    }
    std::string text;
    pollfd ready{socket, POLLIN, 0};
    while (answer.connected) {
        answer.stayedOpen = ::poll(&ready, 1, patienceMs) == 0;
        if (answer.stayedOpen) break;
        char bytes[65536];
        const ssize_t count = ::recv(socket, bytes, sizeof bytes, 0);
        answer.ended = count == 0;
        if (count <= 0) break;
        text.append(bytes, static_cast<std::size_t>(count));
    }
    ::close(socket);
    if (text.rfind("HTTP/1.1 ", 0) == 0) answer.status = std::atoi(text.c_str() + 9);
    const auto end = text.find("\r\n\r\n");
    answer.head = text.substr(0, end);
    if (end != std::string::npos) answer.body = text.substr(end + 4);
    return answer;
}

RawAnswer exchange(int port, std::string_view request, int patienceMs) {
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(static_cast<std::uint16_t>(port));
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return exchange(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), reinterpret_cast<const sockaddr*>(&name),
                    sizeof name, request, patienceMs);
}

RawAnswer exchangeAt(const std::filesystem::path& unixSocket, std::string_view request, int patienceMs) {
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    unixSocket.string().copy(name.sun_path, sizeof name.sun_path - 1);
    return exchange(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), reinterpret_cast<const sockaddr*>(&name),
                    sizeof name, request, patienceMs);
}

RawAnswer ask(int port, std::string_view method, std::string_view target, std::string_view body, int patienceMs) {
    const std::string request =
        fmt::format("{} {} HTTP/1.1\r\nHost: scanner\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{}", method,
                    target, body.size(), body);
    return exchange(port, request, patienceMs);
}

}  // namespace sohoa::test
