#include "virtual/trust/fault.h"

namespace sohoa::trust {

std::string_view name(Fault fault) {
    switch (fault) {
        case Fault::Tsa503: return "tsa-503";
        case Fault::TsaGarbage: return "tsa-garbage";
        case Fault::TsaWrongImprint: return "tsa-wrong-imprint";
        case Fault::TsaWrongNonce: return "tsa-wrong-nonce";
        case Fault::TsaClockOff: return "tsa-clock-off";
        case Fault::TsaSlow: return "tsa-slow";
        case Fault::TsaVerySlow: return "tsa-very-slow";
        case Fault::TsaForeign: return "tsa-foreign";
        case Fault::TsaShortLived: return "tsa-short-lived";
        case Fault::OcspRevoked: return "ocsp-revoked";
        case Fault::Ocsp503: return "ocsp-503";
        case Fault::OcspGarbage: return "ocsp-garbage";
        case Fault::OcspUnknown: return "ocsp-unknown";
        case Fault::OcspForeign: return "ocsp-foreign";
        case Fault::OcspNoNocheck: return "ocsp-no-nocheck";
        case Fault::Crl503: return "crl-503";
        case Fault::CrlGarbage: return "crl-garbage";
        case Fault::CrlExpired: return "crl-expired";
        case Fault::CrlForeign: return "crl-foreign";
    }
    return "";
}

std::optional<Fault> faultNamed(std::string_view text) {
    for (int i = 0; i <= static_cast<int>(Fault::CrlForeign); ++i) {
        const auto fault = static_cast<Fault>(i);
        if (name(fault) == text) return fault;
    }
    return std::nullopt;
}

}  // namespace sohoa::trust
