// The verb of sohoa-intake that paints one page of a PDF, for whoever must see where its ink is.
#pragma once

#include "core/stage_program.h"

namespace sohoa::intake {

// {"do":"page_picture","file":absolute,"page":n,"folder":absolute DIR,"output":absolute,"dpi":n from 50 to 300}
//   → {"width","height"} of the TIFF at output. Fails with core.bad_message, core.file_…, core.disk_full,
//      intake.unreadable, intake.too_costly, intake.too_large, intake.converter_failed.
Result<Json> pagePictureVerb(const Json& request, StageChannel& channel);

}  // namespace sohoa::intake
