// A job: one document on its way from the paper to its receivers, as the store knows it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/direction.h"
#include "core/page.h"
#include "core/record_fields.h"
#include "core/result.h"
#include "core/units.h"
#include "store/copy_order.h"
#include "store/job_state.h"

namespace sohoa {

// Where a job came from; people who stand there go before the batch.
enum class Origin { Kiosk, Command, Batch };
std::string_view name(Origin origin);  // "kiosk", "command", "batch"
std::optional<Origin> originNamed(std::string_view name);

// What the operator asked the scanner for.
struct ScanOrder {
    std::string operatorName;  // the named person who declared that the paper holds no state secret
    std::string device;        // stable SANE name; empty: the only scanner there is
    PaperSource source = PaperSource::Adf;
    Dpi dpi{300};
    ColorMode mode = ColorMode::Color;
    std::optional<int> expectedPages;
    Origin origin = Origin::Command;
    Direction direction = Direction::Incoming;
    std::optional<UtcTime> dueAt;
    std::string paper = "a4";     // as the scanner's module names it
    std::string profile;          // the scan profile it was made from; "" for none
    bool manualDuplex = false;    // fronts first, then the stack turned over for the backs
    std::string settings = "{}";  // JSON for the scanner alone: brightness, limits of quality
};

// How scanning goes on, by a person's decision; nothing while it runs for the first time.
struct ScanPlan {
    enum class Kind {
        More,     // the rest of the stack, from the sheet after the last whole one
        Done,     // nothing more comes: what is stored is all
        Over,     // the whole stack again, as a new take
        Backs,    // the stack was turned over
        Replace,  // one page again, in the place of another
        Insert,   // further pages, before a place
    };
    Kind kind = Kind::More;
    PageNumber page{0};                 // Replace: the one that goes
    int place = 0;                      // Insert: where the first one stands afterwards
    std::optional<PaperSource> source;  // another one than the job's
};
std::string_view name(ScanPlan::Kind kind);  // "more", "done", "over", "backs", "replace", "insert"
std::optional<ScanPlan::Kind> scanPlanNamed(std::string_view name);

// What the archive file is made from besides the pages; chosen once and stored before the work, so that work that is
// repeated after a crash makes the same bytes.
struct ArchivePlan {
    std::string id;  // UUID
    UtcTime createdAt;
};

struct Job {
    JobId id;
    JobState state = JobState::Scanning;
    int attempts = 0;           // of the present step, counted before the work
    std::optional<Error> held;  // waits for a person
    UtcTime createdAt;
    ScanOrder order;
    int take = 0;  // scanning that was cut off starts again as the next take; 0 before the first
    RecordFields fields;
    std::optional<ArchivePlan> archivePlan;
    std::optional<Sha256> archive;
    std::optional<CopyOrder> copy;
    std::optional<Sha256> signedFile;

    Direction direction = Direction::Incoming;
    int urgency = 0;                    // Priority: 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc
    std::string responsible;            // login of the person who has it in hand; "" before anybody
    std::optional<UtcTime> receivedAt;  // when the paper came in; the job's own beginning where nobody said
    std::optional<UtcTime> dueAt;  // Điều 4.2c: the same day, the next working day at latest, urgent ones at once
    bool gateReleased = false;     // a second person let a false alarm of the secrecy gate pass, for the next take
    std::optional<std::string> legalHold;  // why it must not be changed or deleted (Phụ lục VI Phần I mục IV.1g)
    std::optional<UtcTime> recalledAt;     // frozen, never deleted (Điều 18.4)
    std::optional<std::string> lateIssue;  // phát hành bù: JSON {"reason", "from", "to"} of the outage
    bool paperAlso = false;                // the paper is sent and kept as well
    std::string paperPlace;                // where the paper original lies now
    std::optional<ScanPlan> scanPlan;
};

// Known in its take by its number, the order of scanning. What was removed keeps its file and its place.
struct StoredPage {
    Page page;                         // its file lies in the spool
    int place = 0;                     // the order in the document
    std::string removedWhy;            // "": it is in the document; else a word: "replaced", "half_sheet", …
    std::string print;                 // scanner/quality: to know the sheet again; "" for none
    std::string quality;               // scanner/quality: what was measured, as JSON; "" for nothing
    std::optional<Sha256> origin;      // the file that it was imported from
    std::optional<Sha256> recognized;  // the RecognizedPage as JSON in the spool
    std::string kind;                  // "content", "blank", "separator"; "" while not recognized
    double confidence = 0;
};

}  // namespace sohoa
