#include "virtual/exchange/cut_connection.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <filesystem>
#include <string>

namespace sohoa::virtual_exchange {

static bool isConnectedTo(int fd, int port) {
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(fd, reinterpret_cast<sockaddr*>(&address), &size) != 0 || address.ss_family != AF_INET)
        return false;
    return ntohs(reinterpret_cast<const sockaddr_in&>(address).sin_port) == port;
}

void cutConnectionFrom(int remotePort) {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd", ignored)) {
        const int fd = std::stoi(entry.path().filename().string());
        if (isConnectedTo(fd, remotePort)) ::shutdown(fd, SHUT_RDWR);
    }
}

}  // namespace sohoa::virtual_exchange
