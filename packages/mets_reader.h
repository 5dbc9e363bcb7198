// What a METS file says of the files around it. The only user of pugixml.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace sohoa::packages {

struct NamedFile {
    std::string path;  // as it is written: relative to the METS file's folder
    std::string checksum, checksumType;
    std::uint64_t bytes = 0;
};

struct ReadMets {
    std::string objectId, oaisType;
    std::vector<NamedFile> files;        // of the file section and of the references to descriptions
    std::vector<std::string> metsFiles;  // of the representations
    std::size_t data = 0;                // files of the group "Data"
};

// Of a document that follows the schema of METS. Fails with packages.damaged.
Result<ReadMets> readMets(std::string_view document);

struct PreservedFile {
    std::string path, sha256;
    std::uint64_t bytes = 0;
};

// The file objects of a PREMIS document.
Result<std::vector<PreservedFile>> readPreservedFiles(std::string_view document);

}  // namespace sohoa::packages
