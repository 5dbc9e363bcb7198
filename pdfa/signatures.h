// The signatures of a file: what bytes each covers, its CMS, and what came after it. Whether the CMS is valid is not
// known here.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "core/json.h"
#include "core/result.h"
#include "pdfa/revisions.h"

namespace sohoa::pdfa {

enum class SignatureType { Signature, Timestamp };

struct SignatureFound {
    std::string field;
    SignatureType type = SignatureType::Signature;
    std::string subFilter;                // without its slash
    std::vector<std::int64_t> byteRange;  // as it stands in the file
    std::string problem;                  // what is wrong with ByteRange or Contents; "" where they are sound
    bool coversWholeFile = false;
    bool coversRevision = false;  // exactly the file up to a revision's end, but for Contents
    ChangeReport later;           // forbidden wherever there is a problem
    std::string name;
    std::string claimedTime;  // UTC in ISO 8601, from /M; "" where there is none
    std::string cms;          // DER or BER, without the zeros behind it
};

struct SignaturesFound {
    std::vector<SignatureFound> signatures;  // in the order of the fields
    int pages = 0;
};

// Fails with core.file_unreadable, pdfa.unreadable, pdfa.encrypted. A hostile signature is a finding, not a failure.
Result<SignaturesFound> findSignatures(const std::filesystem::path& path);

Json toJson(const SignaturesFound& found);

}  // namespace sohoa::pdfa
