// Source files beside the scan: what the office received or was sent as a file, kept byte for byte (Nghị định 30/2020
// Phụ lục VI).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "store/database.h"
#include "store/store.h"

namespace sohoa {

struct Attachment {
    std::int64_t id = 0;
    JobId job{};
    Sha256 sha256;
    std::string extension;  // of the file in the spool
    std::uint64_t bytes = 0;
    std::string name;     // as it was called
    std::string addedBy;  // login
    UtcTime addedAt{};
};

// Takes the finished file out of the job's work folder. The same content twice is one attachment, under its first name.
// extension: where the content is known and not only the name; "" takes it from the name.
Result<Attachment> attach(Store& store, JobId job, const std::filesystem::path& workFile, const std::string& name,
                          const std::string& person, std::string_view extension = "");

Result<std::vector<Attachment>> attachmentsOf(Database& database, JobId job);  // in the order they came

}  // namespace sohoa
