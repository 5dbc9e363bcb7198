// An archive file in parts of a given size, where what takes it takes no more: one job's for whoever wants it, or
// beside the whole file under names of their own (docs/packages.md).
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/json.h"
#include "core/result.h"
#include "core/sha256.h"
#include "service/office.h"
#include "service/stage_process.h"

namespace sohoa {

struct ArchivePart {
    std::filesystem::path file;
    int of = 1;  // how many there are
    int firstPage = 0, lastPage = 0;
    std::uint64_t bytes = 0;
    Sha256 sha256;
};

// All parts in a folder that is made for them, or one alone (from 1). Fails as sohoa-pdfa does: pdfa.page_above_limit,
// pdfa.signed_whole.
Result<std::vector<ArchivePart>> splitArchive(StageProcess& pdfa, const std::filesystem::path& file,
                                              std::uint64_t largest, const std::filesystem::path& folder, int only = 0);

// The parts under these names, all of them or none. Fails as copyProven() does.
Result<> placeParts(std::vector<ArchivePart>& parts, const std::vector<std::filesystem::path>& targets);

// The archive file of a job, or one part of it where it is larger: made in the folder. {"file", "number", "of",
// "first_page", "last_page", "bytes", "sha256", "whole_sha256"}; the pages only of a part. Fails with
// store.job_unknown, store.wrong_state, document.state_secret, service.bad_request, and as splitArchive() does.
Result<Json> archivePartOf(const Office& office, JobId job, std::int64_t largest, std::int64_t number,
                           const std::filesystem::path& folder);

}  // namespace sohoa
