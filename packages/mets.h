// METS 1.12 of the package and of its one representation, as the common specification of information packages (CSIP)
// lays them out and Thông tư 05/2025/TT-BNV takes it over.
#pragma once

#include <string>
#include <vector>

#include "packages/package_plan.h"

namespace sohoa::packages {

// A file of the package as METS names it: the path is relative to the METS file's folder.
struct MetsFile {
    std::string path, mimeType;
    Sha256 sha256;
    std::uint64_t bytes = 0;
};

struct PackageParts {
    MetsFile description, preservation, representation;  // EAD.xml, PREMIS.xml, representations/rep1/METS.xml
    std::vector<MetsFile> schemas;
};
std::string packageMets(const PackagePlan& plan, const PackageParts& parts);

struct RepresentationParts {
    std::vector<MetsFile> descriptions;  // of each document, in the plan's order
    MetsFile preservation;
};
std::string representationMets(const PackagePlan& plan, const RepresentationParts& parts);

}  // namespace sohoa::packages
