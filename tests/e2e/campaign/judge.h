// Whether an office is whole after a trial: nothing lost, nothing doubled, everything what its digest says.
#pragma once

#include "tests/e2e/campaign/trial_office.h"

namespace sohoa::test {

// Adds to trial.wrong what is not as it must be, one sentence each, and counts what lies about.
void judge(const TrialOffice& office, Trial& trial);

}  // namespace sohoa::test
