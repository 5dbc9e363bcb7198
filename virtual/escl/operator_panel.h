// The operator's hands over HTTP, beside /eSCL on the same port:
//
//   POST /operator/load, /operator/refeed?from=K, /operator/clear, /operator/close-cover, /operator/power?on|off
//   GET /operator/stack → {"tray":[1,2],"path":null,"output":[],"stuck":[],"delivered":{"1f":1},"jobs":1,"fed":1}
//
// path is the sheet in the path, stuck all that lie there. delivered counts for each sheet's front and back how often
// it arrived whole.
#pragma once

#include <string>

#include "virtual/escl/http_connection.h"
#include "virtual/escl/http_request.h"
#include "virtual/escl/scan_desk.h"

namespace sohoa::escl {

inline constexpr std::string_view operatorPath = "/operator/";

std::string stackJson(const StackReport& stack);

// 200, 400 for what cannot be done, 404, 405.
void answerOperator(const HttpRequest& request, ScanDesk& desk, HttpConnection& connection);

}  // namespace sohoa::escl
