// A test office: root and issuing CA, time-stamping authority, OCSP responder, and a SoftHSM token with the agency's
// seal key.
//
//   DIR/trust/root.pem     what to trust           DIR/chain.pem   issuing CA and root, to build chains from
//   DIR/private/           keys of the authorities, 0600           DIR/issued/SERIAL.pem   what the issuing CA issued
//   DIR/agency/            the token folder, certificate and serial; it appears whole, by a rename
//   DIR/revoked            one serial a line, optionally followed by the time of revocation
//
// Making an office twice is making it once; a program killed half-way is followed by one that finishes. Nothing in it
// is a secret worth having: never trust its root on a machine that verifies real documents.
#pragma once

#include <filesystem>
#include <string>

#include "core/clock.h"
#include "core/result.h"
#include "virtual/trust/softhsm_token.h"

namespace sohoa::trust {

struct OfficePlan {
    std::filesystem::path folder;
    std::string agency;                   // becomes O and CN of the certificate
    std::filesystem::path softhsmConfig;  // written; absolute paths inside
    std::filesystem::path pinFile;        // read where it exists, otherwise a random PIN is written there, 0600
    int port = 0;                         // where OCSP responder and revocation lists will be: into the certificates
    KeyKind key = KeyKind::Rsa3072;
    bool expired = false;   // a certificate that ran out yesterday
    bool personal = false;  // a person's certificate in place of the agency's
    bool alwaysAuthenticate = false;
    bool secondToken = false;  // in a slot of its own, with the same label, PIN and agency
};

struct Office {
    std::filesystem::path folder, module, softhsmConfig, trust, chain;
    std::string moduleSha256, tokenSerial, certificateSha256, certificateSerial;
    std::string secondTokenSerial;  // "" where there is none
};

// Fails with virtual.office_unmakeable or the core's file errors.
Result<Office> makeOffice(const OfficePlan& plan);

Result<> revoke(const std::filesystem::path& folder, const std::string& certificateSerial, UtcTime when);

}  // namespace sohoa::trust
