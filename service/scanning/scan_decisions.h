// What people decide about scanning: how it goes on after it was interrupted, and which pages are where in the
// document. Each is made under the job's lock, in the ledger with the person's login, and can be taken back by another
// one.
#pragma once

#include <optional>
#include <string_view>

#include "core/result.h"
#include "store/store.h"

namespace sohoa {

// A held scan goes on. Without a kind as its trouble suggests: after a sheet that looked like another, or poor pages,
// what is there is accepted and scanning is done; after a jam the rest of the stack is fed; what was a plan before
// stays one. Over begins the whole stack again, as a new take. Fails with store.wrong_state.
Result<> goOnScanning(Store& store, Job& job, std::optional<ScanPlan::Kind> kind, std::string_view person);

// The clerk has counted again; nothing: nobody counts.
Result<> expectPages(Store& store, Job& job, std::optional<int> pages, std::string_view person);

// One page is scanned again in the place of another, which is kept outside of the document. source: another one than
// the job's. Fails with store.wrong_state, service.page_unknown.
Result<> scanAgain(Store& store, Job& job, PageNumber page, std::optional<PaperSource> source, std::string_view person);

// Further pages, the first of which stands at that place (from 1) afterwards.
Result<> scanInto(Store& store, Job& job, int place, std::optional<PaperSource> source, std::string_view person);

Result<> restorePage(Store& store, Job& job, PageNumber page, std::string_view person);
Result<> movePage(Store& store, Job& job, PageNumber page, int to, std::string_view person);
// By so many quarters clockwise against how it is shown now; the page is read again so. Fails with store.wrong_state
// also where the document is the file that came, byte for byte.
Result<> turnPage(Store& store, Job& job, PageNumber page, int quarters, std::string_view person);
Result<> acceptPage(Store& store, Job& job, PageNumber page, std::string_view person);

}  // namespace sohoa
