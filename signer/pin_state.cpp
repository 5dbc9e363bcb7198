#include "signer/pin_state.h"

namespace sohoa::signer {

std::string_view name(const PinState& state) {
    if (state.locked) return "locked";
    if (state.finalTry) return "final_try";
    if (state.countLow) return "count_low";
    return "ok";
}

}  // namespace sohoa::signer
