// Some pages of an opened file become the whole of it, and nothing of the others goes along: what extracts and parts
// are made of. qpdf throws: work is wrapped in guarded().
#pragma once

#include <filesystem>
#include <vector>

#include "pdfa/pdf_file.h"

namespace sohoa::pdfa {

// What is seen of annotations becomes part of the pages; forms, links, bookmarks, structure, scripts and attachments,
// whatever could lead to another page or act by itself, stay behind.
void cutTies(QPDF& pdf);

// The page tree holds these pages, in this order, and no others. May be done again with others of the same file.
void selectPages(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages);

// The file in the making is written with the streams of its images, byte for byte, as they were. Fails with
// core.disk_full, core.file_unwritable.
Result<> writeSelection(QPDF& pdf, const std::filesystem::path& to);
std::uint64_t sizeOfSelection(QPDF& pdf);  // of what writeSelection would write

// The proof that nothing was carried over: as many page objects as pages. Fails with pdfa.unreadable.
Result<> requireOnly(const std::filesystem::path& path, std::size_t pages);

}  // namespace sohoa::pdfa
