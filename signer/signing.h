// Making one signature: from a prepared file to a CMS with a time stamp.
//
//   file and digest agree → token's PIN state → certificate and its chain → not revoked (OCSP, now) → login, once →
//   signature → fits the certificate → time stamp → CMS (PAdES B-T)
//
// Everything that can be found out without the PIN is found out before it is used.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "core/clock.h"
#include "core/result.h"
#include "core/secret_bytes.h"
#include "core/sha256.h"
#include "signer/byte_ranges.h"
#include "signer/certificate.h"
#include "signer/time_stamp.h"
#include "signer/token.h"

namespace sohoa::signer {

struct SignRequest {
    TokenModule module;
    std::string tokenSerial;
    std::string certificateSha256;   // hex; "": the only certificate that is not an authority's
    bool finalTryConfirmed = false;  // a person agreed to risk the last try
    std::filesystem::path file;
    ByteRanges ranges;
    Sha256 digest;
    std::filesystem::path chain, trust;
    TimeStampServer timeStamps;
    std::string ocspUrl;  // "": what the certificate says
    std::chrono::milliseconds ocspTimeout{20'000};
};

struct Signed {
    std::string cms;  // DER
    Certificate certificate;
    UtcTime genTime;
};

// Fails with the codes of signer/ in core/error_codes.h; after signer.pin_wrong one try of the token is gone.
Result<Signed> sign(const SignRequest& request, const SecretBytes& pin);

}  // namespace sohoa::signer
