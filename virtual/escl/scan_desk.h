// The virtual scanner without its wire: a stack of paper, at most one job, and the faults to come.
//
//   idle ── begin ──▶ processing ── next … next ──▶ completed ── end ──▶ idle
//                         │ jam, cover open                ▲
//                         └──────────────▶ aborted ────────┘ end, or the next begin (the operator mended it)
//
// Every job begins with the whole stack again. A new job takes the place of one that was never ended: its client has
// died. Thread-safe.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "virtual/escl/fault.h"
#include "virtual/escl/page_folder.h"
#include "virtual/escl/scan_settings.h"

namespace sohoa::escl {

enum class FeederState { Loaded, Empty, Jam, CoverOpen };

struct DeskStatus {
    FeederState feeder = FeederState::Loaded;
    std::string jobId;  // empty: idle
    bool processing = false;
    int pagesDelivered = 0;
};

// What goes over the wire instead of, or as, the answer to a request.
struct Reply {
    enum class Body { None, Jpeg, Html };
    enum class Delivery { Whole, CutMidway, Never };

    int httpStatus = 200;
    Body body = Body::None;
    Delivery delivery = Delivery::Whole;
    std::string bytes;  // the page; of begin(): the job's id
};

class ScanDesk {
  public:
    ScanDesk(PageFolder pages, std::vector<Fault> faults) : pages_(std::move(pages)), faults_(std::move(faults)) {}

    Reply begin(const ScanSettings& settings);  // 201 with the job's id, 409, 500, 503
    Reply next(const std::string& jobId);  // 200 with a page, 404 after the last one and for other jobs, 409, 500, 503
    bool end(const std::string& jobId);
    DeskStatus status() const;

  private:
    struct Job {
        std::string id;
        ScanSettings settings;
        int delivered = 0;
        bool processing = true;
    };

    int pagesOf(const Job& job) const;
    Reply misfortune(const Fault& fault);
    Reply deliver(Job& job);

    PageFolder pages_;
    mutable std::mutex mutex_;
    Faults faults_;
    FeederState feeder_ = FeederState::Loaded;
    std::optional<Job> job_;
};

}  // namespace sohoa::escl
