// The conformance check over any bytes: it answers, and "conforms" is said of nothing with a finding.
#include <cstdlib>

#include "pdfa/check/conformance.h"
#include "tests/fuzz/loose_pdf.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const sohoa::fuzz::MemoryFile file(sohoa::fuzz::mended(sohoa::fuzz::viewOf(data, size)));
    const auto conformance = sohoa::pdfa::checkConformance(file.path());
    if (!conformance) std::abort();
    if (conformance->conforms != conformance->findings.empty()) std::abort();
    if (conformance->level.empty() == conformance->conforms) std::abort();
    return 0;
}
