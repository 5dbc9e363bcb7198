#include "store/registers/entry_rows.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "core/sha256.h"
#include "store/ledger.h"

namespace sohoa {

static tl::unexpected<Error> failRow() {
    return fail(errors::StoreUnavailable, "a row of register_entry cannot be read");
}

static bool readCorrection(const SqlRow& row, RegisterEntry& entry) {
    if (!row.at(21)) return true;
    const auto at = parseIsoUtc(text(row, 24));
    if (at) entry.struck = {integer(row, 21), text(row, 22), text(row, 23), *at};
    return at.has_value();
}

Result<RegisterEntry> entryFromRow(const SqlRow& row) {
    RegisterEntry e;
    const auto book = registerNamed(text(row, 1));
    const auto enteredAt = parseIsoUtc(text(row, 18));
    if (!book || !enteredAt || !readCorrection(row, e)) return failRow();
    e.id = integer(row, 0);
    e.book = *book;
    e.year = static_cast<int>(integer(row, 2));
    e.number = integer(row, 3);
    e.day = text(row, 4);
    e.job.value = integer(row, 5);
    e.code = text(row, 6);
    e.author = text(row, 7);
    e.documentDate = text(row, 8);
    e.subject = text(row, 9);
    e.form = text(row, 10);
    e.signer = text(row, 11);
    e.receivers = text(row, 12);
    e.keeper = text(row, 13);
    if (row.at(14)) e.amount = static_cast<int>(integer(row, 14));
    e.sha256 = text(row, 15);
    e.note = text(row, 16);
    e.enteredBy = text(row, 17);
    e.enteredAt = *enteredAt;
    if (row.at(19)) e.corrects = integer(row, 19);
    e.reason = text(row, 20);
    e.movedOn = text(row, 25);
    e.receivedBy = text(row, 26);
    return e;
}

Result<RegisterEntry> entryOf(Database& database, std::int64_t id) {
    auto rows = database.query(fmt::format("SELECT {} FROM {} WHERE e.id = :1", entryColumns, entrySource),
                               entryColumnCount, {id});
    if (!rows) return passOn(rows);
    if (rows->empty()) return fail(errors::EntryUnknown, fmt::format("entry {}", id));
    return entryFromRow(rows->front());
}

// What of a line the ledger vouches for.
static std::string digestOf(const RegisterEntry& e) {
    return sha256Of(jsonLine(Json::array({name(e.book),
                                          e.year,
                                          e.number,
                                          e.day,
                                          e.job.value,
                                          e.code,
                                          e.author,
                                          e.documentDate,
                                          e.subject,
                                          e.form,
                                          e.signer,
                                          e.receivers,
                                          e.keeper,
                                          e.amount ? Json(*e.amount) : Json(),
                                          e.sha256,
                                          e.note,
                                          e.enteredBy,
                                          isoUtc(e.enteredAt),
                                          e.corrects ? Json(*e.corrects) : Json(),
                                          e.reason})))
        .hex();
}

static SqlValue orNull(std::int64_t value) { return value == 0 ? SqlValue(nullptr) : SqlValue(value); }

Result<> insertEntry(Database& database, RegisterEntry& e, std::int64_t first) {
    auto rows = database.query(
        "INSERT INTO register_entry (register, year, number, day, job_id, code, author, document_date, subject, form, "
        "signer, receivers, keeper, amount, sha256, note, entered_by, entered_at, first_id, corrects, reason) VALUES "
        "(:1, :2, :3, :4, :5, :6, :7, :8, :9, :10, :11, :12, :13, :14, :15, :16, :17, :18, :19, :20, :21) RETURNING id",
        1,
        {std::string(name(e.book)),
         std::int64_t(e.year),
         e.number,
         e.day,
         orNull(e.job.value),
         e.code,
         e.author,
         e.documentDate,
         e.subject,
         e.form,
         e.signer,
         e.receivers,
         e.keeper,
         e.amount ? SqlValue(std::int64_t(*e.amount)) : SqlValue(nullptr),
         e.sha256,
         e.note,
         e.enteredBy,
         isoUtc(e.enteredAt),
         orNull(first),
         orNull(e.corrects.value_or(0)),
         e.reason});
    if (!rows) return passOn(rows);
    if (rows->size() != 1) return fail(errors::StoreUnavailable, "a line was not entered");
    e.id = integer(rows->front(), 0);
    Json detail{{"register", name(e.book)}, {"year", e.year},       {"number", e.number}, {"entry", e.id},
                {"by", e.enteredBy},        {"sha256", digestOf(e)}};
    if (e.corrects) detail["corrects"] = *e.corrects;
    return appendToLedger(database, e.job, e.corrects ? "register.corrected" : "register.entered", detail);
}

}  // namespace sohoa
