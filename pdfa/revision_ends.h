// Where a file's revisions end: every place behind an end-of-file marker whose startxref leads to a cross-reference
// section before it (ISO 32000-1 7.5.5, 7.5.6). Whether a revision can be read is not known here; that of a linearized
// file's first part is none.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace sohoa::pdfa {

struct RevisionEnd {
    std::uint64_t mark = 0;  // behind "%%EOF"
    std::uint64_t end = 0;   // behind the end of its line

    bool isAt(std::uint64_t place) const { return place >= mark && place <= end; }
};

struct RevisionEnds {
    std::vector<RevisionEnd> ends;  // in the order of the file
    bool tooMany = false;           // more than anybody works on a file; the rest was not looked for
    bool bytesBehind = false;       // something else than white space follows the last one
};

// read: bytes of the file, shorter at its end. Reads the whole file once.
RevisionEnds revisionEndsIn(std::uint64_t size,
                            const std::function<std::string(std::uint64_t offset, std::size_t length)>& read);

}  // namespace sohoa::pdfa
