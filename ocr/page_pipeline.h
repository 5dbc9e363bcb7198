// From an image file to what is written on it.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

#include "core/recognized_page.h"
#include "core/result.h"
#include "ocr/language/phrases.h"
#include "ocr/marks.h"
#include "ocr/prepared_page.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct PageRequest {
    std::filesystem::path file;
    int index = 0;                            // page of a TIFF, from 0
    std::optional<Dpi> dpi;                   // where the caller knows better than the file
    std::chrono::milliseconds limit{60'000};  // for all of it
    std::optional<QuarterTurn> turn = {};     // where a person says which way up it lies
    const Phrases* phrases = nullptr;         // the language it is read with; null for what is built in
};

// What a page was read from, for who looks at it once more.
struct ReadSheet {
    PreparedPage prepared;
    std::vector<BoxedMark> marks;
};

struct PageReading {
    RecognizedPage page;
    std::string secrecy;  // the mark the sheet bears: "", "Mật", "Tối mật", "Tuyệt mật", "Tài liệu thu hồi"
    bool ask = false;     // its text speaks of secrecy: a person should look
    std::optional<ReadSheet> sheet;  // of a page with content
};

// Fails as loadImage and Recognizer::read do.
Result<PageReading> recognizePage(const PageRequest& request, Recognizer& recognizer);

}  // namespace sohoa::ocr
