#include "signer/messages.h"

#include <nlohmann/json.hpp>

#include "core/base64.h"
#include "core/error_codes.h"
#include "signer/message_parts.h"

namespace sohoa::signer {

Result<TimeStampOrder> timeStampOrderFrom(const Json& request) {
    TimeStampOrder order;
    std::string digest, trust;
    if (auto read = readTexts(request, {{"digest", &digest}, {"tsa_url", &order.server.url}, {"trust", &trust}}); !read)
        return passOn(read);
    const auto sha256 = Sha256::fromHex(digest);
    if (!sha256) return fail(errors::BadMessage, "member digest is not a SHA-256");
    const auto wait = waitIn(request, "tsa_timeout_ms", order.server.timeout);
    if (!wait) return tl::unexpected(wait.error());
    const auto pause = waitIn(request, "tsa_pause_ms", order.server.pause);
    if (!pause) return tl::unexpected(pause.error());
    order.digest = *sha256;
    order.server.policy = stringOr(request, "tsa_policy", "");
    order.server.timeout = *wait;
    order.server.pause = *pause;
    order.trust = trust;
    order.chain = stringOr(request, "chain", "");
    return order;
}

Json toJson(const TimeStamp& stamp) { return {{"token", toBase64(stamp.token)}, {"gen_time", isoUtc(stamp.genTime)}}; }

}  // namespace sohoa::signer
