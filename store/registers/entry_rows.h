// Rows of the table register_entry as the lines they stand for, and back. Used inside store/registers alone.
#pragma once

#include <string_view>

#include "store/database.h"
#include "store/registers/register_entry.h"

namespace sohoa {

// Of "register_entry e" with its correction "c" and the newest of its movements "m"; see entrySource.
inline constexpr std::string_view entryColumns =
    "e.id, e.register, e.year, e.number, e.day, e.job_id, e.code, e.author, e.document_date, e.subject, e.form, "
    "e.signer, e.receivers, e.keeper, e.amount, e.sha256, e.note, e.entered_by, e.entered_at, e.corrects, e.reason, "
    "c.id, c.entered_by, c.reason, c.entered_at, m.day, m.received_by";
inline constexpr std::size_t entryColumnCount = 27;

// A line that puts another right inherits where the document went: movements belong to the first line of the chain.
inline constexpr std::string_view entrySource =
    "register_entry e LEFT JOIN register_entry c ON c.corrects = e.id LEFT JOIN register_movement m ON m.id = "
    "(SELECT MAX(n.id) FROM register_movement n WHERE n.entry_id = COALESCE(e.first_id, e.id))";

Result<RegisterEntry> entryFromRow(const SqlRow& row);
Result<RegisterEntry> entryOf(Database& database, std::int64_t id);  // fails with store.entry_unknown

// Writes the line and its ledger entry; sets its id. first: of the chain of corrections, 0 for a line of its own.
Result<> insertEntry(Database& database, RegisterEntry& entry, std::int64_t first);

}  // namespace sohoa
