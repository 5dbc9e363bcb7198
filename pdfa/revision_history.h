// The revisions of a file, what each did to the one before it, and the signatures that each had.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pdfa/revision_ends.h"
#include "pdfa/revisions.h"

namespace sohoa::pdfa {

// A signature as one revision has it: its place tells it from every other.
struct SignatureInRevision {
    std::string field;
    std::vector<std::int64_t> byteRange;
    std::string contents;

    bool isSame(const SignatureInRevision& other) const {
        return byteRange == other.byteRange && contents == other.contents;
    }
};

struct Revision {
    int number = 0;  // from 1
    RevisionEnd end;
    std::vector<SignatureInRevision> signatures;
    bool hasValidationData = false;
    // Against the one before; only where that one was signed, and not beyond every measure.
    std::optional<RevisionStep> step;
};

struct History {
    std::vector<Revision> revisions;  // that can be read by themselves
    bool tooMany = false;
    bool bytesBehind = false;  // behind the last one

    const Revision* endingAt(std::uint64_t place) const;
};

// Throws what qpdf throws.
History historyOf(PdfFile& file);

std::vector<SignatureInRevision> signaturesIn(QPDF& pdf);

}  // namespace sohoa::pdfa
