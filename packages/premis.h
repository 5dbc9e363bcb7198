// PREMIS 3.0: what the files are, what was done to them, by whom and with what.
#pragma once

#include <string>

#include "packages/package_plan.h"

namespace sohoa::packages {

// metadata/preservation/PREMIS.xml: a file object for each document, with its digest, size and format, and the events
// that are known of it.
std::string packagePreservation(const PackagePlan& plan);

// representations/rep1/metadata/preservation/PREMIS_rep1.xml: the representation and which files it has.
std::string representationPreservation(const PackagePlan& plan);

}  // namespace sohoa::packages
