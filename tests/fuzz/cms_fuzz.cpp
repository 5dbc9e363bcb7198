// Whatever stands in a signature's Contents: it is read or refused, and what is believed of it hangs together.
#include <cstdlib>

#include "signer/cms_reader.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace sohoa;
    const std::string_view contents = fuzz::viewOf(data, size);
    const auto padding = signer::withoutPadding(contents);
    if (padding && !signer::isSameBeforePadding(contents, *padding)) std::abort();
    for (const bool mayHoldContent : {false, true}) {
        const auto cms = signer::readCms(contents, {}, mayHoldContent);
        if (!cms) continue;
        if (!mayHoldContent && !cms->content.empty()) std::abort();
        if (cms->signatureFits && (!cms->signer || !cms->signedAttributes)) std::abort();
    }
    return 0;
}
