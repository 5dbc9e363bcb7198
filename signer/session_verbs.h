// The verbs of sohoa-sign that touch a token, and the one session that the process may have open. Messages:
// signer/session_messages.h.
#pragma once

#include <optional>

#include "core/json.h"
#include "core/result.h"
#include "core/stage_program.h"
#include "signer/signing_session.h"

namespace sohoa::signer {

// One thread. The session is closed when this object ends, which it does at the end of the input.
class SessionVerbs {
  public:
    static constexpr int mostMeasured = 100'000;

    Result<Json> listTokens(const Json& request);  // not while a session is open: core.bad_message
    // Closes the session that was open, whatever becomes of the new one.
    Result<Json> open(const Json& request, StageChannel& channel);
    Result<Json> sign(const Json& request);     // fails with signer.session_over where none is open
    Result<Json> measure(const Json& request);  // so does this
    Result<Json> state() const;
    Result<Json> close();

  private:
    std::optional<SigningSession> session_;
};

}  // namespace sohoa::signer
