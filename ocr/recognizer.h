// Tesseract with its Vietnamese model, kept loaded; the only file pair that includes it.
//
// One owner, one thread at a time; several recognizers may work side by side in several processes. Loading one turns
// the library's own threads off for the whole process.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "core/recognized_page.h"
#include "core/result.h"
#include "ocr/image.h"

namespace sohoa::ocr {

struct OtherSign {
    std::string text;       // NFC
    double confidence = 0;  // 0…1, as that of the sign that was taken
};

struct ReadSign {
    std::string text;
    double confidence = 0;
    std::vector<OtherSign> others;  // what else it may be, best first
};

struct ReadWord {
    std::string text;       // NFC
    PixelBox box;           // pixels of the image that was read, as is the baseline
    double confidence = 0;  // 0…1
    PixelPoint baselineStart, baselineEnd;
    double lineHeight = 0;
    std::vector<ReadSign> signs;  // make up the text; none where the engine gives them otherwise
    std::string proposal;         // as Word::proposal
};

using ReadLine = std::vector<ReadWord>;  // left to right, never empty

// Mean confidence of the words, weighted by their length; 0 where there are none.
double confidenceOf(const std::vector<ReadLine>& lines);
std::string textOf(const ReadLine& line);
PixelBox boxOf(const ReadLine& line);

// Whether the engine tells what else each sign may be.
enum class OtherSigns { Told, Untold };

enum class Layout { Page, Column, Block, Line, Word };

class Recognizer {
  public:
    using Deadline = std::chrono::steady_clock::time_point;

    // Without other signs it is as the library comes, for measuring. Fails with ocr.language_missing.
    static Result<Recognizer> load(OtherSigns others = OtherSigns::Told);

    Recognizer(Recognizer&&) noexcept;
    Recognizer& operator=(Recognizer&&) noexcept;
    ~Recognizer();

    // Reads the image (1 or 8 bits). Fails with ocr.page_timed_out and ocr.recognition_failed.
    Result<std::vector<ReadLine>> read(const Image& image, Dpi dpi, Layout layout, Deadline deadline);

  private:
    struct Engine;
    explicit Recognizer(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> engine_;
};

}  // namespace sohoa::ocr
