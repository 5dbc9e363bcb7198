// The verb of sohoa-intake: the pages of one file that somebody hands in.
#pragma once

#include "core/stage_program.h"

namespace sohoa::intake {

// {"do":"intake","file":absolute,"folder":absolute DIR,"dpi":n,"most_pages":n,"most_bytes":n,"first_page":n}
//   → {"event":"pdf","signatures":n} and then an acknowledgement, for a PDF, before its first page
//   → {"event":"page","page":Page,"source_page":n} and then an acknowledgement, for every page
//   → {"pages":n,"kind":"jpeg"|"png"|"tiff"|"pdf"}, for a PDF also "signatures":n, "actions":bool, "text_layer":bool
//      (intake/pdf_traits.h)
//
// dpi (default 300) is for images that say nothing believable of theirs; most_pages defaults to 2,000, most_bytes to
// 200 MB, first_page (the number that the first page gets) to 1. The file itself is never changed.
//
// A file that is damaged further on fails after its first pages were told: whoever asks forgets those. Fails with
// core.bad_message, core.cancelled, core.file_…, core.disk_full and every intake.… code.
Result<Json> intakeVerb(const Json& request, StageChannel& channel);

}  // namespace sohoa::intake
