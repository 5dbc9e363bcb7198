#include "tests/service/bus/raw_client.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace sohoa::test {

static void pad(std::string& bytes, std::size_t to) { bytes.resize((bytes.size() + to - 1) / to * to, '\0'); }

std::string rawNumber(std::uint32_t number) {
    std::string bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

std::string rawText(std::string_view text) {
    std::string bytes = rawNumber(static_cast<std::uint32_t>(text.size()));
    bytes.append(text).append(1, '\0');
    return bytes;
}

RawClient::RawClient(const QString& address) {
    const std::string path = address.section("path=", 1).section(',', 0, 0).toStdString();
    sockaddr_un at{};
    at.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof at.sun_path) return;
    std::memcpy(at.sun_path, path.data(), path.size());
    fd_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    std::string uid;
    for (char digit : std::to_string(::getuid()))
        uid += "3" + std::string(1, digit);  // in hexadecimal
    const std::string greeting = std::string(1, '\0') + "AUTH EXTERNAL " + uid + "\r\n";
    std::array<char, 256> answer{};
    const bool greeted =
        ::connect(fd_, reinterpret_cast<sockaddr*>(&at), sizeof at) == 0 && send(greeting) &&
        ::read(fd_, answer.data(), answer.size()) > 2 && std::memcmp(answer.data(), "OK", 2) == 0 &&
        send("NEGOTIATE_UNIX_FD\r\n") && ::read(fd_, answer.data(), answer.size()) > 0 && send("BEGIN\r\n") &&
        send(message("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello", "", ""));
    if (greeted) return;
    ::close(fd_);
    fd_ = -1;
}

RawClient::~RawClient() {
    if (fd_ >= 0) ::close(fd_);
}

bool RawClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void RawClient::readAway() {
    std::array<char, 1 << 16> away{};
    pollfd waiting{fd_, POLLIN, 0};
    while (::poll(&waiting, 1, 0) > 0 && ::read(fd_, away.data(), away.size()) > 0)
        continue;
}

std::string RawClient::message(std::string_view destination, std::string_view path, std::string_view interface,
                               std::string_view member, std::string_view signature, std::string_view body) {
    constexpr char little = 'l', methodCall = 1, noFlags = 0, version = 1;
    std::string fields;
    const auto text = [&](char code, char type, std::string_view value) {
        pad(fields, 8);
        fields.append({code, 1, type, '\0'}).append(rawText(value));
    };
    text(1, 'o', path);
    text(2, 's', interface);
    text(3, 's', member);
    text(6, 's', destination);
    pad(fields, 8);
    fields.append({8, 1, 'g', '\0', static_cast<char>(signature.size())}).append(signature).append(1, '\0');
    std::string bytes{little, methodCall, noFlags, version};
    bytes += rawNumber(static_cast<std::uint32_t>(body.size())) + rawNumber(++serial_) +
             rawNumber(static_cast<std::uint32_t>(fields.size())) + fields;
    pad(bytes, 8);
    return bytes.append(body);
}

std::string RawClient::call(std::string_view method, std::string_view signature, std::string_view body) {
    return message("vn.sohoa.Office1", "/vn/sohoa/Office1", "vn.sohoa.Office1", method, signature, body);
}

}  // namespace sohoa::test
