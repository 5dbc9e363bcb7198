// Prolonging what a signed file proves: time stamp, validation data, document time stamp (ETSI EN 319 142-1 5.4, 6.3),
// each as an update behind a file that stays as it is.
//
// No key is needed. What is missing comes from the time-stamping authority and from the certification authorities;
// where one of them is absent, slow beyond its limit, or wrong, nothing is written and the same call may be made later.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "core/clock.h"
#include "core/config.h"
#include "core/result.h"
#include "core/sha256.h"
#include "service/preservation/signature_level.h"

namespace sohoa {

struct RaisedFile {
    SignatureLevel before = SignatureLevel::BB, level = SignatureLevel::BB;  // of the weakest signature
    std::string evidenceUntil;      // ISO UTC: until when it can be verified, and prolonged; see signer/evidence.h
    bool changed = false;           // false: it had what was wanted, and out is the same bytes
    bool replacedContents = false;  // B-B to B-T in the signature's own place (decision 0014)
    int addedTimeStamps = 0;
    bool addedValidationData = false;
    Sha256 sha256;
    std::uintmax_t bytes = 0;
};

// Writes out, which must not exist; in is not touched. Intermediate files lie in workFolder. out begins with the bytes
// of in, but for a time stamp that was put into the place of the last signature (replacedContents). Nothing stays at
// out unless the file verifies as a stranger would verify it, from B-LT on without a network, and is PDF/A if it was.
//
// Fails with pdfa.unsigned, service.original_invalid (an invalid signature is not preserved), signer.evidence_lapsed
// (too late), signer.evidence_missing, signer.tsa_unreachable, signer.time_stamp_invalid, signer.clock_off,
// service.own_signature_invalid (the result did not verify), core.file_exists, core.cancelled where mustStop says so,
// and as the stage programs do.
Result<RaisedFile> raiseLevel(const Config& config, const std::filesystem::path& in, SignatureLevel wanted,
                              const std::filesystem::path& workFolder, const std::filesystem::path& out,
                              const std::function<bool()>& mustStop = {});

// The validation data of the last time stamp, and a new document time stamp over everything: the file is B-LTA until
// the new stamp's certificate ends. A file below B-LTA is raised to it.
Result<RaisedFile> renewEvidence(const Config& config, const std::filesystem::path& in,
                                 const std::filesystem::path& workFolder, const std::filesystem::path& out,
                                 const std::function<bool()>& mustStop = {});

// What the file is worth as it is, by what it carries alone.
struct EvidenceState {
    SignatureLevel level = SignatureLevel::BB;
    std::string evidenceUntil;
};
Result<EvidenceState> evidenceOf(const Config& config, const std::filesystem::path& file,
                                 const std::function<bool()>& mustStop = {});

}  // namespace sohoa
