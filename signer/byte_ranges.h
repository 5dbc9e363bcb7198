// The byte ranges of a PDF signature (ISO 32000-1, 12.8.1): all of a revision but the hexadecimal string that holds the
// CMS.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"

namespace sohoa::signer {

// [0, firstEnd, secondBegin, secondLength]; the string with its angle brackets lies in [firstEnd, secondBegin).
struct ByteRanges {
    std::uint64_t firstEnd = 0, secondBegin = 0, secondLength = 0;

    // Fails with signer.bad_byte_range for anything but four sane numbers.
    static Result<ByteRanges> from(const std::vector<std::int64_t>& numbers);
    std::uint64_t end() const { return secondBegin + secondLength; }
};

struct RangeDigest {
    std::string digest;    // raw bytes
    std::string contents;  // the string between the ranges, decoded: the CMS and its padding
    bool coversWholeFile = false;
};

// Reads the file once. The digest is one of "SHA256", "SHA384", "SHA512", "SHA1". Fails with signer.bad_byte_range
// where the ranges do not fit the file or anything but one hexadecimal string lies between them, and with
// core.file_unreadable.
Result<RangeDigest> digestRanges(const std::filesystem::path& file, const ByteRanges& ranges,
                                 const std::string& algorithm);

}  // namespace sohoa::signer
