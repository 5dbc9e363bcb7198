// Takes pages in: from memory through the secrecy gate into the spool and the ledger, one after the other.
#pragma once

#include <filesystem>
#include <functional>

#include "service/office.h"
#include "service/secrecy_gate.h"

namespace sohoa {

class PageIntake {
  public:
    // workFolder: on the spool's file system.
    PageIntake(const Office& office, Job& job, SecrecyGate gate, std::filesystem::path workFolder)
        : office_(office), job_(job), gate_(std::move(gate)), workFolder_(std::move(workFolder)) {}

    // What is written down about a page whose file is in the spool.
    using Record = std::function<Result<>(const SpoolFile&)>;

    // The page's file lies in memory and is gone from there afterwards; where it is not taken, wiped. Fails with
    // document.state_secret (the job is held, and all its pages are wiped), store.file_damaged, and as record does.
    Result<> takeIn(const Page& page, const Record& record);

    // The same, with the page as it is for the record.
    Result<> takeIn(const Page& page);

  private:
    Result<> passGate(const Page& page);
    void tell(const Page& page, const SpoolFile& file) const;

    const Office& office_;
    Job& job_;
    SecrecyGate gate_;
    std::filesystem::path workFolder_;
};

// From memory to the file system of the spool. Fails with core.disk_full, core.file_unwritable.
Result<std::filesystem::path> copyInto(const std::filesystem::path& folder, const std::filesystem::path& file);

}  // namespace sohoa
