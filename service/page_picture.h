// Pictures of pages for a screen that parses no PDF: the image as it was delivered, or a page of a PDF painted by
// sohoa-intake, which is a process of its own.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "core/result.h"
#include "core/units.h"
#include "service/office.h"

namespace sohoa {

enum class PictureOf {
    Original,  // the page as it was delivered
    Archive,   // of the archive file
    Copy,      // of the certified copy
    Preview,   // of the copy that was ordered, as it will be signed
};
std::string_view name(PictureOf what);  // "original", "archive", "copy", "preview"
std::optional<PictureOf> pictureOfNamed(std::string_view name);

// page: of the original as ScanState numbers it, else in the PDF from 1. The file is the office's own and stays.
struct DeliveredPicture {
    std::filesystem::path file;
    PixelSize size;
    QuarterTurn rotation = QuarterTurn::None;  // of the sheet, to be undone by who shows it
};
// Fails with service.page_unknown.
Result<DeliveredPicture> deliveredPicture(Store& store, const Job& job, PageNumber page);

// The PDF of the job; never an original. Fails with store.wrong_state where there is none yet, store.file_damaged,
// service.preview_expired.
Result<std::filesystem::path> pdfOf(const Office& office, const Job& job, PictureOf what);

// As a TIFF at output, which must not exist. Fails as sohoa-intake does.
Result<PixelSize> paintPage(const Config& config, const std::filesystem::path& pdf, PageNumber page, Dpi dpi,
                            const std::filesystem::path& output);

}  // namespace sohoa
