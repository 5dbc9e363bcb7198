#include "ocr/marks.h"

#include <algorithm>
#include <cmath>

#include "ocr/fields/matching.h"
#include "ocr/shape_match.h"

namespace sohoa::ocr {

namespace {

constexpr double upperPart = 0.5;  // of the page

std::string textOf(const std::vector<ReadLine>& lines) {
    std::string text;
    for (const ReadLine& line : lines)
        text += (text.empty() ? "" : " ") + textOf(line);
    return text;
}

// The likeness from which a shape is worth a reading, bears out what was read, and decides by itself.
constexpr double worthReading = 0.52, worthReadingInStamp = 0.58, bearsOut = 0.48, bearsOutUrgency = 0.5,
                 decides = 0.63, decidesInFrame = 0.59, decidesInStamp = 0.66;
constexpr double moreInInk = 0.04, moreInInkStamp = 0.09;  // among black print more is alike by chance than among red
constexpr double clearFrame = 115;                         // as TiltedFrame::evidence
constexpr double aheadOfUrgency = 0.06, never = 2;

struct Likeness {
    ShapeHit mat, thuHoi, khan, hoaToc;

    double secret() const { return std::max(mat.score, thuHoi.score); }
    double urgent() const { return std::max(khan.score, hoaToc.score); }
    double any() const { return std::max(secret(), urgent()); }
    Secrecy secrecy() const { return mat.score >= thuHoi.score ? Secrecy::Secret : Secrecy::ToBeReturned; }
    bool isSecret(double least) const { return secret() >= least && secret() >= urgent() + aheadOfUrgency; }
};

Likeness likenessOf(const Image& region, Dpi dpi, const std::vector<double>& tilts) {
    auto hits = bestShapes(region, dpi, tilts);
    return {hits[0], hits[1], hits[2], hits[3]};
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

class MarkReader {
  public:
    MarkReader(const PreparedPage& page, Recognizer& recognizer, Recognizer::Deadline deadline)
        : page_(page), recognizer_(recognizer), deadline_(deadline) {}

    // The likeliest first, for a reading costs much more than a comparison.
    Result<> readMarks(const std::vector<MarkCandidate>& candidates) {
        struct Ranked {
            const MarkCandidate* candidate;
            Image letters;
            Likeness likeness;

            // Red is rare, and so is a frame with all its sides: they are read before print that happens to be alike.
            double rank() const {
                return likeness.any() + (candidate->layer == Layer::Red ? 0.12 : 0) +
                       (candidate->frame.evidence >= clearFrame ? 0.08 : 0);
            }
        };
        std::vector<Ranked> ranked;
        for (const MarkCandidate& candidate : candidates) {
            Image letters = lettersOf(page_, candidate);
            if (!letters) continue;
            const Likeness likeness = likenessOf(letters, page_.dpi, {-1.5, 1.5});
            if (likeness.any() >= worthReading) ranked.push_back({&candidate, std::move(letters), likeness});
        }
        std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.rank() > b.rank(); });
        if (ranked.size() > mostReadings) ranked.resize(mostReadings);
        for (const Ranked& each : ranked)
            if (auto done = readMark(*each.candidate, each.letters, each.likeness,
                                     enoughFor(*each.candidate, each.letters, each.likeness));
                !done)
                return done;
        return {};
    }

    // A mark set across a stamp or a seal, by the shapes of its words.
    Result<> readStamp(MarkCandidate stamp) {
        if (stamp.kind == CandidateKind::Lone && overlapsKnown(stamp.box)) return {};
        stamp.box.x0 = std::max(0, stamp.box.x0), stamp.box.y0 = std::max(0, stamp.box.y0);
        const Image region = cropped(imageOf(page_, stamp.layer), stamp.box);
        std::vector<double> tilts;
        for (double tilt = -12; tilt <= 12; tilt += 3)
            tilts.push_back(tilt);
        const Likeness likeness = likenessOf(region, page_.dpi, tilts);
        for (const ShapeHit* hit : {&likeness.mat, &likeness.thuHoi, &likeness.khan, &likeness.hoaToc}) {
            if (hit->score < worthReadingInStamp) continue;
            // As long as the longest mark that ends or begins with the word.
            const MarkCandidate mark = aroundWord(*hit, stamp);
            if (overlapsKnown(mark.box)) continue;
            const Image letters = lettersOf(page_, mark);
            if (!letters) continue;
            if (auto done = readMark(mark, letters, likeness,
                                     decidesInStamp + (stamp.layer == Layer::Ink ? moreInInkStamp : 0));
                !done)
                return done;
        }
        return {};
    }

    std::vector<BoxedMark> take() { return std::move(marks_); }

  private:
    static constexpr std::size_t mostReadings = 4;

    bool overlapsKnown(const PixelBox& box) const {
        return std::any_of(marks_.begin(), marks_.end(), [&](const BoxedMark& mark) {
            return mark.box.x0 < box.x1 && box.x0 < mark.box.x1 && mark.box.y0 < box.y1 && box.y0 < mark.box.y1;
        });
    }

    MarkCandidate aroundWord(const ShapeHit& hit, const MarkCandidate& stamp) const {
        const double before = hit.word == ShapeWord::HoaToc ? 2 : hit.word == ShapeWord::ThuHoi ? 32 : 24, behind = 3;
        const double a = hit.tiltDegrees * 3.14159265358979323846 / 180, millimetre = pixels(10, page_.dpi) / 10.0;
        MarkCandidate mark{stamp.layer, CandidateKind::Lone, {}, {}};
        mark.frame.tiltDegrees = hit.tiltDegrees;
        mark.frame.width = hit.box.width() + (before + behind) * millimetre;
        mark.frame.height = 7.5 * millimetre;
        const double shift = (behind - before) / 2 * millimetre;
        mark.frame.middle = {stamp.box.x0 + (hit.box.x0 + hit.box.x1) / 2.0 + shift * std::cos(a),
                             stamp.box.y0 + (hit.box.y0 + hit.box.y1) / 2.0 + shift * std::sin(a)};
        mark.box = boxAround(mark.frame);
        return mark;
    }

    // In a frame the word stands half way up, and near the right end.
    bool isInPlace(const Likeness& likeness, const Image& letters) const {
        const PixelBox& word = likeness.secrecy() == Secrecy::Secret ? likeness.mat.box : likeness.thuHoi.box;
        const PixelSize size = sizeOf(letters);
        return std::abs((word.y0 + word.y1) / 2 - size.height / 2) < pixels(1.3, page_.dpi) &&
               size.width - word.x1 < pixels(9, page_.dpi);
    }

    double enoughFor(const MarkCandidate& candidate, const Image& letters, const Likeness& likeness) const {
        if (!isInPlace(likeness, letters)) return never;
        // The frame of a degree is 40 mm long at most, that of TÀI LIỆU THU HỒI cannot be as short.
        const bool wide = candidate.frame.width > pixels(48, page_.dpi),
                   narrow = candidate.frame.width < pixels(36, page_.dpi);
        if (candidate.kind == CandidateKind::Framed && (likeness.secrecy() == Secrecy::Secret ? wide : narrow))
            return never;
        const double more = candidate.layer == Layer::Ink ? moreInInk : 0;
        return more + (candidate.frame.evidence >= clearFrame ? decidesInFrame : decides);
    }

    // A short word is easily misread out of anything: it has to be in capitals, and in its place in a frame.
    static bool isBorneOut(const MarkWords& found, const std::string& text, const MarkCandidate& candidate,
                           double enough, const Likeness& likeness) {
        if (found.secrecy == Secrecy::None || likeness.secret() < bearsOut) return false;
        if (found.secrecy > Secrecy::Secret) return true;
        return isCapitals(text) && (candidate.kind != CandidateKind::Framed || enough < never);
    }

    Result<> readMark(const MarkCandidate& candidate, const Image& letters, const Likeness& likeness, double enough) {
        if (overlapsKnown(candidate.box)) return {};
        MarkWords urgency;
        double confidence = 0;
        bool other = false;
        for (const bool first : {true, false}) {
            const Image view = first ? strengthened(letters) : capitalsOf(letters, page_.dpi);
            auto lines = recognizer_.read(view, page_.dpi, Layout::Line, deadline_);
            if (!lines) return passOn(lines);
            const std::string text = textOf(*lines);
            const MarkWords found = markIn(text);
            if (isBorneOut(found, text, candidate, enough, likeness)) {
                marks_.push_back({found, candidate.box, std::max(confidenceOf(*lines), likeness.secret())});
                return {};
            }
            if (found.priority > urgency.priority && isCapitals(text) && likeness.urgent() >= bearsOutUrgency)
                urgency = found, confidence = confidenceOf(*lines);
            // It reads well and says something else: a stamp with a date, a table's cell.
            other = confidenceOf(*lines) > 0.85 && foldedLetters(text).size() > 3;
            if (urgency.priority > 0 || other) break;
        }
        // KHẨN has 20 mm, THƯỢNG KHẨN 40: of the longer one the first word may have gone unread.
        if (urgency.priority == 1 && candidate.kind == CandidateKind::Framed &&
            candidate.frame.width > pixels(31, page_.dpi))
            urgency.priority = 2;
        if (urgency.priority > 0)
            marks_.push_back({urgency, candidate.box, confidence});
        else if (!other && likeness.isSecret(enough))
            marks_.push_back({{likeness.secrecy(), 0}, candidate.box, likeness.secret()});
        return {};
    }

    const PreparedPage& page_;
    Recognizer& recognizer_;
    Recognizer::Deadline deadline_;
    std::vector<BoxedMark> marks_;
};

}  // namespace

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
