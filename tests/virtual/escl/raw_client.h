// An HTTP client that takes what comes, byte by byte, also what no library would accept.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace sohoa::test {

struct RawAnswer {
    bool connected = false;
    int status = 0;  // 0: no status line came
    std::string head, body;
    bool ended = false;       // the other side closed in good order
    bool stayedOpen = false;  // no byte came for too long; neither: the connection was reset
};

// Sends the text and reads until the connection ends, or no byte comes for that long.
RawAnswer exchange(int port, std::string_view request, int patienceMs = 10'000);

RawAnswer exchangeAt(const std::filesystem::path& unixSocket, std::string_view request, int patienceMs = 10'000);

// One request with Connection: close.
RawAnswer ask(int port, std::string_view method, std::string_view target, std::string_view body = {},
              int patienceMs = 10'000);

}  // namespace sohoa::test
