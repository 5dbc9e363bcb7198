#include "signer/signing_session.h"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/error_codes.h"
#include "signer/certificate_holder.h"
#include "signer/chain.h"
#include "signer/cms_signature.h"
#include "signer/ocsp.h"
#include "signer/token.h"

namespace sohoa::signer {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::seconds farthestApart{60};  // printed time and time of signing
constexpr std::chrono::milliseconds lookAtToken{1000};

Result<> checkPin(const PinState& state, const SecretBytes& pin, bool finalTryConfirmed) {
    if (state.locked) return fail(errors::PinLocked, "locked");
    if (state.finalTry && !finalTryConfirmed) return fail(errors::PinFinalTry, "final_try");
    // An empty PIN would cost a try on some tokens; one with a zero byte would be cut there.
    if (pin.empty() || pin.view().find('\0') != std::string_view::npos) return fail(errors::PinWrong, "not tried");
    return {};
}

Result<Certificate> chooseCertificate(const Certificates& onToken, const std::string& sha256) {
    Certificates fitting;
    for (const Certificate& certificate : onToken)
        if (sha256.empty() ? !certificate.isAuthority() : certificate.sha256().hex() == sha256)
            fitting.push_back(certificate);
    if (fitting.empty()) return fail(errors::NoCertificate);
    if (fitting.size() > 1) return fail(errors::CertificateAmbiguous);
    if (!fitting.front().maySignDocuments()) return fail(errors::CertificateUnfit, "key usage");
    if (const std::string mark = personalMarkOf(fitting.front()); !mark.empty())
        return fail(errors::CertificatePersonal, mark);
    return fitting.front();
}

// What goes into the CMS beside the signer: the CAs, without the root, which whoever verifies has already.
Certificates between(const Certificates& chain) { return {chain.begin() + 1, chain.end() - 1}; }

Result<> requireTime(const std::optional<UtcTime>& printed, UtcTime time, const char* other) {
    if (!printed || std::chrono::abs(*printed - time) <= farthestApart) return {};
    const auto apart = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(*printed - time));
    return fail(errors::PrintedTimeOff, fmt::format("{} s from {}", apart.count(), other));
}

Result<> requireDigest(const DocumentOrder& order) {
    const auto found = digestRanges(order.file, order.ranges, "SHA256");
    if (!found) return tl::unexpected(found.error());
    const std::string_view wanted(reinterpret_cast<const char*>(order.digest.bytes.data()), order.digest.bytes.size());
    if (found->digest != wanted) return fail(errors::DigestMismatch);
    if (!found->coversWholeFile) return fail(errors::BadByteRange, "does not reach the file's end");
    return {};
}

}  // namespace

struct SigningSession::State {
    SessionOrder order;
    Certificates helpers, roots, chain;
    std::optional<ModuleGuard> guard;
    std::optional<Token> token;
    PinState pinBefore;
    KeyAlgorithm algorithm;
    SecretBytes pin;  // only for a key that asks at every signature; empty otherwise

    std::mutex mutex;  // over all of it, and over the module
    std::condition_variable changed;
    bool closing = false;
    std::string ended;
    SteadyClock::time_point used = SteadyClock::now();
    std::thread watcher;

    explicit State(const SessionOrder& given) : order(given) {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        {
            const std::lock_guard lock(mutex);
            closing = true;
            changed.notify_all();
        }
        if (watcher.joinable()) watcher.join();
        end("closed");
    }

    const Certificate& certificate() const { return chain.front(); }

    // Keys before the enumeration, both before the login they need.
    void end(const char* why) {
        if (!ended.empty()) return;
        ended = why;
        pin = SecretBytes();
        token.reset();
        if (guard) guard->logout();
    }

    void watch() {
        std::unique_lock lock(mutex);
        while (!closing && ended.empty()) {
            const auto idleAt = used + order.idle;
            changed.wait_until(lock, std::min(idleAt, SteadyClock::now() + lookAtToken));
            if (closing || !ended.empty()) return;
            if (SteadyClock::now() >= used + order.idle)
                end("idle");
            else if (!guard->isPresent())
                end("removed");
        }
    }

    Result<> findOut();
    Result<> requireNotRevoked() const;
    Result<std::string> signDigest(std::string_view digest);
    Result<TimeStamp> stamp(std::string_view signature, const std::optional<UtcTime>& printed) const;
};

Result<> SigningSession::State::requireNotRevoked() const {
    if (chain.size() < 2) return fail(errors::CertificateUntrusted, "a root does not sign documents");
    const std::string url = order.ocspUrl.empty() ? certificate().ocspUrl() : order.ocspUrl;
    const auto revocation = askResponder({certificate(), chain[1], helpers, roots}, url, order.ocspTimeout);
    switch (revocation.state) {
        case Revocation::State::Good: return {};
        case Revocation::State::Revoked:
            return fail(errors::CertificateRevoked, revocation.since ? "since " + isoUtc(*revocation.since) : "");
        case Revocation::State::Unknown: return fail(errors::RevocationUnknown, revocation.reason);
    }
    return {};
}

// All that needs no PIN.
Result<> SigningSession::State::findOut() {
    auto onToken = token->certificates();
    if (!onToken) return passOn(onToken);
    const auto chosen = chooseCertificate(*onToken, order.certificateSha256);
    if (!chosen) return tl::unexpected(chosen.error());
    auto fitting = algorithmOf(*chosen);
    if (!fitting) return passOn(fitting);
    algorithm = *fitting;
    auto path = buildChain(*chosen, helpers, roots, now());
    if (!path) return passOn(path);
    chain = std::move(*path);
    return requireNotRevoked();
}

Result<SigningSession> SigningSession::open(const SessionOrder& order, SecretBytes pin) {
    auto state = std::make_unique<State>(order);
    auto helpers = certificatesIn(order.chain);
    if (!helpers) return passOn(helpers);
    auto roots = rootsIn(order.trust);
    if (!roots) return passOn(roots);
    state->helpers = std::move(*helpers);
    state->roots = std::move(*roots);

    auto guard = ModuleGuard::load(order.module);
    if (!guard) return passOn(guard);
    state->guard.emplace(std::move(*guard));
    auto before = state->guard->token(order.tokenSerial);
    if (!before) return passOn(before);
    if (auto may = checkPin(before->pin, pin, order.finalTryConfirmed); !may) return passOn(may);
    auto token = Token::open(*state->guard, *before);
    if (!token) return passOn(token);
    state->token.emplace(std::move(*token));
    if (auto found = state->findOut(); !found) return passOn(found);

    // The flags once more: the responder may have taken its time, and another program a try.
    auto now = state->guard->token(order.tokenSerial);
    if (!now) return passOn(now);
    if (auto may = checkPin(now->pin, pin, order.finalTryConfirmed); !may) return passOn(may);
    state->pinBefore = now->pin;
    if (auto in = state->guard->login(*now, pin); !in) return passOn(in);
    if (auto key = state->token->useKeyOf(state->certificate()); !key) return passOn(key);
    if (state->guard->hasKeyThatAlwaysAsks()) state->pin = std::move(pin);
    state->used = SteadyClock::now();
    state->watcher = std::thread([watched = state.get()] { watched->watch(); });
    return SigningSession(std::move(state));
}

// The session is over where the token does not sign: it was pulled out, or lost its login.
Result<std::string> SigningSession::State::signDigest(std::string_view digest) {
    auto value = token->sign(algorithm, digest, pin);
    if (value) return value;
    const bool gone = !guard->isPresent();
    end(gone ? "removed" : "failed");
    if (gone) return fail(errors::SessionOver, "removed");
    return value;
}

Result<TimeStamp> SigningSession::State::stamp(std::string_view signature,
                                               const std::optional<UtcTime>& printed) const {
    auto stamp = requestTimeStamp(signature, order.timeStamps, helpers, roots);
    if (!stamp) return stamp;
    if (auto fits = requireTime(printed, stamp->genTime, "the time stamp"); !fits) return passOn(fits);
    return stamp;
}

Result<Signed> SigningSession::sign(const DocumentOrder& order) {
    State& s = *state_;
    const std::lock_guard lock(s.mutex);
    if (!s.ended.empty()) return fail(errors::SessionOver, s.ended);
    if (now() > s.certificate().notAfter()) return fail(errors::CertificateExpired, "during the session");
    if (auto fits = requireTime(order.printedTime, now(), "the clock"); !fits) return passOn(fits);
    if (auto same = requireDigest(order); !same) return passOn(same);
    const auto content = digestRanges(order.file, order.ranges, s.algorithm.digest);
    if (!content) return tl::unexpected(content.error());
    auto cms = CmsSignature::prepare(s.certificate(), between(s.chain), s.algorithm, content->digest);
    if (!cms) return passOn(cms);
    const auto value = s.signDigest(digestOf(s.algorithm.digest, cms->toBeSigned()));
    if (!value) return tl::unexpected(value.error());
    if (auto fits = cms->setSignature(*value); !fits) {
        s.end("failed");  // a module that signs wrong once is not asked again
        return passOn(fits);
    }

    Signed made{"", s.certificate(), std::nullopt, ""};
    const auto stamp = s.stamp(*value, order.printedTime);
    s.used = SteadyClock::now();
    if (stamp) {
        if (auto added = cms->addTimeStamp(stamp->token); !added) return passOn(added);
        made.genTime = stamp->genTime;
    } else {
        const ErrorCode& why = stamp.error().code;
        const bool mayWait = why == errors::TsaUnreachable || why == errors::TimeStampInvalid;
        if (!s.order.withoutTimeStampLater || !mayWait) return tl::unexpected(stamp.error());
        made.withoutWhy = why.name;
    }
    auto der = cms->der();
    if (!der) return passOn(der);
    made.cms = std::move(*der);
    return made;
}

Result<std::chrono::nanoseconds> SigningSession::measure(int count) {
    State& s = *state_;
    const std::lock_guard lock(s.mutex);
    if (!s.ended.empty()) return fail(errors::SessionOver, s.ended);
    const std::string digest = digestOf(s.algorithm.digest, "sohoa bench sign");
    const auto begun = SteadyClock::now();
    for (int i = 0; i < count; ++i)
        if (auto value = s.signDigest(digest); !value) return passOn(value);
    s.used = SteadyClock::now();
    return std::chrono::nanoseconds(s.used - begun);
}

SigningSession::SigningSession(std::unique_ptr<State> state) : state_(std::move(state)) {}
SigningSession::SigningSession(SigningSession&&) noexcept = default;
SigningSession& SigningSession::operator=(SigningSession&&) noexcept = default;
SigningSession::~SigningSession() = default;

Certificate SigningSession::certificate() const { return state_->certificate(); }
PinState SigningSession::pinBefore() const { return state_->pinBefore; }

std::string SigningSession::ended() const {
    const std::lock_guard lock(state_->mutex);
    return state_->ended;
}

std::chrono::milliseconds SigningSession::idleLeft() const {
    const std::lock_guard lock(state_->mutex);
    const auto left = state_->used + state_->order.idle - SteadyClock::now();
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(left), std::chrono::milliseconds(0));
}

}  // namespace sohoa::signer
