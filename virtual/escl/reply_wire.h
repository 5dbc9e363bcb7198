// How a reply goes over the wire, as it should or as the fault has it.
#pragma once

#include <chrono>

#include "virtual/escl/http_connection.h"
#include "virtual/escl/scan_desk.h"

namespace sohoa::escl {

// True where all of it was taken by the client's side of the connection. A slow reply takes that long.
bool sendReply(const Reply& reply, HttpConnection& connection, std::chrono::milliseconds slow);

}  // namespace sohoa::escl
