#include "virtual/escl/operator_panel.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace sohoa::escl {

std::string stackJson(const StackReport& stack) {
    using nlohmann::json;
    json delivered = json::object();
    for (const auto& [side, times] : stack.delivered)
        delivered[fmt::format("{}{}", side.first, side.second ? 'b' : 'f')] = times;
    return json{{"tray", stack.tray},     {"path", stack.path.empty() ? json(nullptr) : json(stack.path.front())},
                {"stuck", stack.path},    {"output", stack.output},
                {"delivered", delivered}, {"jobs", stack.jobs},
                {"fed", stack.fed}}
        .dump();
}

static bool refeed(std::string_view query, ScanDesk& desk) {
    constexpr std::string_view name = "from=";
    if (query.substr(0, name.size()) != name) return false;
    const auto from = countIn(query.substr(name.size()));
    return from && desk.refeed(*from);
}

static int act(std::string_view action, std::string_view query, ScanDesk& desk) {
    if (action == "refeed") return refeed(query, desk) ? 200 : 400;
    if (action == "load")
        desk.load();
    else if (action == "clear")
        desk.clear();
    else if (action == "close-cover")
        desk.closeCover();
    else if (action == "power" && (query == "on" || query == "off"))
        desk.power(query == "on");
    else
        return action == "power" ? 400 : 404;
    return 200;
}

void answerOperator(const HttpRequest& request, ScanDesk& desk, HttpConnection& connection) {
    const std::string_view action = std::string_view(request.path).substr(operatorPath.size());
    const bool looks = action == "stack";
    if (request.method != (looks ? "GET" : "POST")) return connection.answer(405);
    const int status = looks ? 200 : act(action, request.query, desk);
    if (status != 200) return connection.answer(status);
    connection.answer(200, "application/json", stackJson(desk.stack()));
}

}  // namespace sohoa::escl
