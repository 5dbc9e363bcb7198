#include "virtual/escl/http_request.h"

#include <charconv>

#include "core/text.h"

namespace sohoa::escl {

std::optional<int> countIn(std::string_view text) {
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && text.front() != '-';
    return whole ? std::optional<int>(count) : std::nullopt;
}

static std::string_view nextLine(std::string_view& text) {
    const auto end = text.find("\r\n");
    const std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 2);
    return line;
}

// 0, or the status that refuses it.
static int readRequestLine(std::string_view line, HttpRequest& request) {
    const auto first = line.find(' '), last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return 400;
    const std::string_view version = line.substr(last + 1);
    std::string_view target = line.substr(first + 1, last - first - 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0") return 400;
    request.keepAlive = version == "HTTP/1.1";
    request.method = line.substr(0, first);
    if (target.substr(0, 7) == "http://") {  // as proxies ask
        const auto path = target.find('/', 7);
        target = path == std::string_view::npos ? std::string_view("/") : target.substr(path);
    }
    if (target.empty() || target.front() != '/' || request.method.empty()) return 400;
    for (const char c : target)
        if (c <= ' ' || c > '~') return 400;
    const auto mark = target.find('?');
    request.path = target.substr(0, mark);
    if (mark != std::string_view::npos) request.query = target.substr(mark + 1);
    return 0;
}

static int readField(std::string_view line, HttpRequest& request) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line[colon - 1] == ' ') return 400;
    const std::string name = lowerCase(line.substr(0, colon));
    const std::string value = lowerCase(trimmed(line.substr(colon + 1)));
    if (name == "content-length") {
        const bool digits = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
        if (!digits) return 400;
        const auto length = countIn(value);
        if (!length || static_cast<std::size_t>(*length) > HttpRequest::longestBody) return 413;
        request.bodyLength = static_cast<std::size_t>(*length);
    }
    if (name == "transfer-encoding") return 411;
    if (name == "connection" && value == "close") request.keepAlive = false;
    if (name == "connection" && value == "keep-alive") request.keepAlive = true;
    if (name == "expect" && value == "100-continue") request.expectsContinue = true;
    return 0;
}

HttpHead parseHttpHead(std::string_view text) {
    HttpHead head;
    head.refusal = readRequestLine(nextLine(text), head.request);
    while (head.refusal == 0 && !text.empty())
        head.refusal = readField(nextLine(text), head.request);
    return head;
}

}  // namespace sohoa::escl
