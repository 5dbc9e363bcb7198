// sohoa-sign: the process that holds the PIN and speaks to the token. It parses no PDF and has no store. Messages:
// signer/messages.h.
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/private_process.h"
#include "core/stage_program.h"
#include "signer/evidence_messages.h"
#include "signer/messages.h"
#include "signer/verify_messages.h"

namespace {

using namespace sohoa;

Result<Json> listTokens(const Json& request, StageChannel&) {
    const auto module = signer::tokenModuleFrom(request);
    if (!module) return tl::unexpected(module.error());
    auto token = signer::Token::open(*module);
    if (!token) return passOn(token);
    const auto tokens = token->list();
    if (!tokens) return tl::unexpected(tokens.error());
    return signer::toJson(*tokens);
}

Result<Json> makeSignature(const Json& request, StageChannel& channel) {
    // The PIN first, whatever else is wrong with the request: it must not be taken for the next one.
    const auto bytes = integerOr(request, "secret_bytes", 0);
    if (bytes < 0) return fail(errors::BadMessage, "member secret_bytes is negative");
    const auto pin = channel.secret(static_cast<std::size_t>(bytes));
    if (!pin) return tl::unexpected(pin.error());
    const auto read = signer::signRequestFrom(request);
    if (!read) return tl::unexpected(read.error());
    const auto made = signer::sign(*read, *pin);
    if (!made) return tl::unexpected(made.error());
    return signer::toJson(*made);
}

Result<Json> verifySignatures(const Json& request, StageChannel&) {
    const auto read = signer::verifyRequestFrom(request);
    if (!read) return tl::unexpected(read.error());
    const auto reports = signer::verify(*read);
    if (!reports) return tl::unexpected(reports.error());
    return signer::toJson(*reports);
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
    return sohoa::runStage(
        {{"token", listTokens},
         {"sign", makeSignature},
         {"verify", verifySignatures},
         {"time_stamp", stampDigest},
         {"evidence", [](const Json& request, StageChannel&) { return signer::answerEvidence(request); }},
         {"lifetimes", [](const Json& request, StageChannel&) { return signer::answerLifetimes(request); }},
         {"stamp_signature",
          [](const Json& request, StageChannel&) { return signer::answerStampSignature(request); }}});
}
