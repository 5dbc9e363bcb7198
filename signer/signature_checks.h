// The single checks of a verification, each a function from evidence to valid, invalid or unknown.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "signer/byte_ranges.h"
#include "signer/certificate_check.h"
#include "signer/cms_reader.h"
#include "signer/time_stamp.h"
#include "signer/verification.h"

namespace sohoa::signer {

// a) The signer's certificate is there, names somebody, and is the one the signature is bound to.
Check checkSignerInfo(const ReadCms& cms, bool cades);

// The part of b) that every kind of signature shares: the ranges lie as they should, this CMS lies between them, and
// nothing forbidden came later.
Check checkRanges(const SignatureInFile& signature, const Result<RangeDigest>& ranges);

// b) The file is the one that was signed.
Check checkIntegrity(const SignatureInFile& signature, const ReadCms& cms, const Result<RangeDigest>& ranges);

// d) The token is over these bytes and signed by a trusted time-stamping authority. genTime where it was found to be
// the time, even where the check is only unknown (an authority whose certificate has ended since).
struct StampCheck {
    Check check;
    std::optional<UtcTime> genTime;
    std::string authority;
    bool byCarriedData = false;
};
StampCheck checkTimeStamp(const std::optional<std::string>& token, std::string_view stamped,
                          const EmbeddedData& embedded, const Evidence& evidence);

// The same of a token whose imprint was compared already.
StampCheck checkStampAuthority(std::string_view token, const ReadTimeStamp& stamp, const EmbeddedData& embedded,
                               const Evidence& evidence);

// The raw digest of bytes in memory; "" for an algorithm that is not known.
std::string digestOf(std::string_view bytes, const std::string& algorithm);

// What a digest proves: everything ("" as its word), little (SHA-1), or nothing (MD5 and what is not known).
Check strengthOf(const std::string& algorithm);

}  // namespace sohoa::signer
