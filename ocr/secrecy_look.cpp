#include "ocr/secrecy_look.h"

#include <algorithm>
#include <cmath>

#include "core/error_codes.h"
#include "core/text.h"
#include "ocr/image_file.h"
#include "ocr/marks.h"
#include "ocr/orientation.h"
#include "ocr/prepared_page.h"

namespace sohoa::ocr {

namespace {

// A mark's own tilt is looked for; so little more of the sheet's needs no turning of the whole page.
constexpr double littleSkew = 1;
// Below it the other axis may be the right one: few lines, many rules.
constexpr double clearlyAhead = 1.5;

CleanedPage sharing(const CleanedPage& page) {
    CleanedPage same;
    same.even.reset(pixClone(page.even.get()));
    if (page.redness) same.redness.reset(pixClone(page.redness.get()));
    if (page.grainy) same.grainy.reset(pixClone(page.grainy.get()));
    same.delivered = page.delivered;
    same.scale = page.scale;
    same.dpi = page.dpi;
    return same;
}

// Marks alone are looked for in it: the way back to the delivered image is lost.
bool turnUpsideDown(PreparedPage& page) {
    for (Image* layer : {&page.ink, &page.redness, &page.grainy})
        if (*layer) layer->reset(pixRotate180(nullptr, layer->get()));
    return page.ink != nullptr;
}

class Looker {
  public:
    Looker(const CleanedPage& page, Recognizer& recognizer, Recognizer::Deadline deadline)
        : page_(page), recognizer_(recognizer), deadline_(deadline) {}

    Result<> lookAlong(QuarterTurn turn, double skewDegrees) {
        auto prepared = preparePage(sharing(page_), turn, std::abs(skewDegrees) < littleSkew ? 0 : skewDegrees);
        if (!prepared) return passOn(prepared);
        if (auto looked = lookAtUpperHalf(*prepared); !looked) return looked;
        if (!turnUpsideDown(*prepared)) return fail(errors::RecognitionFailed, "no memory for an image");
        return lookAtUpperHalf(*prepared);
    }

    SecrecyFinding finding() const { return finding_; }

  private:
    Result<> lookAtUpperHalf(const PreparedPage& page) {
        auto marks = findMarks(page, recognizer_, deadline_);
        if (!marks) return passOn(marks);
        for (const BoxedMark& mark : *marks)
            if (mark.words.secrecy > finding_.secrecy) finding_ = {mark.words.secrecy, mark.confidence};
        return {};
    }

    const CleanedPage& page_;
    Recognizer& recognizer_;
    Recognizer::Deadline deadline_;
    SecrecyFinding finding_;
};

}  // namespace

bool speaksOfSecrecy(std::string_view text) {
    const std::string all = lowerCase(collapsed(text));
    if (withoutDiacritics(all).find("bi mat nha nuoc") != std::string::npos) return true;
    return all.find("độ mật") != std::string::npos;
}

Result<SecrecyFinding> lookForSecrecy(const PageRequest& request, Recognizer& recognizer) {
    const auto deadline = std::chrono::steady_clock::now() + request.limit;
    auto loaded = loadImage(request.file, request.index);
    if (!loaded) return passOn(loaded);
    if (request.dpi) loaded->info.dpi = *request.dpi;
    auto cleaned = cleanPage(*loaded);
    if (!cleaned) return passOn(cleaned);
    const LineAxes axes = lineAxesOf(cleaned->even, cleaned->dpi);
    const bool across = axes[0].score >= axes[1].score;
    const LineAxis &likely = axes[across ? 0 : 1], &other = axes[across ? 1 : 0];
    const auto turnOf = [](bool isAcross) { return isAcross ? QuarterTurn::None : QuarterTurn::Right; };
    Looker looker(*cleaned, recognizer, deadline);
    if (auto looked = looker.lookAlong(turnOf(across), likely.skewDegrees); !looked) return passOn(looked);
    if (looker.finding().secrecy == Secrecy::None && likely.score < clearlyAhead * other.score)
        if (auto looked = looker.lookAlong(turnOf(!across), other.skewDegrees); !looked) return passOn(looked);
    return looker.finding();
}

}  // namespace sohoa::ocr
