// The pages of a file, found without recursion: a hostile tree may be as deep as the file is long, or meet itself.
#pragma once

#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

// Fills subject.pages in their order. A tree that ISO 32000-1 7.7.3 does not know is a finding (6.1.1-a).
void pageTree(Subject& subject, Findings& findings);

}  // namespace sohoa::pdfa::check
