// An attended session with the agency's key token: the keeper stands there and entered the PIN once; any number of
// files are signed one after the other (Nghị định 68/2024; the key is used in its keeper's presence only).
//
// One session is one sohoa-sign process and one C_Login. It is over after [signer] idle_minutes without a signature,
// when the token is pulled out, when sohoa-sign ends, and at the end of this object: from then on sign() fails with
// signer.session_over. The PIN is not kept on this side of the process.
//
// One thread opens and uses it (service/stage_process.h); isOver() and idleLeft() may be asked from any.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "core/clock.h"
#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "core/secret_bytes.h"

namespace sohoa {

// A file that sohoa-pdfa prepared, its ranges and their SHA-256 (hex) as it said them.
struct SealOrder {
    std::filesystem::path prepared;
    Json byteRange;
    std::string digest;
    UtcTime printedTime;  // what the visible block says; within 60 s of the time stamp, or signer.printed_time_off
};

struct Seal {
    std::string cms;         // base64
    std::string genTime;     // of the time stamp, ISO UTC; "" without one
    std::string level;       // "B-T", or "B-B" where the time stamp has to come later
    std::string withoutWhy;  // the permanent code of what kept the time stamp away; "" where it is there
    Json certificate;
};

class SealSession {
  public:
    // Everything that can be found out without the PIN is found out before it is tried, once: module, token, PIN state,
    // certificate, chain, revocation. Fails with the codes of signer/ in core/error_codes/stages.h;
    // signer.pin_final_try where that needs a second person's word first: no try is gone then.
    static Result<SealSession> open(const Config& config, const TokenConfig& token, const SecretBytes& pin,
                                    bool finalTryConfirmed, std::function<bool()> mustStop = {});

    SealSession(SealSession&&) noexcept;
    SealSession& operator=(SealSession&&) noexcept;
    ~SealSession();

    Result<Seal> sign(const SealOrder& order);
    void close();  // logs out; sign() is refused from now on

    const Json& certificate() const;  // subject, organisation, issuer, serial, sha256, not_before, not_after
    const std::string& tokenSerial() const;
    const std::string& pinWarning() const;  // "count_low", "final_try": as the token said before the PIN; else ""
    bool isOver() const;                    // as far as this side knows
    std::chrono::milliseconds idleLeft() const;

    // Signatures of the module alone, without CMS and time stamp: {"count", "seconds"}. For measuring.
    Result<Json> measure(int count);

  private:
    struct State;
    explicit SealSession(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa
