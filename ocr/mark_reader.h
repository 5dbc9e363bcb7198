// Reads candidates for marks and says which of them are some: first by their shapes, which cost little, then by the
// recognizer, and where that says nothing, by the shapes again.
#pragma once

#include <cstdint>
#include <vector>

#include "ocr/fields/grammar.h"
#include "ocr/mark_candidates.h"
#include "ocr/mark_judgement.h"
#include "ocr/recognizer.h"

namespace sohoa::ocr {

struct BoxedMark {
    MarkWords words;
    PixelBox box;  // of the prepared page
    double confidence = 0;
};

class MarkReader {
  public:
    // Page and recognizer must outlive it.
    MarkReader(const PreparedPage& page, Recognizer& recognizer, Recognizer::Deadline deadline)
        : page_(page), recognizer_(recognizer), deadline_(deadline) {}

    // The likeliest first and no more than a few, for a reading costs much more than a comparison. Fails, as the next,
    // as Recognizer::read does.
    Result<> readMarks(const std::vector<MarkCandidate>& candidates);

    // A mark set across a stamp or a seal, by the shapes of its words.
    Result<> readStamp(MarkCandidate stamp);

    // What was found; a sheet bears one mark of urgency, the surest.
    std::vector<BoxedMark> take();

  private:
    struct Place;

    MarkPlace placeOf(const MarkCandidate& candidate) const;
    bool isKnown(const MarkCandidate& candidate) const;
    bool isWorthReading(const Place& place) const;
    double decidingLikeness(const Place& place) const;
    int priorityByShape(const Place& place) const;
    MarkCandidate aroundWord(const ShapeHit& hit, const MarkCandidate& stamp) const;
    Result<> read(const Place& place);
    void addUrgency(const Place& place, std::int64_t priority, double confidence);

    const PreparedPage& page_;
    Recognizer& recognizer_;
    Recognizer::Deadline deadline_;
    std::vector<BoxedMark> marks_;
    std::vector<MarkCandidate> others_;  // were read without doubt, and are none
};

}  // namespace sohoa::ocr
