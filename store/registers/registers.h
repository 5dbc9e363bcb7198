// Entering lines into the registers, and putting them right. Each call belongs into the transaction of the act that it
// records, and opens one where there is none; the ledger gets numbers and digests, never what a document is about.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "store/database.h"
#include "store/job.h"
#include "store/registers/number_series.h"
#include "store/registers/register_entry.h"

namespace sohoa {

struct EntryBy {
    std::string person;  // login
    UtcTime time;        // a number belongs to the Vietnamese year of this moment
};

struct Arrival {
    NumberSource source = NumberSource::Own;  // the office's configuration
    std::optional<std::int64_t> number;       // what the province gave; none with Own
    std::string note;
};

struct CopyEntry {
    std::string agency;      // the agency's letters in a notation: "SNV"
    bool electronic = true;  // its own form bears no number (Điều 25), the register counts it all the same
    std::vector<std::string> receivers;
    std::string note;
};

// All of them fail with document.state_secret, with store.already_registered where the document (for copies: the signed
// file) has its line, with store.entry_incomplete, and as the number series does.

// ngày đến is Field::ArrivalDate, or the day of Job::receivedAt, or the day of entering.
Result<RegisterEntry> enterIncoming(Database& database, const Job& job, const Arrival& arrival, const EntryBy& by);
// The number is the document's own: outgoing numbers are given by the provincial system, before the paper is printed.
Result<RegisterEntry> enterOutgoing(Database& database, const Job& job, const EntryBy& by, std::string_view note = {});
Result<RegisterEntry> enterCopy(Database& database, const Job& job, const CopyEntry& copy, const EntryBy& by);

// Sổ giao nhận: the line as it is given, numbered in its own series.
Result<RegisterEntry> enterCustody(Database& database, RegisterEntry entry, const EntryBy& by);

// The right line instead of a wrong one. Register, year, number, job and the signed file's digest stay what they were.
// Fails with store.entry_unknown, store.entry_corrected (another was faster), store.entry_incomplete without a reason.
Result<RegisterEntry> correctEntry(Database& database, std::int64_t wrong, RegisterEntry right, std::string_view reason,
                                   const EntryBy& by);

// Ngày chuyển, ký nhận. A later note counts instead of an earlier one; both stay.
Result<> noteForwarding(Database& database, std::int64_t entry, std::string_view day, std::string_view receivedBy,
                        const EntryBy& by);

}  // namespace sohoa
