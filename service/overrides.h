// What two persons decided together is carried out: under the job's lock, in one transaction with the use of the
// approval.
#pragma once

#include "core/result.h"
#include "store/people/overrides.h"
#include "store/store.h"

namespace sohoa {

// Approves and carries out what can be done at once: the gate lets the job's next take pass; the page leaves the
// document (its file stays, like everything); the legal hold ends. A last try of the PIN is carried out by the
// certification. Fails as Overrides::decide does, and with store.wrong_state where the job has gone on meanwhile.
Result<> approveOverride(Store& store, std::int64_t id, const Person& person);

}  // namespace sohoa
