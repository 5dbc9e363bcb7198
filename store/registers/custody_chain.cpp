#include "store/registers/custody_chain.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"
#include "store/ledger.h"

namespace sohoa {

static constexpr std::array kindNames{"sheet", "image", "recognized", "archive", "signed", "message", "receipt"};
static constexpr std::array reasonNames{"ledger_altered", "not_in_ledger", "digest_differs", "does_not_follow",
                                        "pages_missing"};

std::string_view name(CustodyLink::Kind kind) { return kindNames[static_cast<std::size_t>(kind)]; }
std::string_view name(CustodyBreak::Reason reason) { return reasonNames[static_cast<std::size_t>(reason)]; }

Sha256 digestOfAll(const std::vector<Sha256>& digests) {
    Sha256Hasher hasher;
    for (const Sha256& digest : digests)
        hasher.add(digest.hex() + "\n");
    return hasher.finish();
}

namespace {

using Kind = CustodyLink::Kind;
using Reason = CustodyBreak::Reason;

struct Witness {
    const LedgerEntry* entry = nullptr;
    Json detail;
    std::string digest(const char* key = "sha256") const { return stringOr(detail, key, ""); }
};

// Puts the chain together, link by link, and remembers the first break.
class Assembly {
  public:
    Assembly(const SqlRow& job, JobId id, const std::vector<LedgerEntry>& ledger)
        : operator_(text(job, 0)), keeper_(text(job, 1)), archive_(text(job, 2)), signed_(text(job, 3)) {
        custody_.job = id;
        for (const LedgerEntry& entry : ledger) {
            auto detail = parseJson(entry.detail);
            witnesses_.push_back({&entry, detail ? std::move(*detail) : Json::object()});
            if (ledgerHash(entry) != entry.hash) breakAt(Kind::Sheet, Reason::LedgerAltered, 0, "", entry.sequence);
        }
    }

    void addPages(const std::vector<SqlRow>& pages, std::int64_t take);
    void addArchive();
    void addSigned();
    void addDispatch(const SqlRow& row);
    Custody finish() { return std::move(custody_); }

  private:
    // The last entry of that event for which the members are as given.
    const Witness* last(std::string_view event, const Json& members) const {
        for (auto at = witnesses_.rbegin(); at != witnesses_.rend(); ++at) {
            bool fits = at->entry->event == event;
            for (const auto& [key, value] : members.items())
                fits = fits && at->detail.is_object() && at->detail.contains(key) && at->detail[key] == value;
            if (fits) return &*at;
        }
        return nullptr;
    }
    void breakAt(Kind kind, Reason reason, int page, const std::string& receiver, std::int64_t sequence) {
        if (!custody_.broken) custody_.broken = CustodyBreak{kind, reason, page, receiver, sequence};
    }
    // Adds the link that the witness vouches for; checks the table's digest and that it came after "since".
    bool add(CustodyLink link, const Witness* witness, const std::string& vouched, std::int64_t since) {
        if (witness == nullptr) {
            breakAt(link.kind, Reason::NotInLedger, link.page, link.receiver, 0);
            return false;
        }
        link.time = witness->entry->time;
        link.sequence = witness->entry->sequence;
        link.hash = witness->entry->hash;
        link.person = stringOr(witness->detail, "by", link.person);
        if (vouched != link.digest) breakAt(link.kind, Reason::DigestDiffers, link.page, link.receiver, link.sequence);
        if (link.sequence <= since) breakAt(link.kind, Reason::DoesNotFollow, link.page, link.receiver, link.sequence);
        custody_.links.push_back(std::move(link));
        return true;
    }
    void checkOrigin(const Witness* witness, const char* key, const std::string& origin, Kind kind, int page,
                     bool mustBeNamed) {
        if (witness == nullptr) return;
        const std::string named = witness->digest(key);
        if (named != origin && (mustBeNamed || !named.empty()))
            breakAt(kind, Reason::DoesNotFollow, page, "", witness->entry->sequence);
    }

    Custody custody_;
    std::vector<Witness> witnesses_;
    std::string operator_, keeper_, archive_, signed_;
    std::int64_t newest_ = 0;         // the ledger's sequence up to which the pages reach
    std::int64_t contentPages_ = 0;   // that went into the archive
    std::vector<Sha256> recognized_;  // of those, in order
};

// Columns: number, sheet, sha256, recognized_sha256, kind, removed.
void Assembly::addPages(const std::vector<SqlRow>& pages, std::int64_t take) {
    for (const SqlRow& row : pages) {
        const int number = static_cast<int>(integer(row, 0)), sheet = static_cast<int>(integer(row, 1));
        const std::string image = text(row, 2), recognized = text(row, 3);
        const Witness* stored = last("page.stored", {{"take", take}, {"page", number}});
        const std::int64_t storedAt = stored != nullptr ? stored->entry->sequence : 0;
        CustodyLink link;
        link.page = number;
        link.sheet = sheet;
        link.person = operator_;
        add(link, last("page.stored", {{"take", take}, {"page", number}, {"sheet", sheet}}), "", 0);
        link.kind = Kind::Image;
        link.digest = image;
        if (add(link, stored, stored != nullptr ? stored->digest() : "", 0)) newest_ = std::max(newest_, storedAt);
        if (recognized.empty()) continue;
        const Witness* read = last("page.recognized", {{"page", number}});
        link.kind = Kind::Recognized;
        link.digest = recognized;
        if (add(link, read, read != nullptr ? read->digest() : "", storedAt))
            newest_ = std::max(newest_, read->entry->sequence);
        checkOrigin(read, "from", image, Kind::Recognized, number, false);
        if (text(row, 4) != "content" || integer(row, 5) != 0) continue;
        ++contentPages_;
        if (auto digest = Sha256::fromHex(recognized)) recognized_.push_back(*digest);
    }
}

void Assembly::addArchive() {
    if (archive_.empty()) return;
    const Witness* made = last("job.archived", Json::object());
    CustodyLink link;
    link.kind = Kind::Archive;
    link.digest = archive_;
    link.person = operator_;
    if (!add(link, made, made != nullptr ? made->digest() : "", newest_)) return;
    if (integerOr(made->detail, "pages", -1) != contentPages_)
        breakAt(Kind::Archive, Reason::PagesMissing, 0, "", made->entry->sequence);
    checkOrigin(made, "from", digestOfAll(recognized_).hex(), Kind::Archive, 0, false);
    newest_ = made->entry->sequence;
}

void Assembly::addSigned() {
    if (signed_.empty()) return;
    const Witness* certified = last("job.certified", Json::object());
    CustodyLink link;
    link.kind = Kind::Signed;
    link.digest = signed_;
    link.person = keeper_;
    if (!add(link, certified, certified != nullptr ? certified->digest() : "", newest_)) return;
    checkOrigin(certified, "archive", archive_, Kind::Signed, 0, true);
    newest_ = certified->entry->sequence;
}

// Columns: receiver, signed_sha256, edxml_sha256.
void Assembly::addDispatch(const SqlRow& row) {
    const std::string receiver = text(row, 0), sent = text(row, 1), message = text(row, 2);
    const Witness* queued = last("dispatch.queued", {{"receiver", receiver}, {"sha256", sent}});
    if (sent != signed_ || queued == nullptr) {
        const bool foreign = sent != signed_;
        breakAt(Kind::Message, foreign ? Reason::DoesNotFollow : Reason::NotInLedger, 0, receiver, 0);
        return;
    }
    if (message.empty()) return;
    CustodyLink link;
    link.kind = Kind::Message;
    link.receiver = receiver;
    link.digest = message;
    link.person = stringOr(queued->detail, "by", keeper_);
    const Witness* packed = last("dispatch.packed", {{"receiver", receiver}});
    if (!add(link, packed, packed != nullptr ? packed->digest("edxml") : "", queued->entry->sequence)) return;
    link.kind = Kind::Receipt;
    link.digest = signed_;
    std::int64_t since = packed->entry->sequence;
    for (const char* state : {"sent", "delivered", "accepted", "refused"}) {
        const Witness* receipt = last(fmt::format("dispatch.{}", state), {{"receiver", receiver}});
        if (receipt == nullptr) continue;
        link.status = state;
        // What the exchange holds is compared once, on sending; the statuses after it answer that message.
        add(link, receipt, link.status == "sent" ? receipt->digest() : signed_, since);
        since = receipt->entry->sequence;
    }
}

}  // namespace

Result<Custody> custodyOf(Database& database, JobId job) {
    Result<Custody> custody = fail(errors::JobUnknown, fmt::format("job {}", job.value));
    // Of one moment: what is read here and written meanwhile by others must not look like a break.
    auto read = database.transaction([&]() -> Result<> {
        auto jobs = database.query(
            "SELECT operator, copy_keeper, archive_sha256, signed_sha256, take FROM job WHERE id = :1", 5, {job.value});
        if (!jobs) return passOn(jobs);
        if (jobs->empty()) return {};
        const std::int64_t take = integer(jobs->front(), 4);
        auto ledger = ledgerOf(database, job);
        if (!ledger) return passOn(ledger);
        auto pages = database.query(
            "SELECT number, sheet, sha256, recognized_sha256, kind, removed FROM page WHERE job_id = :1 AND take = :2 "
            "ORDER BY place, number",
            6, {job.value, take});
        if (!pages) return passOn(pages);
        auto dispatches = database.query(
            "SELECT receiver, signed_sha256, edxml_sha256 FROM dispatch WHERE job_id = :1 ORDER BY id", 3, {job.value});
        if (!dispatches) return passOn(dispatches);
        auto paper = paperMovements(database, job);
        if (!paper) return passOn(paper);
        Assembly assembly(jobs->front(), job, *ledger);
        assembly.addPages(*pages, take);
        assembly.addArchive();
        assembly.addSigned();
        for (const SqlRow& dispatch : *dispatches)
            assembly.addDispatch(dispatch);
        custody = assembly.finish();
        custody->paper = std::move(*paper);
        return {};
    });
    if (!read) return passOn(read);
    return custody;
}

}  // namespace sohoa
