// The search index made again where it is missing or was left half-made: after a restore, or an end in the middle.
#pragma once

#include "core/config.h"

namespace sohoa {

// On a thread of its own, with a store of its own; people work meanwhile, and find what is indexed so far. Called once,
// when the service starts. What goes wrong is said on standard error; the next start tries again.
void startIndexUpkeep(const Config& config);

// Ends the process at once where the index is still being made: it waits for nobody, and the next start carries on.
void endIndexUpkeep(int exitStatus);

}  // namespace sohoa
