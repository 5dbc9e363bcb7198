// A secret on its way to the service: a file in memory that only who gets its descriptor can read.
#pragma once

#include <QDBusUnixFileDescriptor>
#include <optional>
#include <string_view>

namespace sohoa::ui {

// Nothing for an empty secret, or where the system gives no memory.
std::optional<QDBusUnixFileDescriptor> memoryFile(std::string_view secret);

}  // namespace sohoa::ui
