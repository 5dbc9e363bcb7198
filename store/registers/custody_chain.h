// The chain of custody of one document: sheet → image → recognized page → archive file → signed file → message →
// receipt, put together from the tables and the ledger, and checked: what the tables say is what the ledger said when
// it happened, and each link began from the digest of the one before.
//
// It reads digests that were written down. Whether a file still has its digest is the fixity check's question, and
// whether the whole ledger is the one of yesterday is verifyLedger's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/sha256.h"
#include "store/database.h"
#include "store/registers/paper_movement.h"

namespace sohoa {

struct CustodyLink {
    enum class Kind { Sheet, Image, Recognized, Archive, Signed, Message, Receipt };
    Kind kind = Kind::Sheet;
    int page = 0, sheet = 0;    // up to the recognized page
    std::string receiver;       // agency code, from the message on
    std::string digest;         // SHA-256 in hex; a sheet has none; a receipt: of what the receiver holds
    std::string status;         // receipts: "sent", "delivered", "accepted", "refused"
    std::string time;           // ISO UTC
    std::string person;         // who had it in hand
    std::int64_t sequence = 0;  // of the ledger entry that vouches for it
    std::string hash;           // of that entry
};
std::string_view name(CustodyLink::Kind kind);  // "sheet", "image", …

struct CustodyBreak {
    enum class Reason {
        LedgerAltered,  // an entry of this job does not match its hash
        NotInLedger,    // the table has what no entry speaks of
        DigestDiffers,  // the table's digest is not the entry's
        DoesNotFollow,  // it began from something else than the link before, or earlier
        PagesMissing,   // the archive has more or fewer pages than were kept
    };
    CustodyLink::Kind at = CustodyLink::Kind::Sheet;
    Reason reason = Reason::NotInLedger;
    int page = 0;
    std::string receiver;
    std::int64_t sequence = 0;  // of the entry, where there is one
};
std::string_view name(CustodyBreak::Reason reason);  // "ledger_altered", …

struct Custody {
    JobId job{};
    std::vector<CustodyLink> links;      // as far as the document has come, in order
    std::optional<CustodyBreak> broken;  // the first that does not hold
    std::vector<PaperMovement> paper;
    bool whole() const { return !broken; }
};

// Fails with store.job_unknown.
Result<Custody> custodyOf(Database& database, JobId job);

// What an archive or a recognized page was made from, for the "from" of its ledger entry: the digests in order, a line
// each. custodyOf compares it where an entry has it.
Sha256 digestOfAll(const std::vector<Sha256>& digests);

}  // namespace sohoa
