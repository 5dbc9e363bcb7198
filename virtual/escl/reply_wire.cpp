#include "virtual/escl/reply_wire.h"

#include <fmt/format.h>

#include <algorithm>

namespace sohoa::escl {

static std::string_view typeOf(Reply::Body body) {
    switch (body) {
        case Reply::Body::None: return "";
        case Reply::Body::Jpeg: return "image/jpeg";
        case Reply::Body::Html: return "text/html";
    }
    return "";
}

static bool drip(std::string_view bytes, HttpConnection& connection, std::chrono::milliseconds time) {
    constexpr std::size_t drops = 20;
    const std::size_t drop = bytes.size() / drops + 1;
    for (std::size_t at = 0; at < bytes.size(); at += drop)
        if (!connection.pause(time / drops) || !connection.write(bytes.substr(at, drop))) return false;
    return true;
}

bool sendReply(const Reply& reply, HttpConnection& connection, std::chrono::milliseconds slow) {
    using Delivery = Reply::Delivery;
    const std::string_view bytes = reply.bytes, half = bytes.substr(0, bytes.size() / 2);
    const std::string type = fmt::format("HTTP/1.1 {} {}\r\nContent-Type: {}\r\n", reply.httpStatus,
                                         reasonOf(reply.httpStatus), typeOf(reply.body));
    const std::string length = fmt::format("Content-Length: {}\r\n\r\n", bytes.size());
    switch (reply.delivery) {
        case Delivery::Whole: {
            // Who hung up before the first byte has nothing of it, whatever the kernel takes.
            const bool gone = connection.clientHasGone();
            connection.answer(reply.httpStatus, typeOf(reply.body), bytes);
            return !gone && !connection.isBroken();
        }
        case Delivery::Slow: return connection.write(type + length) && drip(bytes, connection, slow);
        case Delivery::CutMidway:
            connection.closeSoon();
            connection.write(type + length) && connection.write(half);
            return false;
        case Delivery::CutChunked:
            connection.closeSoon();
            connection.write(type + fmt::format("Transfer-Encoding: chunked\r\n\r\n{:x}\r\n", bytes.size())) &&
                connection.write(half);
            return false;
        case Delivery::HangMidway:
            if (connection.write(type + length) && connection.write(half)) connection.hang();
            connection.closeSoon();
            return false;
        case Delivery::NoLength:
            connection.closeSoon();
            connection.write(type + "Connection: close\r\n\r\n") && connection.write(bytes);
            return false;
        case Delivery::Never: connection.hang(); return false;
        case Delivery::Dropped: connection.drop(); return false;
    }
    return false;
}

}  // namespace sohoa::escl
