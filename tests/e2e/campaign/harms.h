// Whether the judge sees harm: a whole office is harmed on purpose, in each of the ways that a crash might.
#pragma once

#include <string>
#include <vector>

#include "tests/e2e/campaign/trial_office.h"

namespace sohoa::test {

// The harms that the judge did not see; none where it is fit to judge. trial: finished without a fault, and found
// right. The office is whole again afterwards.
std::vector<std::string> harmsThatGoUnseen(const TrialOffice& office, const Trial& trial);

}  // namespace sohoa::test
