// A time stamp for a signature that was made without one (B-B to B-T): into the unsigned attributes of its CMS, which
// the signature does not cover.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "signer/certificate.h"
#include "signer/time_stamp.h"

namespace sohoa::signer {

struct StampedSignature {
    std::string cms;  // DER
    UtcTime genTime;
};

// The CMS of anybody. Fails as requestTimeStamp does; with core.bad_message for what is no signature or is stamped
// already, and with signer.signature_wrong where its bytes would not bear being written again.
Result<StampedSignature> stampSignature(std::string_view cms, const TimeStampServer& server,
                                        const Certificates& helpers, const Certificates& roots);

}  // namespace sohoa::signer
