// Ranges out of any numbers over any file: they are refused, or they leave out exactly one hexadecimal string.
#include <cstdlib>
#include <cstring>
#include <vector>

#include "signer/byte_ranges.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace sohoa;
    // The first byte says how many numbers follow; small ones are likelier to fit.
    const std::size_t count = size == 0 ? 0 : data[0] % 7;
    if (size < 1 + 3 * count) return 0;
    std::vector<std::int64_t> numbers;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t* at = data + 1 + 3 * i;
        const std::int64_t number = at[0] | at[1] << 8;
        numbers.push_back(at[2] == 255 ? -number : at[2] == 254 ? INT64_MAX - number : number);
    }
    const auto ranges = signer::ByteRanges::from(numbers);
    if (!ranges) return 0;
    const std::string_view rest = fuzz::viewOf(data, size).substr(1 + 3 * count);
    const fuzz::MemoryFile file(rest);
    const auto digest = signer::digestRanges(file.path(), *ranges, "SHA256");
    if (!digest) return 0;
    if (rest[ranges->firstEnd] != '<' || rest[ranges->secondBegin - 1] != '>') std::abort();
    if (digest->coversWholeFile != (ranges->end() == rest.size())) std::abort();
    return 0;
}
