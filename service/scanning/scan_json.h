// How scanning stands, as JSON: the counts, the sheet to feed next, the runs of the scanner, every page of the take.
#pragma once

#include "core/json.h"
#include "store/store.h"

namespace sohoa {

// {"counts", "next_sheet", "runs", "pages"}, as the method ScanState describes it (service/vn.sohoa.Office1.xml).
Result<Json> scanJson(Store& store, const Job& job);

}  // namespace sohoa
