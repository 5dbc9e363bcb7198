// A misfortune on demand: what the virtual scanner does wrong, at which page, how often.
#pragma once

#include <string_view>
#include <vector>

#include "core/result.h"

namespace sohoa::escl {

enum class FaultKind {
    EmptyFeeder,  // no paper
    Jam,
    CoverOpen,
    Busy,  // HTTP 503
    Hang,  // no answer until the server ends
    Cut,   // the connection breaks in the middle of the page
    Torn,  // half a JPEG in a complete body
    Html,  // a web page instead of the page
    Http500,
};

struct Fault {
    static constexpr int always = -1;

    FaultKind kind = FaultKind::Jam;
    int page = 0;   // 1 is a job's first page; 0: when the job is asked for
    int times = 1;  // how often it still happens
};

// NAME[@PAGE][:TIMES]: "jam@2", "busy:3", "hang@1:always". Names: empty-feeder, jam, cover-open, busy, hang, cut, torn,
// html, http-500. Without a page at the start of the job; cut, torn and html at page 1. Once; busy twice. Fails with
// core.bad_config.
Result<Fault> parseFault(std::string_view text);

// The faults to come. Not locked.
class Faults {
  public:
    explicit Faults(std::vector<Fault> faults) : faults_(std::move(faults)) {}

    // What happens at that page now, counted as happened. On the glass there is no paper path: no jam, no empty feeder.
    const Fault* strike(int page, bool feeder);

  private:
    std::vector<Fault> faults_;
};

}  // namespace sohoa::escl
