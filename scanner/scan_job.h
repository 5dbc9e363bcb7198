// The verb "scan" of sohoa-scan: a session with SANE from beginning to end.
#pragma once

#include <atomic>

#include "core/stage_program.h"

namespace sohoa::scanner {

// {"do":"scan","device":NAME or "","sane_config":DIR or "","source":"flatbed"|"adf"|"adf-duplex","dpi":n,
//  "mode":"color"|"gray"|"bw","paper":"a4"|"a5"|"a3"|"legal","folder":absolute DIR,"first_page":n,"first_sheet":n}
//   → {"event":"fed","page":n,"sheet":m} when the image of a side begins to arrive, {"event":"page","page":Page} and
//   then an acknowledgement for every page that is whole; {"event":"progress"} in rows of a long page →
//   {"pages":n,"sheets":m}
//
// The page event has "print", by which the sheet is known again (scanner/quality/sheet_print.h), "quality" where the
// request has its limits (core/quality_limits.h), "repeats": true for a page that came twice byte for byte, and on the
// first one "same": "yes"|"no"|"cannot_tell" where the request has "compare_with", the print of another sheet.
//
// first_page and first_sheet default to 1 (first_sheet to the sheet of first_page where every sheet before was taken
// whole): a job that goes on after a jam counts on. "most_pages" (default 0, all there are): a page that is scanned
// again is one. "ahead" (default 0): how many sheets may leave the tray before the one before is acknowledged, where
// that can be held. "silence_seconds" (default 90): how long the scanner may be silent before the process ends itself
// with status 4; an eSCL scanner has two thirds of that. "job_file": notes the job at an eSCL scanner while it lasts.
//
// "device_id": the scanner must be the one with this identity (scanner/devices). "vendor", "model": as SANE lists it,
// and "quirks_file": the office's own quirks beside those that ship; what is known of the model is done.
//
// A scanner that says that it has no more paper while its own sensor sees some is asked once more, and then told with
// scanner.false_empty ("confirm_empty": false to believe it). "brightness": -100 to 100. Fails with core.bad_message,
// core.cancelled, core.file_…, core.disk_full and every scanner.… code. Part files that a killed scan left in the
// folder are removed; pages never are.
Result<Json> scanVerb(const Json& request, StageChannel& channel, const std::atomic<bool>& cancelled);

}  // namespace sohoa::scanner
