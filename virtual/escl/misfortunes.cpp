#include "virtual/escl/misfortunes.h"

#include <charconv>

#include "core/error_codes.h"

namespace sohoa::escl {

static std::vector<FaultKind> ofAMiddle() {
    using enum FaultKind;
    return {FalseEmpty, FalseEmptyLying, Jam,       DoubleFeed, CoverOpen,      Busy,
            Hang,       HangMidway,      Cut,       CutChunked, Torn,           TornNoLength,
            Html,       Http500,         EmptyBody, WrongSize,  WrongSizeLarge, Slow,
            Vanish,     Repeat};
}

Result<RandomFaults> parseRandomFaults(std::string_view text) {
    const auto bad = [text] { return fail(errors::BadConfig, "random faults " + std::string(text)); };
    RandomFaults random;
    const char* const end = text.data() + text.size();
    const auto seed = std::from_chars(text.data(), end, random.seed);
    if (seed.ec != std::errc{} || seed.ptr == end || *seed.ptr != ':') return bad();
    const auto every = std::from_chars(seed.ptr + 1, end, random.every);
    if (every.ec != std::errc{} || random.every < 1 || random.every > 1'000'000) return bad();
    if (every.ptr == end) return random;
    if (*every.ptr != ':') return bad();
    std::string_view names(every.ptr + 1, static_cast<std::size_t>(end - every.ptr - 1));
    while (true) {
        const auto comma = names.find(',');
        const auto kind = faultNamed(names.substr(0, comma));
        if (!kind || *kind == FaultKind::BusyStatus) return bad();
        random.kinds.push_back(*kind);
        if (comma == std::string_view::npos) return random;
        names.remove_prefix(comma + 1);
    }
}

Misfortunes::Misfortunes(std::vector<Fault> faults, const RandomFaults& random)
    : faults_(std::move(faults)), random_(random), dice_(random.seed) {
    if (random_.kinds.empty()) random_.kinds = ofAMiddle();
    if (random_.every > 0) draw();
}

// By remainder and not by a distribution of the library, whose numbers are nobody's promise.
void Misfortunes::draw() {
    const auto below = [this](std::size_t bound) { return static_cast<std::size_t>(dice_() % bound); };
    drawnSheet_ += 1 + static_cast<int>(below(static_cast<std::size_t>(2 * random_.every - 1)));
    drawn_ = Fault{random_.kinds[below(random_.kinds.size())]};
    if (drawn_.kind == FaultKind::Busy) drawn_.times = 2;
    drawnBack_ = below(2) == 1;
}

static bool concerns(FaultKind kind, const Moment& moment) {
    const FaultPlace place = placeOf(kind);
    if (place == FaultPlace::Paper && !moment.feeder && kind != FaultKind::CoverOpen) return false;
    switch (moment.of) {
        case Moment::Of::Job: return place == FaultPlace::Paper || place == FaultPlace::Instead;
        case Moment::Of::Feeding: return place == FaultPlace::Paper;
        case Moment::Of::Answer: return place == FaultPlace::Instead || place == FaultPlace::Page;
        case Moment::Of::FedAnswer: return place != FaultPlace::Status;
        case Moment::Of::Status: return place == FaultPlace::Status;
    }
    return false;
}

std::optional<Fault> Misfortunes::strikeAtRandom(const Moment& moment) {
    if (random_.every == 0 || !moment.feeder || moment.page == 0 || !concerns(drawn_.kind, moment)) return {};
    // Late where the sheet came by with another fault; a sheet without a second side has its fault on the first.
    const bool now = moment.fed > drawnSheet_ || (moment.fed == drawnSheet_ && (!drawnBack_ || moment.lastSide));
    if (!now) return {};
    Fault fault = drawn_;
    fault.page = moment.page;
    if (--drawn_.times == 0) draw();
    return fault;
}

std::optional<Fault> Misfortunes::strike(const Moment& moment) {
    for (Fault& fault : faults_) {
        const bool here = fault.side != 0 ? fault.side == moment.side : fault.page == moment.page;
        if (!here || fault.times == 0 || !concerns(fault.kind, moment)) continue;
        if (fault.times != Fault::always) --fault.times;
        return fault;
    }
    return strikeAtRandom(moment);
}

}  // namespace sohoa::escl
