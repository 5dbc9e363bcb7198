// Makes the zip file of a package: everything it says follows its schema before it is released, and its PDF files are
// proven to be those of the plan while they are copied. Memory grows with the descriptions, not with the PDF files.
#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"
#include "core/sha256.h"
#include "packages/package_plan.h"

namespace sohoa::packages {

struct WrittenPackage {
    std::filesystem::path file;
    std::string objectId;
    Sha256 sha256;
    std::uint64_t bytes = 0;
    std::size_t documents = 0, files = 0;
};

// FOLDER/{OBJID}.zip. Fails as checkComplete does; with packages.schema_violated, core.file_exists, and with
// store.file_damaged where a file is not what the plan says.
Result<WrittenPackage> writePackage(PackagePlan plan, const std::filesystem::path& schemas,
                                    const std::filesystem::path& folder);

}  // namespace sohoa::packages
