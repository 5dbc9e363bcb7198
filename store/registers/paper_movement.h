// Where the paper original lies: every hand-over is a row of its own and a line in the register of hand-overs (sổ giao
// nhận), and the job knows the place of now.
#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "store/job.h"

namespace sohoa {

struct PaperMovement {
    std::int64_t id = 0;
    JobId job{};
    UtcTime at{};
    std::string from;        // set by movePaper: where it lay
    std::string to;          // "Tủ 3, kho lưu trữ"
    std::string by;          // login of who hands it over
    std::string receivedBy;  // who signs for it; "" where it was only put away
    std::int64_t custodyNumber = 0;
    int custodyYear = 0;
};

// Sets job.paperPlace, here and in the store. Fails with store.entry_incomplete without a place or a person, with
// store.conflict where the paper is no longer where job says.
Result<PaperMovement> movePaper(Database& database, Job& job, const PaperMovement& movement);

Result<std::vector<PaperMovement>> paperMovements(Database& database, JobId job);  // in order

}  // namespace sohoa
