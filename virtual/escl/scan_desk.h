// The virtual scanner without its wire: paper in a feeder and on the glass, at most one job, the faults to come, and
// the operator's hands.
//
//   idle ── begin ──▶ processing ── next … next ──▶ completed ── end ──▶ idle
//                         │ jam, cover open …              ▲
//                         └──────────────▶ aborted ────────┘ end, or the next begin
//
// A new job takes the place of one that was never ended: its client has died. Thread-safe; memory does not grow with
// what is scanned.
#pragma once

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "virtual/escl/misfortunes.h"
#include "virtual/escl/paper.h"
#include "virtual/escl/paper_stack.h"
#include "virtual/escl/scan_settings.h"

namespace sohoa::escl {

enum class FeederState { Loaded, Empty, Jam, DoubleFeed, CoverOpen };

// When the paper comes back into the tray without an operator, and the path is mended.
enum class Reload {
    Job,        // every job begins with the whole stack
    WhenEmpty,  // the whole stack once the tray is empty and no sheet is stuck; what is stuck stays
    Never,
};

struct DeskOptions {
    std::vector<Fault> faults;
    RandomFaults random;
    Reload reload = Reload::Job;
    int buffer = 0;                        // so many sheets are read ahead of what is asked for
    std::chrono::milliseconds away{5000};  // after a vanish; 0: until power(true)
};

struct DeskStatus {
    FeederState feeder = FeederState::Loaded;
    bool busy = false;  // answer 503 instead
    std::string jobId;  // empty: idle
    bool processing = false;
    int pagesDelivered = 0;
};

// What goes over the wire instead of, or as, the answer to a request.
struct Reply {
    enum class Body { None, Jpeg, Html };
    enum class Delivery { Whole, Slow, CutMidway, CutChunked, HangMidway, NoLength, Never, Dropped };

    int httpStatus = 200;
    Body body = Body::None;
    Delivery delivery = Delivery::Whole;
    std::string bytes;  // the page; of begin(): the job's id
    // The side of the stack that was delivered once all of this has arrived; tell arrived() of it.
    std::optional<SheetSide> carries{};
};

struct StackReport {
    std::vector<int> tray, path, output;
    std::map<std::pair<int, bool>, int> delivered;  // by sheet and back: how often it arrived whole
    int jobs = 0, fed = 0;
};

class ScanDesk {
  public:
    ScanDesk(std::unique_ptr<Paper> paper, DeskOptions options);

    Reply begin(const ScanSettings& settings);  // 201 with the job's id, 409, 500, 503
    Reply next(const std::string& jobId);  // 200 with a page, 404 after the last one and for other jobs, 409, 500, 503
    bool end(const std::string& jobId);
    DeskStatus status();
    void arrived(const SheetSide& side);

    // The operator: all of the paper into the tray; the sheets from that one on (false: there is none); what is stuck
    // taken out and laid on the output; the cover; the mains switch.
    void load();
    bool refeed(int from);
    void clear();
    void closeCover();
    void power(bool on);
    bool isOn() const;  // false: nobody answers
    StackReport stack() const;

  private:
    struct Job {
        std::string id;
        ScanSettings settings;
        int read = 0, delivered = 0;  // sides
        bool processing = true;
        std::optional<int> stopped{};  // nothing more is read; the answer once what was read is handed out
        bool repeats = false;
    };
    struct ReadSide {
        SheetSide side;
        int fed = 0;  // its sheet is the so many-th of all that were fed
    };
    // An answer whose page is made once the lock is released.
    struct Plan {
        Reply reply;
        int side = 0;
        ScanSettings look;
        std::optional<FaultKind> fault;
    };
    enum class Lie { None, UntilEnd, UntilNextJob };

    Plan plan(const std::string& jobId);
    Plan handOut(const ReadSide& read, const std::optional<Fault>& fault);
    Reply make(const Plan& plan) const;

    std::optional<ReadSide> onPaper() const;
    std::optional<ReadSide> upcoming() const;
    std::optional<Fault> strike(Moment::Of of, int page, const ReadSide& side);
    void read(const ReadSide& side);
    void readAhead();

    Reply happen(const Fault& fault);
    void leave(std::chrono::milliseconds away);
    void forgetJob();
    void mend();
    void reloadWhenDue();
    FeederState feeder() const;

    const std::unique_ptr<Paper> paper_;
    const DeskOptions options_;
    mutable std::mutex mutex_;
    Misfortunes misfortunes_;
    PaperStack stack_;
    FeederState trouble_ = FeederState::Loaded;  // a jam, a double feed, the open cover; Loaded: none
    Lie lie_ = Lie::None;
    std::optional<Job> job_;
    std::deque<ReadSide> memory_;  // read and not handed out
    std::optional<ReadSide> last_;
    int jobs_ = 0;
    std::chrono::steady_clock::time_point backAt_{};  // until then nobody answers
};

}  // namespace sohoa::escl
