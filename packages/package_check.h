// Whether a package that came from anywhere is whole: everything that METS names is there with its size and digest,
// nothing else is, and what it says of itself follows the schemas. Everything in the file is foreign.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "packages/zip_file.h"

namespace sohoa::packages {

enum class Flaw {
    UnsafeName,      // leads out of the package, or cannot stand on every file system
    NotAFile,        // a link or a device
    NamedTwice,      // also where case does not count
    WrongFolder,     // the folder in the zip file, or the zip file's name, is not the package's identifier
    NoMets,          // no METS.xml in the package's folder
    BadIdentifier,   // neither uuid-… nor urn:…:uuid:…
    BadType,         // neither SIP nor AIP, or not that of the identifier
    SchemaViolated,  // METS, PREMIS or EAD
    TooLarge,        // a description beyond what one is
    Missing,         // METS names it
    Unnamed,         // METS does not name it
    OtherSize,
    OtherDigest,
    NoChecksum,  // no SHA-256 in METS
    PremisDiffers,
    NoDocument,  // no PDF in representations/*/data
};
std::string_view name(Flaw flaw);        // "unsafe_name"
std::string_view vietnamese(Flaw flaw);  // what a clerk reads
std::string_view english(Flaw flaw);

struct Finding {
    Flaw flaw;
    std::string path;    // in the package
    std::string detail;  // of a schema: the line and the element
};

struct PackageVerdict {
    std::string objectId, oaisType;
    std::size_t files = 0, documents = 0;
    std::uint64_t bytes = 0;        // expanded
    std::vector<Finding> findings;  // at most mostFindings
    bool whole() const { return findings.empty(); }
};

inline constexpr std::size_t mostFindings = 200;

// Fails with core.file_unreadable, packages.damaged, packages.too_large.
Result<PackageVerdict> checkPackage(const std::filesystem::path& zip, const std::filesystem::path& schemas,
                                    const ZipLimits& limits = {});

}  // namespace sohoa::packages
