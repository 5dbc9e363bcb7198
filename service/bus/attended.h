// A keeper at the door with a PIN: who they are, and what they agree to.
#pragma once

#include "service/bus/method.h"

namespace sohoa {

// That the caller may use the agency's seal now (service/seal_custody.h); asked before any PIN is passed on.
Result<> requireKeeper(Desk& desk, const Call& call);

// One job's copy, agreed to as the store has it: what is signed is that archive file and no other.
ApprovedList approvalOf(const Call& call, const Job& job, SecretBytes pin);

}  // namespace sohoa
