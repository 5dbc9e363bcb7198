// scanning → scanned for files instead of paper: sohoa-intake makes the pages of one file after the other, each passes
// the secrecy gate in memory, and when all of a file have passed, the file itself is kept byte for byte as an
// attachment, its pages name it, and what kind of document it is has been decided (service/intake/judged_original.h).
// A signed file is a document by itself: together with other files it is refused (decision 0012).
//
// A step that was cut off goes on where it was: pages that are in the store are made again and compared, not stored
// again. Where a mark of secrecy or damage is found, nothing of any file of the job stays.
#pragma once

#include "service/office.h"

namespace sohoa {

// Fails with core.file_unreadable where the files are gone (refillImport), document.state_secret, every code of
// intake.… (also intake.signed_among_others), service.page_count_differs, service.gave_way.
Result<> importStep(const Office& office, Job& job);

}  // namespace sohoa
