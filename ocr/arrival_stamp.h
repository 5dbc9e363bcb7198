// The stamp "ĐẾN" of the office that received the paper (Nghị định 30/2020 Phụ lục IV): the number and the day written
// into it.
#pragma once

#include <optional>
#include <string>

#include "ocr/prepared_page.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct ArrivalStamp {
    std::string number;   // digits; "" where they are not legible
    std::string isoDate;  // "" where it is not legible
    PixelBox box;         // of the prepared page
    double confidence = 0;
};

// Nothing where there is no such stamp. The writing is by hand most often: what does not fit number and date is left
// out. Fails as Recognizer::read does.
Result<std::optional<ArrivalStamp>> findArrivalStamp(const PreparedPage& page, Recognizer& recognizer,
                                                     Recognizer::Deadline deadline);

// "9/3/2023", "09-3-2023" → "2023-03-09"; nothing for anything else.
std::optional<std::string> writtenDate(std::string_view text);

}  // namespace sohoa::ocr
