// The properties of the schemas that need no declaration (XMP Specification of September 2005, ISO 19005-2 6.6), and
// the types of values.
#pragma once

#include <optional>
#include <string>

#include "pdfa/check/xmp_reader.h"

namespace sohoa::pdfa::check {

// The value type of a predefined property; "" where its schema is predefined and its properties are not looked up here
// (photoshop, tiff, exif, camera raw, dynamic media); nothing where it is not predefined.
std::optional<std::string> predefinedType(const XmpProperty& property);

// Whether a value is of a type as extension schemas name them: "Text", "seq Date", "Lang Alt". Types with definitions
// of their own fit always.
bool fitsType(const XmpProperty& property, const std::string& type);
// A name of a type that needs no definition.
bool isPredefinedType(const std::string& type);

}  // namespace sohoa::pdfa::check
