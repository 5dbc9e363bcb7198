// Whatever the bytes: the signatures in them are found, or there is a refusal; and a slot for one more is made whole
// or not at all.
#include <cstdlib>

#include "core/uuid.h"
#include "pdfa/signature_slot.h"
#include "pdfa/signatures.h"
#include "tests/fuzz/loose_pdf.h"
#include "tests/fuzz/memory_file.h"

namespace {

using namespace sohoa;

// A folder in memory: thousands of files a minute.
const std::filesystem::path& folder() {
    struct Own {
        std::filesystem::path path = fuzz::fastFolder() / ("sohoa-fuzz-" + randomUuid());
        Own() { std::filesystem::create_directory(path); }
        ~Own() { std::filesystem::remove_all(path); }
    };
    static const Own own;
    return own.path;
}

void prepare(const std::filesystem::path& input, bool visible) {
    pdfa::SlotRequest request;
    request.file = input;
    request.output = folder() / "prepared.pdf";
    request.field = "SaoY1";
    request.text = visible ? "SAO Y" : "";
    request.name = "Sở Nội vụ";
    request.signingTime = *parseIsoUtc("2026-11-22T02:15:42Z");
    request.reserve = 4096;
    const auto slot = pdfa::prepareSlot(request);
    if (slot.has_value() != std::filesystem::exists(request.output)) std::abort();
    std::filesystem::remove(request.output);
    if (!std::filesystem::is_empty(folder())) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::MemoryFile file(fuzz::mended(fuzz::viewOf(data, size)));
    const auto found = pdfa::findSignatures(file.path());
    if (found)
        for (const pdfa::SignatureFound& signature : found->signatures)
            if (!signature.problem.empty() && signature.coversWholeFile) std::abort();
    prepare(file.path(), size % 2 == 0);
    return 0;
}
