// Hand-over in the middle of a job: from now on somebody else has it in hand.
#pragma once

#include "core/result.h"
#include "core/units.h"
#include "store/people/person.h"
#include "store/store.h"

namespace sohoa {

// Sets Job::responsible, with "job.handed_over" and both logins in the ledger. Fails with people.not_responsible where
// the job is not from's, people.not_allowed where to may not work on it, store.wrong_state where it has come to its
// end.
Result<> handOver(Store& store, JobId job, const Person& from, const Person& to);

}  // namespace sohoa
