// A client of the bus that writes its own bytes: descriptors that were never sent, messages cut off in the middle.
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace sohoa::test {

class RawClient {
  public:
    // address: of a bus in the file system, "unix:path=…".
    explicit RawClient(const QString& address);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    bool isConnected() const { return fd_ >= 0; }  // and has greeted the bus
    bool send(std::string_view bytes);             // false where the bus has hung up
    void readAway();                               // what has come back

    // A call of the office's method whose body is those bytes of that signature.
    std::string call(std::string_view method, std::string_view signature, std::string_view body);

  private:
    std::string message(std::string_view destination, std::string_view path, std::string_view interface,
                        std::string_view member, std::string_view signature, std::string_view body);

    int fd_ = -1;
    std::uint32_t serial_ = 0;
};

// As they stand in a message's body, little-endian; each begins on a multiple of its size.
std::string rawNumber(std::uint32_t number);
std::string rawText(std::string_view text);

}  // namespace sohoa::test
