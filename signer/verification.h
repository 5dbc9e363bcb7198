// Verifying the signatures of a file: four checks each (a signer information, b integrity, c certificate, d time
// stamp), and the verdict. What cannot be found out is "unknown", never "valid": no revocation data, offline, no time
// stamp. What is found to be false is "invalid" whatever else is missing, a folder of roots too.
//
// The newest is judged first, by the time of the check; each document time stamp that holds proves that what it covers
// was there at its time, and by that the older ones are judged (ETSI EN 319 102-1, 5.6).
//
// The PDF is taken apart elsewhere; here only its bytes are hashed. Addresses in a certificate are called only after it
// was found to lead to a trusted root.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "signer/certificate.h"

namespace sohoa::signer {

enum class Verdict { Valid, Invalid, Unknown };
std::string_view name(Verdict verdict);  // "valid", "invalid", "unknown"

struct Check {
    Verdict verdict = Verdict::Unknown;
    std::string word;    // permanent: docs/verification.md
    std::string detail;  // in English; may be empty
};

// What follows the revision that a signature covers, as the reader of the PDF judged it.
enum class LaterChanges { None, Allowed, Forbidden, Unjudged };

struct SignatureInFile {
    std::string field, subFilter;
    std::vector<std::int64_t> byteRange;
    std::string problemWord, problem;  // what the reader of the PDF found wrong with it; "" where nothing is
    bool coversRevision = true;
    bool coversValidationData = false;  // the revision has a document security store
    LaterChanges laterChanges = LaterChanges::Unjudged;
    std::string laterWord, laterDetail;
    std::string claimedTime;  // /M, as ISO; "" where missing
    std::string contents;     // decoded /Contents
};

// Certificates and revocation data that the file itself carries (DSS); DER.
struct ValidationData {
    Certificates certificates;
    std::vector<std::string> ocspResponses, revocationLists;
};

struct VerifyRequest {
    std::filesystem::path file;
    std::vector<SignatureInFile> signatures;
    ValidationData carried;
    std::filesystem::path trust;  // unusable: no certificate is trusted
    std::filesystem::path chain;  // empty: only what the file carries
    std::string ocspUrl;          // "": what the certificates say
    std::optional<UtcTime> at;    // the time of the check; nothing: now
    bool offline = false;
    std::chrono::milliseconds ocspTimeout{20'000};
};

enum class Level { BB, BT, BLT, BLTA };
std::string_view name(Level level);  // "B-B", "B-T", "B-LT", "B-LTA"

struct SignatureReport {
    std::string field, signer, organisation;
    std::string signingTime;  // ISO UTC: genTime where the time stamp is valid, otherwise what the file claims
    std::string stampedTime, stampAuthority;  // of the time stamp that was believed; "" without
    std::optional<Certificate> signerCertificate;
    Level level = Level::BB;
    Check signerInfo, integrity, certificate, timestamp;
    bool coversWholeFile = false;
    std::vector<std::string> notes;  // permanent words: what a person should know and what changes no verdict
    Verdict verdict() const;         // invalid if any check is; valid only if all are
};

// In the order of the request. Fails only where nothing can be judged at all: core.file_unreadable.
Result<std::vector<SignatureReport>> verify(const VerifyRequest& request);

}  // namespace sohoa::signer
