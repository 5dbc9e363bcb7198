// Files that are part of the program: what lies in pdfa/resources, compiled in, so that no archive depends on what a
// machine happens to have installed.
#pragma once

#include <string_view>

namespace sohoa::pdfa {

std::string_view srgbProfile();    // ICC 2.3, for the OutputIntent (ISO 19005-2 6.2.3 takes versions up to 4.2)
std::string_view glyphlessFont();  // TrueType with one empty glyph, for text that lies invisibly over the image

}  // namespace sohoa::pdfa
