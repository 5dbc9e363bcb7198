#include "signer/session_verbs.h"

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "signer/session_messages.h"
#include "signer/token.h"

namespace sohoa::signer {

static Result<Certificates> certificatesOn(ModuleGuard& guard, const TokenInSlot& slot) {
    auto token = Token::open(guard, slot);
    if (!token) return passOn(token);
    return token->certificates();
}

Result<Json> SessionVerbs::listTokens(const Json& request) {
    if (session_) return fail(errors::BadMessage, "a session is open");
    const auto module = tokenModuleFrom(request);
    if (!module) return tl::unexpected(module.error());
    auto guard = ModuleGuard::load(*module);
    if (!guard) return passOn(guard);
    const auto tokens = guard->tokens();
    if (!tokens) return tl::unexpected(tokens.error());
    Json list = Json::array();
    std::optional<Error> trouble;  // of a token that cannot be read; it does not hide the others
    for (const TokenInSlot& each : *tokens) {
        auto certificates = certificatesOn(*guard, each);
        if (certificates)
            list.push_back(toJson(each, *certificates));
        else
            trouble = std::move(certificates.error());
    }
    if (list.empty() && trouble) return tl::unexpected<Error>(std::move(*trouble));
    return Json{{"tokens", std::move(list)}};
}

Result<Json> SessionVerbs::open(const Json& request, StageChannel& channel) {
    session_.reset();
    // The PIN first, whatever else is wrong with the request: it must not be taken for the next one.
    auto pin =
        channel.secret(static_cast<std::size_t>(std::max<std::int64_t>(integerOr(request, "secret_bytes", 0), 0)));
    if (!pin) return passOn(pin);
    const auto order = sessionOrderFrom(request);
    if (!order) return tl::unexpected(order.error());
    auto opened = SigningSession::open(*order, std::move(*pin));
    if (!opened) return passOn(opened);
    session_.emplace(std::move(*opened));
    return openedJson(*session_);
}

Result<Json> SessionVerbs::sign(const Json& request) {
    if (!session_) return fail(errors::SessionOver, "none is open");
    const auto order = documentOrderFrom(request);
    if (!order) return tl::unexpected(order.error());
    const auto made = session_->sign(*order);
    if (!made) return tl::unexpected(made.error());
    return toJson(*made);
}

Result<Json> SessionVerbs::measure(const Json& request) {
    if (!session_) return fail(errors::SessionOver, "none is open");
    const auto count = integerIn(request, "count");
    if (!count || *count < 1 || *count > mostMeasured) return fail(errors::BadMessage, "member count is out of bounds");
    const auto took = session_->measure(static_cast<int>(*count));
    if (!took) return tl::unexpected(took.error());
    return Json{{"count", *count}, {"seconds", std::chrono::duration<double>(*took).count()}};
}

Result<Json> SessionVerbs::state() const {
    const std::string ended = session_ ? session_->ended() : "closed";
    return Json{
        {"open", ended.empty()}, {"ended", ended}, {"idle_left_ms", ended.empty() ? session_->idleLeft().count() : 0}};
}

Result<Json> SessionVerbs::close() {
    session_.reset();
    return Json::object();
}

}  // namespace sohoa::signer
