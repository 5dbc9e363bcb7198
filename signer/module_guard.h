// The wall around a token's PKCS#11 module, the one file pair that calls it: our own calls to it, and the functions
// that libp11 gets to see in its place (docs/decisions/0013-the-module-behind-a-wall.md).
//
// - Every call has a time limit, after which the process ends (signer/watchdog.h).
// - Only what finding and signing need is let through: nothing is initialized, unlocked, written or deleted on a token,
//   and the PIN is tried by login() alone, once.
// - libp11 0.4.12 and its ways are kept from doing harm: it sees one slot, the one that is used, so that a broken slot
//   beside it spoils nothing; a session that cannot be opened is given to it as one that fails at its first use,
//   because it would wait for ever; it closes no sessions but its own, because it would close ours.
// - The PIN never passes through libp11's login, which keeps a copy in plain memory for as long as the session lasts.
//
// One in the process at a time. Calls from one thread at a time.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/result.h"
#include "core/secret_bytes.h"
#include "signer/module_file.h"
#include "signer/pin_state.h"

namespace sohoa::signer {

struct TokenModule {
    ModulePlace place;
    std::filesystem::path softhsmConfig;  // SOFTHSM2_CONF; empty for other modules
    std::chrono::milliseconds callLimit{30'000};
};

struct TokenInSlot {
    unsigned long slot = 0;
    std::string serial, label, manufacturer, model;  // UTF-8
    PinState pin;                                    // as it is now
};

class ModuleGuard {
  public:
    // Fails with the codes of signer/module_file.h, and with signer.module_unusable where it does not load.
    static Result<ModuleGuard> load(const TokenModule& module);

    ModuleGuard(ModuleGuard&&) noexcept;
    ModuleGuard& operator=(ModuleGuard&&) = delete;
    ~ModuleGuard();

    // The initialized tokens that are plugged in now. A slot that fails is passed over; signer.no_token where none is
    // left, signer.token_failed where the module gives no list.
    Result<std::vector<TokenInSlot>> tokens() const;
    Result<TokenInSlot> token(const std::string& serial) const;

    // From now on libp11 sees that slot and no other.
    void show(unsigned long slot);

    // One attempt, never repeated. Fails with signer.pin_wrong, signer.pin_locked (the detail is the PIN's state after
    // it), signer.no_token or signer.token_failed; a token that says it was logged in already has not looked at the PIN
    // and is refused, too.
    Result<> login(const TokenInSlot& token, const SecretBytes& pin);
    bool isPresent() const;             // the token that was logged in to, still in its slot and in its session
    bool hasKeyThatAlwaysAsks() const;  // for the PIN, at every signature (CKA_ALWAYS_AUTHENTICATE)
    void logout();

    // PKCS#11's code as one of ours.
    static tl::unexpected<Error> failed(const char* step, unsigned long code);

    struct State;

  private:
    explicit ModuleGuard(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::signer
