// What every step of the chain needs: the configuration, the store and where to tell about the work.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

#include "core/config.h"
#include "core/result.h"
#include "core/secret_bytes.h"
#include "service/reporter.h"
#include "service/seal_session.h"
#include "service/stage_process.h"
#include "store/store.h"

namespace sohoa {

// The PIN from the person who is present; called once per signing session, never again by program after a wrong one.
using PinSource = std::function<Result<SecretBytes>()>;

// Asked only where the token says that one try is left: whether two persons agreed to risk it. A consent is used up by
// asking.
using FinalTryConsent = std::function<Result<bool>()>;

// The session with the token that the keeper opened who is present (service/seal_session.h), opened with their PIN at
// the first call, the same one for every document that they approved with it. It stays the giver's. Empty where no
// person is present: then nothing is signed.
using SealSource = std::function<Result<SealSession*>(const FinalTryConsent&)>;

struct Office {
    const Config& config;
    Store& store;
    Reporter& reporter;
    // True: the step in hand ends as soon as it can, with core.cancelled; the store says where to go on.
    std::function<bool()> mustStop = {};
    // True: somebody waits for something more urgent; the step gives way between two pages, with service.gave_way.
    std::function<bool()> mustGiveWay = {};
    SealSource seal = {};

    // grace: how long it may go on when it must stop (service/stage_process.h).
    Result<StageProcess> startStage(std::string_view program, std::chrono::seconds grace = {}) const {
        std::error_code ignored;
        std::filesystem::create_directories(config.home / "log", ignored);
        return StageProcess::start(program, config.home / "log" / (std::string(program) + ".log"), mustStop, grace);
    }
};

}  // namespace sohoa
