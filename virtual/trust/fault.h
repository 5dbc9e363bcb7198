// What the test servers do wrong when they are asked to.
#pragma once

#include <optional>
#include <set>
#include <string_view>

namespace sohoa::trust {

enum class Fault {
    Tsa503,
    TsaGarbage,
    TsaWrongImprint,  // a well-signed stamp over other bytes
    TsaWrongNonce,    // a well-signed stamp for another request
    TsaClockOff,      // an hour ahead
    TsaSlow,          // answers after 5 s
    TsaVerySlow,      // answers after as long as the server was told
    TsaForeign,       // signed by an authority that nobody trusts
    TsaShortLived,    // its certificate ends soon
    OcspRevoked,
    Ocsp503,
    OcspGarbage,
    OcspUnknown,    // "unknown": the responder does not know the certificate
    OcspForeign,    // signed by somebody who may not
    OcspNoNocheck,  // by a responder whose own certificate nobody answers for
    Crl503,
    CrlGarbage,
    CrlExpired,
    CrlForeign,  // signed by another authority than it says
};

using Faults = std::set<Fault>;

std::optional<Fault> faultNamed(std::string_view name);  // "tsa-503", "ocsp-revoked", …
std::string_view name(Fault fault);

}  // namespace sohoa::trust
