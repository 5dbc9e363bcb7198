#include "service/seal_session.h"

#include <algorithm>
#include <atomic>

#include "core/error_codes.h"
#include "service/stage_process.h"

namespace sohoa {

namespace {

using SteadyClock = std::chrono::steady_clock;

// What a stage that answers late is given beyond what the slowest server may take.
constexpr std::chrono::seconds grace{60};
constexpr int mostTries = 3;  // a time-stamping server that cannot be reached is asked so often (signer/time_stamp.h)

// No setting leaves the key open for ever.
std::chrono::milliseconds idleTimeOf(const SignerConfig& signer) {
    return std::chrono::minutes(std::clamp<std::int64_t>(signer.idleMinutes, 1, 60));
}

Json foldersOf(const SignerConfig& signer) {
    Json folders = Json::array();
    for (const auto& folder : signer.moduleFolders)
        folders.push_back(folder.string());
    return folders;
}

Json openRequest(const SignerConfig& signer, const TokenConfig& token, const SecretBytes& pin, bool finalTryConfirmed) {
    return {{"do", "open_session"},
            {"module", token.module.string()},
            {"module_sha256", token.moduleSha256},
            {"module_folders", foldersOf(signer)},
            {"softhsm_config", token.softhsmConfig.string()},
            {"token_serial", token.serial},
            {"certificate_sha256", token.certificateSha256},
            {"chain", signer.chainFile.string()},
            {"trust", signer.trustFolder.string()},
            {"tsa_url", signer.tsaUrl},
            {"ocsp_url", signer.ocspUrl},
            {"without_time_stamp", signer.withoutTimeStamp == WithoutTimeStamp::Later ? "later" : "refuse"},
            {"final_try_confirmed", finalTryConfirmed},
            {"tsa_timeout_ms", signer.tsaSeconds * 1000},
            {"ocsp_timeout_ms", signer.ocspSeconds * 1000},
            {"token_timeout_ms", signer.tokenSeconds * 1000},
            {"idle_ms", idleTimeOf(signer).count()},
            {"secret_bytes", pin.size()}};
}

// Errors after which the process may still answer, but the key is not open any more.
bool endsSession(const ErrorCode& code) {
    for (const ErrorCode& each : {errors::SessionOver, errors::NoToken, errors::TokenFailed, errors::SignatureWrong,
                                  errors::StageCrashed, errors::StageTimedOut, errors::Cancelled, errors::BadMessage})
        if (code == each) return true;
    return false;
}

}  // namespace

struct SealSession::State {
    StageProcess stage;
    std::string serial, pinWarning;
    Json certificate;
    std::chrono::milliseconds idle;
    std::chrono::seconds patience;
    std::shared_ptr<std::atomic<bool>> closing;
    std::atomic<bool> over = false, busy = false;
    std::atomic<SteadyClock::rep> used = SteadyClock::now().time_since_epoch().count();

    void touch() { used = SteadyClock::now().time_since_epoch().count(); }

    // Asks within the session; what ends it is remembered.
    Result<Json> ask(const Json& request) {
        if (over) return fail(errors::SessionOver, "closed");
        busy = true;
        auto answer = stage.ask(request, patience);
        busy = false;
        if (!answer && endsSession(answer.error().code)) over = true;
        touch();
        return answer;
    }
};

SealSession::SealSession(std::unique_ptr<State> state) : state_(std::move(state)) {}
SealSession::SealSession(SealSession&&) noexcept = default;
SealSession& SealSession::operator=(SealSession&&) noexcept = default;
SealSession::~SealSession() {
    if (state_) close();
}

Result<SealSession> SealSession::open(const Config& config, const TokenConfig& token, const SecretBytes& pin,
                                      bool finalTryConfirmed, std::function<bool()> mustStop) {
    const SignerConfig& signer = config.signer;
    std::error_code ignored;
    std::filesystem::create_directories(config.home / "log", ignored);
    // Who must stop still logs out.
    const auto closing = std::make_shared<std::atomic<bool>>(false);
    auto stage = StageProcess::start("sohoa-sign", config.home / "log" / "sohoa-sign.log",
                                     [closing, asked = std::move(mustStop)] { return !*closing && asked && asked(); });
    if (!stage) return passOn(stage);
    const std::chrono::seconds patience(mostTries * signer.tsaSeconds + signer.ocspSeconds + signer.tokenSeconds);
    auto opened = stage->ask(openRequest(signer, token, pin, finalTryConfirmed), patience + grace, {}, &pin);
    if (!opened) return passOn(opened);
    auto state = std::unique_ptr<State>(new State{.stage = std::move(*stage),
                                                  .serial = token.serial,
                                                  .pinWarning = stringOr(*opened, "pin_warning", ""),
                                                  .certificate = opened->value("certificate", Json::object()),
                                                  .idle = idleTimeOf(signer),
                                                  .patience = patience + grace,
                                                  .closing = closing});
    return SealSession(std::move(state));
}

Result<Seal> SealSession::sign(const SealOrder& order) {
    auto made = state_->ask({{"do", "sign"},
                             {"file", order.prepared.string()},
                             {"byte_range", order.byteRange},
                             {"digest", order.digest},
                             {"printed_time", isoUtc(order.printedTime)}});
    if (!made) return passOn(made);
    return Seal{stringOr(*made, "cms", ""), stringOr(*made, "gen_time", ""), stringOr(*made, "level", ""),
                stringOr(*made, "without_why", ""), made->value("certificate", Json::object())};
}

Result<Json> SealSession::measure(int count) { return state_->ask({{"do", "bench_sign"}, {"count", count}}); }

void SealSession::close() {
    *state_->closing = true;
    if (!state_->over.exchange(true)) (void)state_->stage.ask({{"do", "close_session"}}, grace);
}

const Json& SealSession::certificate() const { return state_->certificate; }
const std::string& SealSession::tokenSerial() const { return state_->serial; }
const std::string& SealSession::pinWarning() const { return state_->pinWarning; }
bool SealSession::isOver() const { return state_->over || (!state_->busy && idleLeft().count() == 0); }

std::chrono::milliseconds SealSession::idleLeft() const {
    const SteadyClock::time_point used{SteadyClock::duration(state_->used.load())};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(used + state_->idle - SteadyClock::now());
    return std::max(left, std::chrono::milliseconds(0));
}

}  // namespace sohoa
