// sohoa-sign: the process that holds the PIN and speaks to the token. It parses no PDF and has no store. Messages:
// signer/messages.h.
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/private_process.h"
#include "core/stage_program.h"
#include "signer/evidence_messages.h"
#include "signer/messages.h"
#include "signer/session_verbs.h"
#include "signer/verify_messages.h"

namespace {

using namespace sohoa;

Result<Json> verifySignatures(const Json& request, StageChannel&) {
    const auto read = signer::verifyRequestFrom(request);
    if (!read) return tl::unexpected(read.error());
    const auto reports = signer::verify(*read);
    if (!reports) return tl::unexpected(reports.error());
    Json answer = signer::toJson(*reports);
    answer["roots"] = signer::rootsToJson(read->trust);
    return answer;
}

Result<Json> stampDigest(const Json& request, StageChannel&) {
    const auto order = signer::timeStampOrderFrom(request);
    if (!order) return tl::unexpected(order.error());
    const auto roots = signer::rootsIn(order->trust);
    if (!roots) return tl::unexpected(roots.error());
    signer::Certificates helpers;
    if (!order->chain.empty()) {
        auto read = signer::certificatesIn(order->chain);
        if (!read) return passOn(read);
        helpers = std::move(*read);
    }
    const auto stamp = signer::requestTimeStamp(order->digest, order->server, helpers, *roots);
    if (!stamp) return tl::unexpected(stamp.error());
    return signer::toJson(*stamp);
}

}  // namespace

int main() {
    sohoa::keepMemoryPrivate();  // libraries may hold a copy of the PIN for a while
    sohoa::signer::SessionVerbs session;
    return sohoa::runStage(
        {{"token", [&](const Json& request, StageChannel&) { return session.listTokens(request); }},
         {"open_session", [&](const Json& request, StageChannel& channel) { return session.open(request, channel); }},
         {"sign", [&](const Json& request, StageChannel&) { return session.sign(request); }},
         {"session_state", [&](const Json&, StageChannel&) { return session.state(); }},
         {"close_session", [&](const Json&, StageChannel&) { return session.close(); }},
         {"bench_sign", [&](const Json& request, StageChannel&) { return session.measure(request); }},
         {"verify", verifySignatures},
         {"time_stamp", stampDigest},
         {"evidence", [](const Json& request, StageChannel&) { return signer::answerEvidence(request); }},
         {"lifetimes", [](const Json& request, StageChannel&) { return signer::answerLifetimes(request); }},
         {"stamp_signature",
          [](const Json& request, StageChannel&) { return signer::answerStampSignature(request); }}});
}
