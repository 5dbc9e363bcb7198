// The signatures of a file: what bytes each covers, its CMS, and what came after it. Whether the CMS is valid is not
// known here.
//
// Signatures that no field leads to are found as well: one that an earlier revision had and the file has no more, one
// that lies in the file by itself, and those in a file that cannot be read.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/json.h"
#include "core/result.h"
#include "pdfa/revisions.h"
#include "pdfa/validation_store.h"

namespace sohoa::pdfa {

enum class SignatureType { Signature, Timestamp };
enum class LaterChanges { None, Allowed, Forbidden, Unjudged };
std::string_view name(LaterChanges changes);  // "none", "allowed", "forbidden", "unjudged"

struct ChangeReport {
    LaterChanges changes = LaterChanges::None;
    std::string word;    // what is forbidden, a permanent word; "" otherwise
    std::string detail;  // the first thing that is forbidden, or what kinds of allowed changes there are
};

struct SignatureFound {
    std::string field;
    SignatureType type = SignatureType::Signature;
    std::string subFilter;                // without its slash
    std::vector<std::int64_t> byteRange;  // as it stands in the file
    std::string problem;                  // what is wrong with ByteRange or Contents; "" where they are sound
    std::string problemWord;              // the same as a permanent word
    bool coversWholeFile = false;
    bool coversRevision = false;  // exactly the file up to a revision's end, but for Contents
    int revision = 0;             // the one that it covers, from 1; 0: none
    bool coversValidationData = false;
    ChangeReport later;  // forbidden wherever there is a problem
    std::string name;
    std::string claimedTime;  // UTC in ISO 8601, from /M; "" where there is none
    std::string cms;          // DER or BER, without the zeros behind it
};

struct RevisionFound {
    int number = 0;
    std::uint64_t end = 0;
    RevisionStep step;  // empty where nothing was signed before it
};

struct SignaturesFound {
    std::vector<SignatureFound> signatures;  // in the order of the fields, then what no field leads to
    std::vector<RevisionFound> revisions;
    ValidationData carried;
    int pages = 0;
};

// Fails with core.file_unreadable, pdfa.unreadable (nothing in it looks like a signature), pdfa.encrypted. A hostile
// signature is a finding, not a failure.
Result<SignaturesFound> findSignatures(const std::filesystem::path& path);

Json toJson(const SignaturesFound& found);

}  // namespace sohoa::pdfa
