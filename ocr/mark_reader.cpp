#include "ocr/mark_reader.h"

#include <algorithm>
#include <cmath>

#include "ocr/fields/matching.h"
#include "ocr/mark_rules.h"

namespace sohoa::ocr {

namespace {

// The likeness from which a word is worth a reading, and from which it decides by itself.
constexpr double worthReadingInFrame = 0.3, worthReading = 0.52, worthReadingInInk = 0.54, worthReadingLong = 0.5,
                 worthReadingInStamp = 0.58;
constexpr double decides = 0.63, decidesInFrame = 0.59, decidesInStamp = 0.66, decidesWithoutFrame = 0.84;
constexpr double moreInInk = 0.04, moreInInkStamp = 0.09;  // among black print more is alike by chance than among red
constexpr double lessWhereLost = 0.04, wherever = 0.7;
constexpr double clearFrame = 160;                       // as TiltedFrame::evidence
constexpr double clearRules = 0.65, brokenRules = 0.45;  // as rulesAround
constexpr double never = 2;
constexpr std::size_t mostReadings = 4;

std::string textOf(const std::vector<ReadLine>& lines) {
    std::string text;
    for (const ReadLine& line : lines)
        text += (text.empty() ? "" : " ") + textOf(line);
    return text;
}

// Pale print as dark as fresh print, and the grain of a dry pad closed.
Image strengthened(const Image& gray) {
    Image smooth{pixBlockconv(gray.get(), 1, 1)};
    if (smooth) pixGammaTRC(smooth.get(), smooth.get(), 1.0f, std::min(200, inkLevel(smooth)), 250);
    return smooth;
}

// The pieces as high as a mark's capitals alone: smaller print of what it was set across goes, larger print, too.
Image capitalsOf(const Image& gray, Dpi dpi) {
    const Image ink = inkDarkerThan(gray, 215);
    const Image large{
        ink ? pixSelectBySize(ink.get(), 0, pixels(2.2, dpi), 8, L_SELECT_HEIGHT, L_SELECT_IF_GTE, nullptr) : nullptr};
    const Image around{large ? pixDilateBrick(nullptr, large.get(), 1, pixels(2.4, dpi)) : nullptr};
    const Image letters{around ? pixAnd(nullptr, around.get(), ink.get()) : nullptr};
    if (!letters) return nullptr;
    return Image{pixConvert1To8(nullptr, letters.get(), 255, 0)};
}

enum class View { Strengthened, Capitals, AsItIs };

Image viewOf(View view, const Image& letters, Dpi dpi) {
    switch (view) {
        case View::Strengthened: return strengthened(letters);
        case View::Capitals: return capitalsOf(letters, dpi);
        case View::AsItIs: break;
    }
    return copyOf(letters);
}

bool isRare(const MarkCandidate& candidate) {
    return candidate.layer == Layer::Red || candidate.frame.evidence >= clearFrame;
}

// Without its corners, which may be lost.
TiltedFrame innerPart(TiltedFrame frame) {
    frame.width *= 0.8;
    return frame;
}

TiltedFrame frameOf(const ShapeHit& word, const MarkCandidate& stamp) {
    TiltedFrame frame;
    frame.middle = {stamp.box.x0 + (word.box.x0 + word.box.x1) / 2.0, stamp.box.y0 + (word.box.y0 + word.box.y1) / 2.0};
    frame.width = word.box.width();
    frame.tiltDegrees = word.tiltDegrees;
    return frame;
}

}  // namespace

struct MarkReader::Place {
    MarkCandidate candidate;
    Image letters;
    MarkLikeness likeness;
    double enough = never;  // the likeness that decides by itself
    bool framed = true;     // or where nothing else is expected
    bool inStamp = false;   // the boxes of the likeness are those of the whole stamp

    // Red is rare, and so is a frame with all its sides: they are read before print that happens to be alike.
    double rank() const {
        return likeness.any() + (candidate.layer == Layer::Red ? 0.12 : 0) +
               (candidate.frame.evidence >= clearFrame ? 0.08 : 0);
    }

    int aboveMiddle(const ShapeHit& word) const {
        return std::abs((word.box.y0 + word.box.y1) / 2 - sizeOf(letters).height / 2);
    }
    int behind(const ShapeHit& word) const { return sizeOf(letters).width - word.box.x1; }
};

Result<> MarkReader::readMarks(const std::vector<MarkCandidate>& candidates) {
    std::vector<Place> places;
    for (const MarkCandidate& candidate : candidates) {
        Place place{candidate, lettersOf(page_, candidate), {}};
        if (!place.letters) continue;
        place.likeness = markLikenessOf(place.letters, page_.dpi, {-1.5, 1.5});
        if (!isWorthReading(place)) continue;
        place.enough = decidingLikeness(place);
        places.push_back(std::move(place));
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.rank() > b.rank(); });
    if (places.size() > mostReadings) places.resize(mostReadings);
    for (const Place& place : places)
        if (auto done = read(place); !done) return done;
    return {};
}

Result<> MarkReader::readStamp(MarkCandidate stamp) {
    if (stamp.kind == CandidateKind::Lone && isKnown(stamp)) return {};
    stamp.box.x0 = std::max(0, stamp.box.x0), stamp.box.y0 = std::max(0, stamp.box.y0);
    const Image region = cropped(imageOf(page_, stamp.layer), stamp.box);
    std::vector<double> tilts;
    for (double tilt = -12; tilt <= 12; tilt += 3)
        tilts.push_back(tilt);
    const MarkLikeness likeness = markLikenessOf(region, page_.dpi, tilts);
    for (const ShapeHit* hit : {&likeness.mat, &likeness.thuHoi, &likeness.khan, &likeness.hoaToc}) {
        if (hit->score < worthReadingInStamp) continue;
        Place place{aroundWord(*hit, stamp), nullptr, likeness};
        if (isKnown(place.candidate)) continue;
        place.letters = lettersOf(page_, place.candidate);
        if (!place.letters) continue;
        place.inStamp = true;
        // A stamp and a seal have words of their own, the eye (MẮT) of a hospital among them; a mark has its frame.
        place.framed =
            stamp.kind == CandidateKind::Lone || rulesAround(page_, stamp.layer, frameOf(*hit, stamp)) >= clearRules;
        const double inFrame = decidesInStamp + (stamp.layer == Layer::Ink ? moreInInkStamp : 0);
        place.enough = place.framed ? inFrame : decidesWithoutFrame;
        if (auto done = read(place); !done) return done;
    }
    return {};
}

std::vector<BoxedMark> MarkReader::take() {
    const auto isUrgent = [](const BoxedMark& mark) { return mark.words.priority > 0; };
    double surest = 0;
    for (const BoxedMark& mark : marks_)
        if (isUrgent(mark)) surest = std::max(surest, mark.confidence);
    std::vector<BoxedMark> kept;
    for (const BoxedMark& mark : marks_)
        if (!isUrgent(mark) || mark.confidence >= surest) kept.push_back(mark);
    return kept;
}

MarkPlace MarkReader::placeOf(const MarkCandidate& candidate) const {
    return {candidate.frame.width * MillimetresPerInch / page_.dpi.value, candidate.kind == CandidateKind::Framed,
            false, false, false};
}

// Overlaps a mark that was found, or lies within what was read as something else.
bool MarkReader::isKnown(const MarkCandidate& candidate) const {
    const PixelBox& box = candidate.box;
    const auto shared = [&](const PixelBox& other) {
        return PixelBox{std::max(box.x0, other.x0), std::max(box.y0, other.y0), std::min(box.x1, other.x1),
                        std::min(box.y1, other.y1)};
    };
    constexpr double nearlyAll = 0.85;
    return std::any_of(marks_.begin(), marks_.end(),
                       [&](const BoxedMark& mark) { return !shared(mark.box).empty(); }) ||
           std::any_of(others_.begin(), others_.end(), [&](const MarkCandidate& other) {
               const PixelBox both = shared(other.box);
               return candidate.layer == other.layer && both.width() > nearlyAll * box.width() &&
                      both.height() > nearlyAll * box.height();
           });
}

// In ink, without a clear frame, the word has to stand about where it does in a mark.
bool MarkReader::isWorthReading(const Place& place) const {
    if (place.candidate.frame.evidence >= clearFrame) return place.likeness.any() >= worthReadingInFrame;
    if (place.likeness.any() < worthReading) return false;
    if (isRare(place.candidate)) return true;
    const auto fits = [&](const ShapeHit& hit) {
        const bool leads = hit.word == ShapeWord::HoaToc;  // HẸN GIỜ may follow
        if (hit.score < (leads ? worthReadingLong : worthReadingInInk)) return false;
        if (place.aboveMiddle(hit) > pixels(2, page_.dpi)) return false;
        return std::min(place.behind(hit), leads ? hit.box.x0 : place.behind(hit)) < pixels(11, page_.dpi);
    };
    const MarkLikeness& likeness = place.likeness;
    return fits(likeness.mat) || fits(likeness.thuHoi) || fits(likeness.khan) || fits(likeness.hoaToc);
}

// In a frame the word stands half way up, and near the right end. The frame of a degree is 40 mm long at most, that of
// TÀI LIỆU THU HỒI cannot be as short.
double MarkReader::decidingLikeness(const Place& place) const {
    const MarkCandidate& candidate = place.candidate;
    const bool isMat = place.likeness.secrecy() == Secrecy::Secret;
    const ShapeHit& word = isMat ? place.likeness.mat : place.likeness.thuHoi;
    if (place.aboveMiddle(word) >= pixels(1.3, page_.dpi) || place.behind(word) >= pixels(9, page_.dpi)) return never;
    const bool wide = candidate.frame.width > pixels(48, page_.dpi),
               narrow = candidate.frame.width < pixels(36, page_.dpi);
    if (candidate.kind == CandidateKind::Framed && (isMat ? wide : narrow)) return never;
    const double more = candidate.layer == Layer::Ink ? moreInInk : 0;
    return more + (candidate.frame.evidence >= clearFrame ? decidesInFrame : decides);
}

// In its frame: KHẨN at the right end of it, HỎA TỐC at one of the two. 0 where the shapes do not say.
int MarkReader::priorityByShape(const Place& place) const {
    if (place.inStamp || !place.likeness.isUrgent()) return 0;
    const ShapeHit& word = place.likeness.urgency();
    const bool blazing = word.word == ShapeWord::HoaToc;
    const int before = word.box.x0, behind = place.behind(word);
    if (place.aboveMiddle(word) > pixels(1.6, page_.dpi)) return 0;
    if ((blazing ? std::min(before, behind) : behind) > pixels(9, page_.dpi)) return 0;
    if (place.candidate.kind == CandidateKind::Framed && place.candidate.frame.evidence < clearFrame) return 0;
    if (rulesAround(page_, place.candidate.layer, innerPart(place.candidate.frame)) < brokenRules) return 0;
    const int priority = blazing ? 3 : before > pixels(15, page_.dpi) ? 2 : 1;
    return canHold({Secrecy::None, priority}, placeOf(place.candidate)) ? priority : 0;
}

// As long as the longest mark that ends or begins with the word.
MarkCandidate MarkReader::aroundWord(const ShapeHit& hit, const MarkCandidate& stamp) const {
    const double before = hit.word == ShapeWord::HoaToc ? 2 : hit.word == ShapeWord::ThuHoi ? 32 : 24, behind = 3;
    const double a = hit.tiltDegrees * 3.14159265358979323846 / 180, millimetre = pixels(10, page_.dpi) / 10.0;
    MarkCandidate mark{stamp.layer, CandidateKind::Lone, {}, frameOf(hit, stamp)};
    mark.frame.width += (before + behind) * millimetre;
    mark.frame.height = 7.5 * millimetre;
    const double shift = (behind - before) / 2 * millimetre;
    mark.frame.middle.x += shift * std::cos(a);
    mark.frame.middle.y += shift * std::sin(a);
    mark.box = boxAround(mark.frame);
    return mark;
}

Result<> MarkReader::read(const Place& place) {
    const MarkCandidate& candidate = place.candidate;
    if (isKnown(candidate) || (!isRare(candidate) && !place.inStamp && isInTable(page_, candidate))) return {};
    MarkPlace judged = placeOf(candidate);
    // A frame may hang together with other print, and its word stands elsewhere in it than it would.
    const bool sure = candidate.frame.evidence >= clearFrame && place.likeness.mat.score >= wherever;
    judged.asMark = place.framed && (candidate.kind != CandidateKind::Framed || place.enough < never || sure);
    judged.clear = candidate.frame.evidence >= clearFrame ||
                   rulesAround(page_, candidate.layer, innerPart(candidate.frame)) >= clearRules;
    judged.alone = judged.clear && !isInTable(page_, candidate);
    MarkText before;
    bool silent = true;
    for (const View kind : {View::Strengthened, View::Capitals, View::AsItIs}) {
        // Bilevel print is harder to read when it has been softened.
        if (kind == View::AsItIs && !judged.clear) break;
        const Image view = viewOf(kind, place.letters, page_.dpi);
        auto lines = recognizer_.read(view, page_.dpi, Layout::Line, deadline_);
        if (!lines) return passOn(lines);
        const MarkText read{textOf(*lines), confidenceOf(*lines)};
        const MarkWords found = markIn(read.text);
        if (isSecrecyBorneOut(read, place.likeness, judged)) {
            marks_.push_back(
                {degreeOf(read, judged), candidate.box, std::max(read.confidence, place.likeness.secret())});
            return {};
        }
        const bool other = isOtherText(read, before);
        if (isUrgencyBorneOut(read, place.likeness, judged)) {
            addUrgency(place, found.priority, std::max(read.confidence, place.likeness.of(found.priority)));
            return {};
        }
        constexpr double beyondDoubt = 0.9;
        if (other && read.confidence > beyondDoubt && found.secrecy == Secrecy::None) others_.push_back(candidate);
        if (other) return {};
        silent = silent && foldedLetters(read.text).size() <= 2;
        before = read;
    }
    // What is lost in a clear red frame so that it reads as nothing at all is hardly another word.
    const bool lost = judged.clear && candidate.layer == Layer::Red && !place.inStamp && silent;
    if (const int priority = priorityByShape(place); priority > 0)
        addUrgency(place, priority, place.likeness.urgent());
    else if (place.likeness.isSecret(place.enough - (lost ? lessWhereLost : 0)))
        marks_.push_back({{place.likeness.secrecy(), 0}, candidate.box, place.likeness.secret()});
    return {};
}

// KHẨN has 20 mm, THƯỢNG KHẨN 40: of the longer one the first word may have gone unread.
void MarkReader::addUrgency(const Place& place, std::int64_t priority, double confidence) {
    const MarkCandidate& candidate = place.candidate;
    if (priority == 1 && candidate.kind == CandidateKind::Framed && candidate.frame.width > pixels(31, page_.dpi))
        priority = 2;
    marks_.push_back({{Secrecy::None, priority}, candidate.box, confidence});
}

}  // namespace sohoa::ocr
