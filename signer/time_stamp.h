// Time stamps (RFC 3161): getting one over a signature value, and verifying the ones that documents carry.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/result.h"
#include "core/sha256.h"
#include "signer/certificate.h"

namespace sohoa::signer {

struct TimeStampServer {
    std::string url;
    std::string policy;                          // dotted OID that the stamp must be made under; "": the server's own
    std::chrono::milliseconds timeout{180'000};  // a known national server takes up to 131 s
    std::chrono::milliseconds pause{2'000};      // before the second try; twice as long before the third
    int tries = 3;                               // while it cannot be reached; what it answers is never asked for again
};

struct TimeStamp {
    std::string token;  // DER, the ContentInfo that goes into the CMS
    UtcTime genTime;
};

// Stamps the digest, or SHA-256 of the bytes. The answer must fit the request (imprint, nonce, policy), be signed by a
// time-stamping certificate that leads to a root, and lie within 60 s of our clock. Fails with signer.tsa_unreachable,
// signer.time_stamp_invalid or signer.clock_off.
Result<TimeStamp> requestTimeStamp(const Sha256& imprint, const TimeStampServer& server, const Certificates& helpers,
                                   const Certificates& roots);
Result<TimeStamp> requestTimeStamp(std::string_view bytes, const TimeStampServer& server, const Certificates& helpers,
                                   const Certificates& roots);

// A token taken apart, nothing in it proven yet.
struct ReadTimeStamp {
    std::string digestAlgorithm;  // OpenSSL's name, "SHA256"
    std::string imprint;          // raw bytes
    UtcTime genTime;
    std::optional<Certificate> signer;  // nothing where the token does not carry it
    Certificates certificates;
};

// Fails with signer.time_stamp_invalid.
Result<ReadTimeStamp> readTimeStamp(std::string_view token);

// That a time-stamping certificate, valid at genTime and leading to a root, signed the token. Fails with
// signer.time_stamp_invalid.
Result<> verifyTimeStampSignature(std::string_view token, UtcTime genTime, const Certificates& helpers,
                                  const Certificates& roots);

}  // namespace sohoa::signer
