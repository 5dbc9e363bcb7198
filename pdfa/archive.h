// The archive step as a whole: written, checked, and only then there.
#pragma once

#include <functional>

#include "pdfa/archive_request.h"

namespace sohoa::pdfa {

struct WrittenFile {
    std::uint64_t bytes = 0;
    Sha256 sha256;
};

// Fails with what writeArchive() fails with, pdfa.nonconforming, core.file_exists (the output is never overwritten).
// After a failure nothing stays.
Result<WrittenFile> makeArchive(const ArchiveRequest& request, const std::function<void(std::size_t done)>& pageDone);

// Fails with pdfa.nonconforming, naming the first findings.
Result<> requireConformance(const std::filesystem::path& path);

}  // namespace sohoa::pdfa
