// What an archive file is made of: the pages in order, the record fields, and the names and times that must come out
// the same when the request is repeated.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/clock.h"
#include "core/json.h"
#include "core/record_fields.h"
#include "core/sha256.h"
#include "core/units.h"
#include "pdfa/page_coding.h"

namespace sohoa::pdfa {

struct ArchivePage {
    std::filesystem::path image;
    Sha256 sha256;  // of the image file
    Dpi dpi;
    PixelSize size;
    std::string device;
    UtcTime scannedAt;
    std::filesystem::path recognized;  // a RecognizedPage in JSON; empty: no text layer, not turned
};

struct ArchiveRequest {
    std::filesystem::path output;
    std::string id;  // a UUID, chosen and kept by the caller
    UtcTime createdAt;
    std::string officeCode, officeName;  // who digitizes
    std::string title;
    RecordFields fields;
    std::vector<Sha256> originals;  // the electronic files that it was derived from; none: it was paper
    std::vector<ArchivePage> pages;
    PageCoding coding = PageCoding::Auto;
};

// Fails with core.bad_message, document.no_pages, and document.state_secret where the Secrecy field is not empty.
Result<ArchiveRequest> archiveRequestFromJson(const Json& json);

}  // namespace sohoa::pdfa
