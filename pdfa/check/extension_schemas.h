// Clauses 6.6.2.3.2 and 6.6.2.3.3: whether a packet's extension schemas are described as they must be.
#pragma once

#include "pdfa/check/subject.h"
#include "pdfa/check/xmp_reader.h"

namespace sohoa::pdfa::check {

void extensionSchemas(const Xmp& xmp, const QPDFObjGen& id, Findings& findings);

// Whether the packet declares the property, and of which type.
const XmpMembers* declaredIn(const Xmp& xmp, const XmpProperty& property);

}  // namespace sohoa::pdfa::check
