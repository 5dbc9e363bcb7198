// What a file that was handed in is, decided once from the file itself when it comes, and kept beside it: everything
// later (whether it is written anew, what is shown, whether it may be copied) follows from this and is never guessed
// again.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "core/sha256.h"
#include "core/units.h"
#include "store/database.h"

namespace sohoa {

enum class OriginalKind {
    Signed,   // a PDF with a digital signature or a time stamp: the document itself (Nghị định 30/2020 Điều 5)
    Archive,  // a conforming PDF/A with a text layer, unsigned
    Pdf,      // any other PDF
    Image,    // JPEG, PNG, TIFF: paper that others scanned
};
std::string_view name(OriginalKind kind);  // "signed", "pdfa", "pdf", "image"
std::optional<OriginalKind> originalKindNamed(std::string_view name);

struct Original {
    Sha256 sha256;  // of the file, which is an attachment of the job
    OriginalKind kind = OriginalKind::Image;
    int pages = 0;
    std::string pdfa;     // "2u", "2b"; "" where it does not conform
    std::string verdict;  // of its signatures: "valid", "invalid", "unknown"; "" where there are none
    std::optional<UtcTime> verifiedAt;
    std::string report = "{}";  // JSON: the verification, signature by signature; {"actions": true} and the like
};

// The document is kept as it came, byte for byte, and no other is made of it.
inline bool isKeptAsItIs(OriginalKind kind) { return kind == OriginalKind::Signed || kind == OriginalKind::Archive; }

// The file is in the store already. The same file of the same job again replaces what was noted.
Result<> noteOriginal(Database& database, JobId job, const Original& original);
Result<std::vector<Original>> originalsOf(Database& database, JobId job);  // in the order they came

// Of all jobs, those that are kept as they are, without their reports: for lists.
Result<std::map<JobId, Original>> keptOriginals(Database& database);

}  // namespace sohoa
