// Colour spaces as the clauses 6.2.3 and 6.2.4 see them.
#pragma once

#include "pdfa/check/subject.h"

namespace sohoa::pdfa::check {

// A device colour space may be used where the output intent is of its kind (6.2.4.3); gray goes with any.
void deviceColour(const Subject& subject, std::string_view name, const QPDFObjGen& in, Findings& findings);

// Any colour space: a name or an array. Names of resources are not looked up here.
void colourSpace(Subject& subject, QPDFObjectHandle space, const QPDFObjGen& in, Findings& findings);

}  // namespace sohoa::pdfa::check
