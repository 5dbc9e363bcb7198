#include "virtual/escl/http_connection.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace sohoa::escl {

std::string_view reasonOf(int status) {
    static constexpr std::pair<int, std::string_view> reasons[] = {{200, "OK"},
                                                                   {201, "Created"},
                                                                   {400, "Bad Request"},
                                                                   {404, "Not Found"},
                                                                   {405, "Method Not Allowed"},
                                                                   {409, "Conflict"},
                                                                   {411, "Length Required"},
                                                                   {413, "Payload Too Large"},
                                                                   {500, "Internal Server Error"},
                                                                   {503, "Service Unavailable"}};
    for (const auto& [known, reason] : reasons)
        if (known == status) return reason;
    return "Unknown";
}

void HttpConnection::answer(int status, std::string_view type, std::string_view body, std::string_view fields) {
    std::string text =
        fmt::format("HTTP/1.1 {} {}\r\nContent-Length: {}\r\n{}", status, reasonOf(status), body.size(), fields);
    if (!type.empty()) text += fmt::format("Content-Type: {}\r\n", type);
    if (!keep_) text += "Connection: close\r\n";
    text += "\r\n";
    text += body;
    write(text);
}

bool HttpConnection::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) {
            keep_ = false;
            broken_ = true;
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool HttpConnection::pause(std::chrono::milliseconds time) {
    const auto until = std::chrono::steady_clock::now() + time;
    while (true) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
        if (left <= 0) return true;
        pollfd end{ended_, POLLIN, 0};
        if (::poll(&end, 1, static_cast<int>(std::min<long>(left, 60'000))) > 0) return false;
    }
}

bool HttpConnection::clientHasGone() const {
    pollfd peer{socket_, POLLRDHUP, 0};
    return ::poll(&peer, 1, 0) > 0;
}

void HttpConnection::hang() {
    keep_ = false;
    pollfd ends[] = {{socket_, POLLRDHUP, 0}, {ended_, POLLIN, 0}};
    while (::poll(ends, 2, -1) < 0 && errno == EINTR) {
    }
}

void HttpConnection::drop() {
    keep_ = false;
    const linger now{1, 0};  // a reset instead of an orderly end
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

}  // namespace sohoa::escl
