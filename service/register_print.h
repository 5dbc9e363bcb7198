// A register printed to PDF (Nghị định 30/2020 Điều 16.2b: what is registered in a system is printed and bound): A4 on
// its side, the decree's columns, struck lines struck through. The rows go through a file, a page of them at a time.
#pragma once

#include <filesystem>

#include "core/result.h"
#include "core/sha256.h"
#include "service/office.h"
#include "store/registers/register_page.h"

namespace sohoa {

struct PrintedRegister {
    Sha256 sha256;
    std::int64_t lines = 0, pages = 0;
};

// Every line of the query, from its cursor on. The file is PDF/A-2u; it must not exist (core.file_exists). Fails with
// what the store, the disk and sohoa-pdfa's print_table fail with; then nothing stays.
Result<PrintedRegister> printRegister(const Office& office, const RegisterQuery& query,
                                      const std::filesystem::path& output);

}  // namespace sohoa
