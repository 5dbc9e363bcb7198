// Changes to an .edxml file without writing it anew: every other byte stays.
#pragma once

#include <string>
#include <string_view>

#include "core/clock.h"

namespace sohoa::virtual_exchange {

// Appends the TraceHeader that the platform adds to each document that passes through.
std::string withTrace(std::string edxml, std::string_view organId, UtcTime at);

// Puts other bytes in the place of the first attachment's.
std::string withOtherAttachment(std::string edxml, std::string_view content);

std::string edxmlTimestamp(UtcTime at);  // yyyy/MM/dd HH:mm:ss, Vietnam time

}  // namespace sohoa::virtual_exchange
