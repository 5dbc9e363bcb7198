// From the recognized pages of one document to its record fields.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "core/recognized_page.h"
#include "core/record_fields.h"
#include "core/result.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct DocumentPage {
    std::filesystem::path file;  // the image
    int index = 0;               // page of a TIFF, from 0
    RecognizedPage recognized;
};

struct DocumentRequest {
    std::vector<DocumentPage> pages;  // of the document, in order; blank and separator pages are passed over
    std::chrono::milliseconds limit{60'000};
};

struct DocumentReading {
    RecordFields fields;
    std::string secrecy;
};

// Looks at the image of the first content page again: marks, the arrival stamp, and what the first reading left
// doubtful. Fails as loadImage and Recognizer::read do, and with document.no_pages.
Result<DocumentReading> readDocument(const DocumentRequest& request, Recognizer& recognizer);

}  // namespace sohoa::ocr
