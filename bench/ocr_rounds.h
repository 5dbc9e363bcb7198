// Recognition measured: `sohoa digitize` from images to PDF/A, the bare engine on the same pages, and OCRmyPDF where it
// is installed, one after the other in one run.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"

namespace sohoa::bench {

struct OcrBench {
    std::filesystem::path pages;  // a folder of images; NAME-p01, NAME-p02, … are one document
    int most = 0;                 // documents, 0 for all
    int rounds = 1;
    bool peer = true;  // OCRmyPDF too
};

enum class Reader {
    BareEngine,  // Tesseract alone, one thread, every page as it was delivered; no PDF
    Digitize,    // clean-up, recognition, marks, fields, PDF/A; sohoa-ocr once a core
    Peer,        // ocrmypdf -l vie --deskew --clean --rotate-pages --output-type pdfa -j2
};
std::string_view name(Reader reader);

struct OcrRound {
    Reader reader;
    int pages = 0;
    int refused = 0;  // documents that were not written
    double seconds = 0;
    double cpuSeconds = 0;
    double peakMegabytes = 0;
    double pdfBytes = 0;
};

// Fails where there are no images or the engine cannot be loaded.
Result<std::vector<OcrRound>> runOcrBench(const OcrBench& bench);
std::string ocrReport(const std::vector<OcrRound>& rounds);

// One recognizer process over that many pages, the folder over and over: what it holds in memory as it goes on.
struct MemoryMark {
    int pages = 0;
    double megabytes = 0;
};
Result<std::vector<MemoryMark>> runOcrSoak(const std::filesystem::path& pages, int count);
std::string soakReport(const std::vector<MemoryMark>& marks);

}  // namespace sohoa::bench
