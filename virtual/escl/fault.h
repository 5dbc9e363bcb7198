// A misfortune on demand: what the virtual scanner does wrong, at which page, how often.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace sohoa::escl {

enum class FaultKind {
    EmptyFeeder,      // no paper, it says, until the job is ended
    FalseEmpty,       // no more pages, though the state tells of paper
    FalseEmptyLying,  // no more pages, and the state agrees, until the next job or the operator's hand
    Jam,
    DoubleFeed,  // two sheets lie in the path
    CoverOpen,
    Busy,          // HTTP 503 to who asks for a job or a page
    BusyStatus,    // HTTP 503 to who asks for the state
    Hang,          // no answer until the client goes
    HangMidway,    // half a body and no end
    Cut,           // the connection breaks in the middle of the page; its length was told
    CutChunked,    // the same in a chunked transfer
    Torn,          // half a JPEG in a complete body
    TornNoLength,  // half a JPEG, no length, and a connection that is closed as if that were all
    Html,          // a web page instead of the page
    Http500,
    EmptyBody,
    WrongSize,  // three quarters of the pixels asked for, each way
    WrongSizeLarge,
    Slow,    // the body drips
    Vanish,  // nobody answers any more, for a time; the job is lost
    Repeat,  // the page comes once more
};

struct Fault {
    static constexpr int always = -1;

    FaultKind kind = FaultKind::Jam;
    int page = 0;   // 1 is a job's first page; 0: when the job is asked for
    int times = 1;  // how often it still happens
    int side = 0;   // not 0: at that side of the stack, whichever job comes to it, and page says nothing
};

std::string_view nameOf(FaultKind kind);
std::optional<FaultKind> faultNamed(std::string_view name);
std::string faultNames();  // all of them, in one line for people

enum class FaultPlace {
    Paper,    // in the feeder and its path
    Instead,  // something else comes instead of a job or a page
    Page,     // the page's own answer
    Status,   // the answer to who asks for the state
};
FaultPlace placeOf(FaultKind kind);

// NAME[@PAGE|@#SIDE][:TIMES]: "jam@2", "busy:3", "hang@1:always", "cut@#17". Without a page at the start of the job;
// what can only happen to a page, at page 1. Once; the busy ones twice. Fails with core.bad_config.
Result<Fault> parseFault(std::string_view text);

// One fault a line; what follows # at a line's start or after a space is a comment. Fails with core.bad_config, which
// names the line, or core.file_unreadable.
Result<std::vector<Fault>> readFaultScript(const std::filesystem::path& file);

}  // namespace sohoa::escl
