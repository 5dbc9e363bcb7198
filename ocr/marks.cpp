#include "ocr/marks.h"

#include <algorithm>

namespace sohoa::ocr {

Result<std::vector<BoxedMark>> findMarks(const PreparedPage& page, Recognizer& recognizer,
                                         Recognizer::Deadline deadline) {
    return readMarks(findMarkCandidates(page), page, recognizer, deadline);
}

Result<std::vector<BoxedMark>> readMarks(const MarkCandidates& candidates, const PreparedPage& page,
                                         Recognizer& recognizer, Recognizer::Deadline deadline) {
    MarkReader reader(page, recognizer, deadline);
    if (auto done = reader.readMarks(candidates.marks); !done) return passOn(done);
    for (const MarkCandidate& stamp : candidates.stamps)
        if (auto done = reader.readStamp(stamp); !done) return passOn(done);
    return reader.take();
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
