#include "ocr/marks.h"

#include <algorithm>

#include "ocr/pale_red.h"

namespace sohoa::ocr {

static Result<std::vector<BoxedMark>> readCandidates(const MarkCandidates& candidates, const PreparedPage& page,
                                                     Recognizer& recognizer, Recognizer::Deadline deadline) {
    MarkReader reader(page, recognizer, deadline);
    if (auto done = reader.readMarks(candidates.marks); !done) return passOn(done);
    for (const MarkCandidate& stamp : candidates.stamps)
        if (auto done = reader.readStamp(stamp); !done) return passOn(done);
    return reader.take();
}

Result<std::vector<BoxedMark>> findMarks(const PreparedPage& page, Recognizer& recognizer,
                                         Recognizer::Deadline deadline) {
    auto marks = readCandidates(findMarkCandidates(page), page, recognizer, deadline);
    if (!marks || secrecyOf(*marks, {}, {}) != Secrecy::None) return marks;
    const auto strong = withStrongRed(page);
    if (!strong) return marks;
    auto pale = readCandidates(findRedMarkCandidates(*strong), *strong, recognizer, deadline);
    if (!pale) return passOn(pale);
    const auto isUrgent = [](const BoxedMark& mark) { return mark.words.priority > 0; };
    const bool urgent = std::any_of(marks->begin(), marks->end(), isUrgent);
    for (const BoxedMark& mark : *pale)
        if (!urgent || !isUrgent(mark)) marks->push_back(mark);
    return marks;
}

Secrecy secrecyOf(const std::vector<BoxedMark>& marks, const std::vector<ReadLine>& lines, PixelSize page) {
    constexpr double upperPart = 0.5;
    Secrecy gravest = Secrecy::None;
    for (const BoxedMark& mark : marks)
        gravest = std::max(gravest, mark.words.secrecy);
    for (const ReadLine& line : lines) {
        const std::string text = textOf(line);
        if (boxOf(line).y0 > page.height * upperPart) continue;
        gravest = std::max(gravest, loneMarkIn(text).secrecy);
    }
    return gravest;
}

}  // namespace sohoa::ocr
