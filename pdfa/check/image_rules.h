// What image dictionaries, inline images and graphics states have in common, and how wide an image's samples are.
#pragma once

#include <optional>

#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

bool isRenderingIntent(const std::string& name);
bool isStandardFilter(const std::string& name);  // of ISO 32000-1 table 6, without LZWDecode and Crypt
bool isInlineFilter(const std::string& name);    // those and their short names
bool isBitDepth(QPDFObjectHandle value);         // 1, 2, 4, 8 or 16

// Components of a colour space, 0 where it is none that is known.
int componentsOf(QPDFObjectHandle space);

// The filters of a stream in the order in which it is decoded.
std::vector<std::string> filtersOf(QPDFObjectHandle dictionary);
// The parameters of its last filter; null where there are none.
QPDFObjectHandle lastParameters(QPDFObjectHandle dictionary);

// What an image decoder would get: the bytes before the last filter. Nothing where they cannot be decoded that far or
// are more than the limit; wholeOnly false: the beginning is enough.
std::optional<std::string> codedImage(Subject& subject, QPDFObjectHandle image, std::size_t limit, bool wholeOnly);

}  // namespace sohoa::pdfa::check
