// sohoa-ocr: reads page images. Requests and results are described in ocr/requests.h.
#include "core/memory_limit.h"
#include "core/private_process.h"
#include "core/stage_program.h"
#include "ocr/requests.h"

// The largest image that is let in, its derivative and the engine beside it, twice over. A usual page takes a tenth.
static constexpr std::uint64_t mostMemory = 1'500'000'000;

int main() {
    sohoa::keepMemoryPrivate();
    sohoa::limitMemory(mostMemory);
    sohoa::ocr::Requests requests;
    return sohoa::runStage(requests.verbs());
}
