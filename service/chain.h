// The chain: carries a job from where it stands as far as it may go without a person, a step at a time.
//
// Each step: the attempt is counted, the work is done beside, its proof is checked, and only then the job's state
// changes, in one transaction with the ledger entry. A process that is killed anywhere leaves a job whose state says
// what to do again, and nothing that is done again shows twice.
#pragma once

#include "core/result.h"
#include "service/office.h"

namespace sohoa {

// Which steps a caller takes on, by the state they leave.
using TakesOn = bool (*)(JobState from);

// Runs until a person is needed, the job has ended, the next step is not taken on, or an error. Takes the job's lock:
// store.conflict when another process works on it. An error that a person must look at also holds the job; one that
// passes (Retry) leaves it where it is.
Result<Job> carryOn(const Office& office, JobId id, TakesOn takesOn);

// True where the job waits for a person or has ended: nothing is done about it until somebody decides.
bool restsAt(JobState state);

// One step each; the job is in the state the step starts from.
Result<> scanStep(const Office& office, Job& job);
Result<> recognizeStep(const Office& office, Job& job);
Result<> archiveStep(const Office& office, Job& job);
Result<> certifyStep(const Office& office, Job& job);
Result<> sendStep(const Office& office, Job& job);
Result<> followStep(const Office& office, Job& job);

// What a person decides; each is refused with store.wrong_state elsewhere in the chain. A copy of a kept original may
// also be refused for what the original is (service/kept_original.h).
Result<> confirmFields(const Office& office, Job& job, const RecordFields& corrections, std::string_view person);
Result<> orderCopy(const Office& office, Job& job, const CopyOrder& order);
Result<> orderDispatch(const Office& office, Job& job, const std::vector<std::string>& receivers);
Result<> cancelJob(const Office& office, Job& job, std::string_view person);

}  // namespace sohoa
