#include "ocr/recognizer.h"

#include <omp.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

#include <algorithm>
#include <exception>

#include "core/error_codes.h"
#include "core/text.h"

namespace sohoa::ocr {

struct Recognizer::Engine {
    tesseract::TessBaseAPI api;
    ~Engine() { api.End(); }
};

namespace {

tesseract::PageSegMode modeOf(Layout layout) {
    switch (layout) {
        case Layout::Page: return tesseract::PSM_AUTO;
        case Layout::Column: return tesseract::PSM_SINGLE_COLUMN;
        case Layout::Block: return tesseract::PSM_SINGLE_BLOCK;
        case Layout::Line: return tesseract::PSM_SINGLE_LINE;
        case Layout::Word: return tesseract::PSM_SINGLE_WORD;
    }
    return tesseract::PSM_AUTO;
}

std::vector<ReadSign> signsAt(const tesseract::ResultIterator& word, const std::string& text) {
    std::vector<ReadSign> signs;
    std::string together;
    tesseract::ResultIterator at(word);
    do {
        const std::unique_ptr<char[]> sign{at.GetUTF8Text(tesseract::RIL_SYMBOL)};
        signs.push_back({nfc(sign ? sign.get() : ""), at.Confidence(tesseract::RIL_SYMBOL) / 100.0, {}});
        together += signs.back().text;
        tesseract::ChoiceIterator choice(at);
        do {
            const char* other = choice.GetUTF8Text();
            if (!other || signs.back().text == other) continue;
            signs.back().others.push_back({nfc(other), choice.Confidence() / 100.0});
        } while (choice.Next());
        if (at.IsAtFinalElement(tesseract::RIL_WORD, tesseract::RIL_SYMBOL)) break;
    } while (at.Next(tesseract::RIL_SYMBOL));
    if (together != text) signs.clear();
    return signs;
}

ReadWord wordAt(const tesseract::ResultIterator& at) {
    ReadWord word;
    const std::unique_ptr<char[]> text{at.GetUTF8Text(tesseract::RIL_WORD)};
    word.text = nfc(text ? text.get() : "");
    at.BoundingBox(tesseract::RIL_WORD, &word.box.x0, &word.box.y0, &word.box.x1, &word.box.y1);
    word.confidence = std::clamp(at.Confidence(tesseract::RIL_WORD) / 100.0, 0.0, 1.0);
    int x0 = word.box.x0, y0 = word.box.y1, x1 = word.box.x1, y1 = word.box.y1;
    at.Baseline(tesseract::RIL_WORD, &x0, &y0, &x1, &y1);
    word.baselineStart = {double(x0), double(y0)};
    word.baselineEnd = {double(x1), double(y1)};
    float height = 0, descenders = 0, ascenders = 0;
    at.RowAttributes(&height, &descenders, &ascenders);
    word.lineHeight = height > 0 ? double(height) : double(word.box.height());
    word.signs = signsAt(at, word.text);
    return word;
}

std::vector<ReadLine> linesOf(tesseract::TessBaseAPI& api) {
    std::vector<ReadLine> lines;
    const std::unique_ptr<tesseract::ResultIterator> at{api.GetIterator()};
    if (!at) return lines;
    do {
        if (at->Empty(tesseract::RIL_WORD)) continue;
        if (lines.empty() || at->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) lines.emplace_back();
        ReadWord word = wordAt(*at);
        if (!trimmed(word.text).empty()) lines.back().push_back(std::move(word));
    } while (at->Next(tesseract::RIL_WORD));
    std::erase_if(lines, [](const ReadLine& line) { return line.empty(); });
    return lines;
}

}  // namespace

double confidenceOf(const std::vector<ReadLine>& lines) {
    double sum = 0, length = 0;
    for (const ReadLine& line : lines)
        for (const ReadWord& word : line) {
            sum += word.confidence * double(word.text.size());
            length += double(word.text.size());
        }
    return length > 0 ? sum / length : 0;
}

std::string textOf(const ReadLine& line) {
    std::string text;
    for (const ReadWord& word : line)
        text += (text.empty() ? "" : " ") + word.text;
    return text;
}

PixelBox boxOf(const ReadLine& line) {
    PixelBox box = line.front().box;
    for (const ReadWord& word : line)
        box = {std::min(box.x0, word.box.x0), std::min(box.y0, word.box.y0), std::max(box.x1, word.box.x1),
               std::max(box.y1, word.box.y1)};
    return box;
}

Recognizer::Recognizer(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}
Recognizer::Recognizer(Recognizer&&) noexcept = default;
Recognizer& Recognizer::operator=(Recognizer&&) noexcept = default;
Recognizer::~Recognizer() = default;

Result<Recognizer> Recognizer::load(OtherSigns others) {
    // The engine asks for four threads in its innermost loops; they cost more than they bring, and with several
    // programs at work all stand still. With no level of parallel work allowed it has one, whatever it asks for.
    omp_set_max_active_levels(0);
    auto engine = std::make_unique<Engine>();
    if (engine->api.Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY) != 0)
        return fail(errors::LanguageMissing, "tesseract has no language data \"vie\"");
    engine->api.SetVariable("tessedit_do_invert", "0");
    if (others == OtherSigns::Told) {
        engine->api.SetVariable("lstm_choice_mode", "2");
        engine->api.SetVariable("lstm_choice_iterations", "2");  // each costs 2 % of a reading; 5 tell nothing better
    }
    engine->api.SetVariable("debug_file", "/dev/null");
    return Recognizer(std::move(engine));
}

Result<std::vector<ReadLine>> Recognizer::read(const Image& image, Dpi dpi, Layout layout, Deadline deadline) {
    using std::chrono::milliseconds;
    const auto left = std::chrono::duration_cast<milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left.count() <= 0) return fail(errors::PageTimedOut, "before a region was read");
    if (!image) return fail(errors::RecognitionFailed, "no memory for an image");
    try {
        tesseract::TessBaseAPI& api = engine_->api;
        api.SetPageSegMode(modeOf(layout));
        api.SetImage(image.get());
        api.SetSourceResolution(dpi.value);
        tesseract::ETEXT_DESC monitor;
        monitor.set_deadline_msecs(static_cast<int32_t>(std::min<long long>(left.count(), 3'600'000)));
        const int status = api.Recognize(&monitor);
        if (monitor.deadline_exceeded()) {
            api.Clear();
            return fail(errors::PageTimedOut, "while a region was read");
        }
        if (status != 0) {
            api.Clear();
            return fail(errors::RecognitionFailed, "tesseract gave up");
        }
        auto lines = linesOf(api);
        api.Clear();
        return lines;
    } catch (const std::exception& e) {
        return fail(errors::RecognitionFailed, e.what());
    }
}

}  // namespace sohoa::ocr
