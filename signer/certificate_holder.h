// Whether a certificate is a person's: a certified copy takes the agency's own, which stands for its seal.
//
// Decided from the subject. A person's certificate names the person (givenName, surname, pseudonym: ETSI EN 319 412-2,
// 4.2.4), an office held (title), or an identity paper in UID or serialNumber ("CMND:…", "CCCD:…", "HC:…" as the
// Vietnamese authorities write it; "PASVN-…", "IDCVN-…", "PNOVN-…" by ETSI EN 319 412-1, 5.1.3). An organisation's
// names the organisation (ETSI EN 319 412-3, 4.2.1); its UID is a tax or budget code ("MST:…", "MNS:…").
#pragma once

#include <string>

#include "signer/certificate.h"

namespace sohoa::signer {

// What of the subject says so: "givenName", "UID CCCD", "no organisation"; "" for an organisation's certificate.
std::string personalMarkOf(const Certificate& certificate);

}  // namespace sohoa::signer
