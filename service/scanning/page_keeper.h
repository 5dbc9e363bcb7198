// Keeps what the scanner delivers: from memory through the secrecy gate into the spool and the ledger, before the next
// sheet is fed.
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "service/office.h"
#include "service/page_intake.h"
#include "service/scanning/resume_point.h"

namespace sohoa {

// One run of the scanner, as the keeper counts it.
struct RunTally {
    std::int64_t id = 0;
    int fed = 0, stored = 0;
    int inDocument = 0;  // of the stored
};

class PageKeeper {
  public:
    // workFolder: on the spool's file system. before: all pages of the take when the run began.
    PageKeeper(const Office& office, Job& job, SecrecyGate gate, std::filesystem::path workFolder,
               std::vector<StoredPage> before, std::int64_t run);

    // A page event of sohoa-scan. Fails with document.state_secret, scanner.other_sheet, core.disk_full, and as the
    // store does; the page is then kept nowhere.
    Result<> keep(const nlohmann::json& event);

    void countFed() { ++tally_.fed; }
    const RunTally& tally() const { return tally_; }

  private:
    Result<> store(const Page& page, const SpoolFile& file, const nlohmann::json& event);
    // Sheet, side and place as the document has them, from the order in which the sides came.
    Result<> placeInDocument(Page& page, PageNotes& notes);
    Result<> placeBack(Page& page, PageNotes& notes);
    std::string asideWhy(const nlohmann::json& event, const Page& page);
    void tell(const Page& page, const SpoolFile& file, const PageNotes& notes) const;

    const Office& office_;
    Job& job_;
    PageIntake intake_;
    std::vector<StoredPage> before_;
    ResumePoint point_;
    RunTally tally_;
    int sheetsAgain_ = 0;  // sheets of this run that were stored before
};

}  // namespace sohoa
