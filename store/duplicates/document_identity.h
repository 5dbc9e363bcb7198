// What makes a document the same document: its identifier, or number, symbol and issuing agency within a year (Nghị
// định 30/2020 Phụ lục VI Phần I mục III.1h). Folded, so that a misread accent or a leading zero does not hide it.
#pragma once

#include <string>

#include "core/record_fields.h"
#include "core/result.h"
#include "store/database.h"

namespace sohoa {

struct DocumentIdentity {
    std::string documentId;  // as the sender gave it, else "H51.15,2026/11/20,125/QD-SNV"; "" where parts are missing
    int year = 0;            // of issue, else of the symbol, else of arrival; 0 where none is known
    std::string number;      // "5" for "05"
    std::string notation;    // "QD-UBND" for "2021/QĐ-UBND"
    std::string agencyCode;  // of who issued it, where the identifier or the directory says so
    std::string agencyName;  // folded
};

// Looks the issuing agency up in the directory as it was on the day of issue. Fails with store.unavailable.
Result<DocumentIdentity> identityOf(Database& database, const RecordFields& fields);

}  // namespace sohoa
