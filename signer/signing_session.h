// An attended signing session: the PIN is tried once, then any number of files are signed.
//
//   open:  module → token → PIN's state → certificate: one, for signing, an organisation's, its key strong enough, its
//          chain, not revoked (OCSP, now) → login, once → key
//   sign:  printed time is now → file and digest agree → signature → fits the certificate → time stamp → CMS
//
// Everything that can be found out without the PIN is found out before it is used. The session ends by itself: after
// the idle time without a signature, and within a second of the token being pulled out. It then logs out and lets the
// key go; sign() fails with signer.session_over.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/clock.h"
#include "core/result.h"
#include "core/secret_bytes.h"
#include "core/sha256.h"
#include "signer/byte_ranges.h"
#include "signer/certificate.h"
#include "signer/module_guard.h"
#include "signer/time_stamp.h"

namespace sohoa::signer {

struct SessionOrder {
    TokenModule module;
    std::string tokenSerial;
    std::string certificateSha256;   // hex; "": the only certificate that is not an authority's
    bool finalTryConfirmed = false;  // a person agreed to risk the last try
    std::filesystem::path chain, trust;
    TimeStampServer timeStamps;
    bool withoutTimeStampLater = false;  // where no stamp is to be had: B-B, to be stamped later, instead of an error
    std::string ocspUrl;                 // "": what the certificate says
    std::chrono::milliseconds ocspTimeout{20'000};
    std::chrono::milliseconds idle{300'000};
};

struct DocumentOrder {
    std::filesystem::path file;
    ByteRanges ranges;
    Sha256 digest;
    std::optional<UtcTime> printedTime;  // that the document shows
};

struct Signed {
    std::string cms;  // DER
    Certificate certificate;
    std::optional<UtcTime> genTime;  // nothing without a time stamp
    std::string withoutWhy;          // then: the code of what kept it away
};

// One thread; one session in the process. The watch over idle time and token is a thread of its own.
class SigningSession {
  public:
    // Fails with the codes of signer/ in core/error_codes.h; after signer.pin_wrong one try of the token is gone.
    static Result<SigningSession> open(const SessionOrder& order, SecretBytes pin);

    SigningSession(SigningSession&&) noexcept;
    SigningSession& operator=(SigningSession&&) noexcept;
    ~SigningSession();  // logs out

    Result<Signed> sign(const DocumentOrder& order);

    Certificate certificate() const;
    PinState pinBefore() const;  // what the token said before the PIN was tried
    std::string ended() const;   // "" while it is open; "idle", "removed", "failed"
    std::chrono::milliseconds idleLeft() const;

    // So many signatures over a digest, by the module alone.
    Result<std::chrono::nanoseconds> measure(int count);

  private:
    struct State;
    explicit SigningSession(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::signer
