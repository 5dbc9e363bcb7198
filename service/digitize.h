// sohoa digitize: image files in, one PDF/A and one JSON per document found, without service or database.
//
// Separator sheets part documents, and first pages where that is asked for; blank backs are reported and left out. A
// document is written whole or refused with its code: never with a page missing, and never with a secrecy mark on it.
// A PDF that is signed is copied byte for byte instead (its run.json says "kept": "signed"), and refused as a part of
// another document.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/config.h"
#include "core/file_name.h"
#include "core/json.h"
#include "core/result.h"
#include "service/stack_order.h"

namespace sohoa {

struct DigitizeOrder {
    std::vector<std::filesystem::path> inputs;  // in the order of the pages
    std::filesystem::path output;               // a folder; made where it is missing
    OfficeConfig office;                        // who digitizes; may be empty
    PartAt partAt = PartAt::Separators;
    std::optional<NamePattern> name;    // of the PDF files; none: the name of the first page's file
    std::vector<std::string> sidecars;  // "text", "hocr", "alto": beside each PDF
    std::uint64_t largest = 0;  // bytes; beside a larger PDF lie its parts (service/archive_parts.h); 0: any size
};

struct DigitizeOutcome {
    Json run;           // as DIR/run.json has it
    int documents = 0;  // written
    int refused = 0;
    Json firstRefusal;  // {"code", …} of the first document that was refused
};

// done counts pages read, then documents written.
using OnProgress = std::function<void(std::int64_t done, std::int64_t of)>;

// Fails before any work with service.output_exists where DIR/run.json is there already.
Result<DigitizeOutcome> digitize(const DigitizeOrder& order, const OnProgress& onProgress);

}  // namespace sohoa
