// The spellings of dates and times in edXML: yyyy/MM/dd and yyyy/MM/dd HH:mm:ss in Vietnam time, no zone written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"

namespace sohoa::push {

inline constexpr std::string_view EdxmlNamespace = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

std::string edxmlTime(UtcTime time);
std::optional<UtcTime> parseEdxmlTime(std::string_view text);

// ISO to edXML and back; "" for what is no date.
std::string edxmlDate(std::string_view iso);
std::string isoDate(std::string_view edxml);

std::string vietnamIsoDate(UtcTime time);  // the calendar day in Vietnam: 2025-11-21

// Whether XML 1.0 can carry the text: UTF-8 and no control characters.
bool isXmlText(std::string_view text);

}  // namespace sohoa::push
