// The single checks of a verification, each a function from evidence to valid, invalid or unknown.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "signer/byte_ranges.h"
#include "signer/cms_reader.h"
#include "signer/time_stamp.h"
#include "signer/verification.h"

namespace sohoa::signer {

inline Check valid() { return {Verdict::Valid, "ok"}; }
inline Check invalid(std::string reason) { return {Verdict::Invalid, std::move(reason)}; }
inline Check unknown(std::string reason) { return {Verdict::Unknown, std::move(reason)}; }

// Whom and what a verification may rely on.
struct Evidence {
    const VerifyRequest& request;
    Certificates helpers, roots;
};

// a) The signer's certificate is there, names somebody, and is the one the signature is bound to.
Check checkSignerInfo(const ReadCms& cms, bool cades);

// The part of b) that CMS signatures and document time stamps share: the ranges lie as they should, this CMS lies
// between them, and nothing forbidden came later.
Check checkRanges(const SignatureInFile& signature, const Result<RangeDigest>& ranges);

// b) The file is the one that was signed.
Check checkIntegrity(const SignatureInFile& signature, const ReadCms& cms, const Result<RangeDigest>& ranges);

// c) Leads to a root, was valid and not revoked at that time. `proven`: a time stamp or the person asking vouches for
// the time.
struct CertificateCheck {
    Check check;
    bool byCarriedData = false;  // the file itself carries the proof (B-LT)
};
CertificateCheck checkCertificate(const Certificate& certificate, const Certificates& embedded,
                                  const std::vector<std::string>& embeddedLists, UtcTime at, bool proven,
                                  const Evidence& evidence);

// d) The token is over these bytes and signed by a trusted time-stamping authority. genTime where it is valid.
struct StampCheck {
    Check check;
    std::optional<UtcTime> genTime;
};
StampCheck checkTimeStamp(const std::optional<std::string>& token, std::string_view stamped, const Evidence& evidence);

// The raw digest of bytes in memory; "" for an algorithm that is not known.
std::string digestOf(std::string_view bytes, const std::string& algorithm);

bool strongDigest(const std::string& algorithm);  // SHA-256, -384, -512

}  // namespace sohoa::signer
