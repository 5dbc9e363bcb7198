// Makes the Page of what a reader found: the file in the folder, its digest, its resolution.
#pragma once

#include <filesystem>

#include "core/page.h"
#include "intake/found_page.h"

namespace sohoa::intake {

// number: of the page among those of this source. fallback: the resolution where the file has none that can be
// believed. Files are named page-000001.jpg, page-000002.tif. Fails with core.file_exists, core.file_unwritable,
// core.disk_full, intake.too_large.
Result<Page> writePage(FoundPage found, PageNumber number, Dpi fallback, const std::filesystem::path& folder);

}  // namespace sohoa::intake
