// A stage program (sohoa-scan, sohoa-ocr, sohoa-pdfa, sohoa-sign, sohoa-push) is a filter: one JSON request a line on
// standard input, JSON lines on standard output. It has no store and no screen; whoever starts it keeps the state.
//
//   caller → {"do": "recognize", …}                       a request
//   stage  → {"event": "page", …}                         any number of events while it works
//   caller → {"ack": true}                                only where the verb's description says that it waits for one
//   stage  → {"result": {…}}  or  {"error": {"code", "remedy", "detail"}}     exactly one, the end of the request
//
// The stage ends at the end of its input. A secret is never in JSON: where a request says "secret_bytes": n, exactly n
// raw bytes follow its line; they are read into locked memory, and what the verb does not take of them is passed over.
// Everything that libraries print on standard output goes to standard error, which is for people. SIGPIPE is ignored.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "core/json.h"
#include "core/result.h"
#include "core/secret_bytes.h"

namespace sohoa {

// The stage's side of the conversation. One thread reads; event() may be called from several.
class StageChannel {
  public:
    virtual ~StageChannel() = default;
    virtual void event(const Json& event) = 0;
    virtual void progress(std::int64_t done, std::int64_t of) = 0;  // {"event": "progress", "done", "of"}
    virtual Result<> awaitAck() = 0;  // core.cancelled when the caller has gone or answered otherwise
    virtual Result<SecretBytes> secret(std::size_t bytes) = 0;  // at most what the request announced
};

using StageVerb = std::function<Result<Json>(const Json& request, StageChannel& channel)>;

// Serves requests until the input ends. The return value is the exit status: 0, or 4 where the input was cut off.
int runStage(const std::map<std::string, StageVerb>& verbs);

}  // namespace sohoa
