// Time. Stored in UTC, shown as Vietnam time (UTC+7, no summer time; Nghị định 30/2020 Phụ lục I Phần II asks for the
// Vietnamese zone by ISO 8601).
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa {

using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

UtcTime now();

std::string isoUtc(UtcTime time);                    // 2026-11-22T02:15:42.123Z: what is stored
Result<UtcTime> parseIsoUtc(std::string_view text);  // only what isoUtc writes, with or without milliseconds

struct VietnamTime {
    int year, month, day, hour, minute, second;
    int millisecond;
};
VietnamTime inVietnam(UtcTime time);

std::string vietnamTimeShown(UtcTime time);  // 22/11/2026 09:15:42: what people read
std::string vietnamIso(UtcTime time);        // 2026-11-22T09:15:42+07:00: XMP and protocols

}  // namespace sohoa
