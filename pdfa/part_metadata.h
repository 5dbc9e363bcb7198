// The XMP packet of a part: that of the whole file, with what concerns all of its pages cut down to the part's own, and
// saying which part of what it is.
#pragma once

#include <string>

#include "core/result.h"
#include "core/sha256.h"

namespace sohoa::pdfa {

struct PartOfWhole {
    int number = 1, of = 1;
    int firstPage = 1, lastPage = 1, pagesOfWhole = 1;
    Sha256 whole;  // of the file that it is a part of

    std::string id() const;     // a UUID, the same for the same part of the same file
    std::string words() const;  // "phần 1/3 (trang 1-40/112)"
};

// The record fields stay as they are; lists with an entry for every page of the whole keep those of the part's pages;
// identifiers are the part's; dc:source names the whole, dc:description begins with the words. Fails with
// pdfa.unreadable where the packet is not well-formed XMP.
Result<std::string> xmpOfPart(const std::string& xmp, const PartOfWhole& part);

}  // namespace sohoa::pdfa
