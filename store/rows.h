// Rows of the store's tables as the types they stand for, and back. Used by the store alone.
#pragma once

#include <string_view>
#include <vector>

#include "store/database.h"
#include "store/dispatch.h"
#include "store/job.h"
#include "store/spool.h"

namespace sohoa {

inline constexpr std::string_view jobColumns =
    "id, state, attempts, held_code, held_detail, created_at, operator, device, source, dpi, mode, expected_pages, "
    "take, fields, "
    "archive_id, archive_created_at, archive_sha256, copy_form, copy_keeper, signed_sha256, "
    "origin, direction, urgency, responsible, received_at, due_at, gate_released, legal_hold, recalled_at, late_issue, "
    "paper_also, paper_place, paper, profile, manual_duplex, scan_settings, scan_plan, copy_source, "
    "copy_pages, copy_medium";
inline constexpr std::size_t jobColumnCount = 40;

inline constexpr std::string_view pageColumns =
    "number, sheet, side, page.sha256, page.bytes, width, height, dpi, mode, device, scanned_at, recognized_sha256, "
    "kind, "
    "confidence, file.extension, place, removed, removed_why, print, quality, origin_sha256";
inline constexpr std::size_t pageColumnCount = 21;

inline constexpr std::string_view dispatchColumns =
    "id, job_id, receiver, signed_sha256, document_id, content_id, created_at, state, attempts, edxml_sha256, doc_id, "
    "status_code, status_text, error_code";
inline constexpr std::size_t dispatchColumnCount = 14;

// What of a job may change, in the order of changeableValues.
inline constexpr std::string_view changeableAssignments =
    "held_code = :1, held_detail = :2, take = :3, fields = :4, archive_id = :5, archive_created_at = :6, "
    "archive_sha256 = :7, "
    "copy_form = :8, copy_keeper = :9, signed_sha256 = :10, direction = :11, urgency = :12, responsible = :13, "
    "received_at = :14, due_at = :15, gate_released = :16, legal_hold = :17, recalled_at = :18, late_issue = :19, "
    "paper_also = :20, scan_plan = :21, expected_pages = :22, copy_source = :23, copy_pages = :24, "
    "copy_medium = :25";
inline constexpr std::size_t changeableCount = 25;

// A change to exactly one row that was in the expected state; otherwise store.conflict: another process was faster.
Result<> changedOne(const Result<std::int64_t>& changed, std::string_view what);

std::vector<SqlValue> changeableValues(const Job& job);
Result<Job> jobFromRow(const SqlRow& row);
Result<StoredPage> pageFromRow(const SqlRow& row, const Spool& spool);  // with its file's place in the spool
Result<Dispatch> dispatchFromRow(const SqlRow& row);

}  // namespace sohoa
