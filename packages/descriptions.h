// The EAD files of a package: what the file is, and what each document is. Values come from the plan alone.
#pragma once

#include <string>

#include "packages/package_plan.h"

namespace sohoa::packages {

std::string fileDescription(const PackagePlan& plan);  // EAD.xml of a hồ sơ: data/schemas/EAD.xsd
// EAD_doc_*.xml, and EAD.xml of a single document: data/schemas/EAD_doc.xsd.
std::string documentDescription(const PackagePlan& plan, const PackagedDocument& document);

}  // namespace sohoa::packages
