// Writes an archive file: two-layer PDF/A-2u, the scanned image above, the recognized text invisible over it. The only
// PoDoFo.
//
// Deterministic: the same request over the same files gives the same bytes, so that a caller that was killed may repeat
// it. Pages are written as they come; only their dictionaries stay in memory. One thread.
#pragma once

#include <filesystem>
#include <functional>

#include "pdfa/archive_request.h"

namespace sohoa::pdfa {

// Writes to a path that exists or not, without fsync: an AtomicFile's part. Fails with what reading the pages fails
// with (image_source.h, core.bad_message for a recognized page of another size), pdfa.writer_failed, core.disk_full.
Result<> writeArchive(const ArchiveRequest& request, const std::filesystem::path& target,
                      const std::function<void(std::size_t done)>& pageDone);

}  // namespace sohoa::pdfa
