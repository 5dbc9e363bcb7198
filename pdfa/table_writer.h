// Writes a printed table as PDF/A-2u: laid out twice, first to count its pages, then to write them; in between only one
// page and one row are in memory.
#pragma once

#include "pdfa/archive.h"
#include "pdfa/table_request.h"

namespace sohoa::pdfa {

struct PrintedTable {
    WrittenFile file;
    std::size_t rows = 0, pages = 0;
};

// Deterministic: the same request over the same rows gives the same bytes. Fails with what reading the rows fails with,
// pdfa.font_missing, pdfa.writer_failed, pdfa.nonconforming, core.file_exists (the output is never overwritten),
// core.disk_full. After a failure nothing stays.
Result<PrintedTable> printTable(const TableRequest& request);

}  // namespace sohoa::pdfa
