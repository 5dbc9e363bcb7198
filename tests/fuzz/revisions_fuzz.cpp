// Two revisions of any making, one behind the other: they are compared or refused; what paints is never allowed.
#include <cstdlib>

#include "pdfa/revision_history.h"
#include "pdfa/signatures.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace sohoa;
    const fuzz::MemoryFile file(fuzz::viewOf(data, size));
    const auto found = pdfa::findSignatures(file.path());
    if (!found) return 0;
    for (const pdfa::RevisionFound& revision : found->revisions) {
        bool allAllowed = true;
        for (const pdfa::ObjectChange& change : revision.step.objects)
            allAllowed = allAllowed && change.allowed;
        if (revision.step.allowed() && !allAllowed) std::abort();
        if (revision.end > size) std::abort();
    }
    for (const pdfa::SignatureFound& signature : found->signatures) {
        const bool bad = !signature.problemWord.empty() || !signature.later.word.empty();
        if (bad != (signature.later.changes == pdfa::LaterChanges::Forbidden)) std::abort();
    }
    return 0;
}
