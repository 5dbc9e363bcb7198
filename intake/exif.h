// What a camera says in EXIF of how a picture is to be turned and how dense it is. Only the first directory is looked
// at, and no offset is believed.
#pragma once

#include <string_view>

#include "intake/limits.h"

namespace sohoa::intake {

struct Exif {
    int orientation = 1;  // 1 to 8
    Density density;
};

// block: of a JPEG's APP1 marker, from its "Exif\0\0" on. What is no EXIF says nothing.
Exif exifFrom(std::string_view block);

}  // namespace sohoa::intake
