// From the recognized pages of one document to its record fields.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/day.h"
#include "core/recognized_page.h"
#include "core/record_fields.h"
#include "core/result.h"
#include "ocr/fields/finding.h"
#include "ocr/page_pipeline.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct DocumentPage {
    std::filesystem::path file;  // the image
    int index = 0;               // page of a TIFF, from 0
    RecognizedPage recognized;
};

struct DocumentRequest {
    std::vector<DocumentPage> pages;  // of the document, in order; blank and separator pages are passed over
    std::optional<Day> today;         // in Vietnam: no document is of a later day; unknown, and nothing is said of it
    std::chrono::milliseconds limit{60'000};
    // Of the first content page, where it is at hand: saves preparing it and looking for its marks again.
    const ReadSheet* firstSheet = nullptr;
};

struct DocumentReading {
    RecordFields fields;
    std::string secrecy;
    Findings findings;  // what the fields rest on
};

// Looks at the image of the first content page again, and at that of the page that is signed where something on it was
// doubtful: marks, the arrival stamp, numbers by pen, lines that read badly. Fails as loadImage and Recognizer::read
// do, and with document.no_pages.
Result<DocumentReading> readDocument(const DocumentRequest& request, Recognizer& recognizer);

}  // namespace sohoa::ocr
