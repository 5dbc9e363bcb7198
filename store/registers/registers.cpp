#include "store/registers/registers.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/day.h"
#include "core/error_codes.h"
#include "core/text.h"
#include "store/ledger.h"
#include "store/registers/entry_rows.h"

namespace sohoa {

static constexpr std::size_t longestCell = 4000;  // bytes; the longest field of Phụ lục VI has 1000 letters

static tl::unexpected<Error> incomplete(std::string_view what) {
    return fail(errors::EntryIncomplete, std::string(what));
}

static Result<> check(const RegisterEntry& e) {
    for (const std::string* cell : {&e.code, &e.author, &e.subject, &e.form, &e.signer, &e.receivers, &e.keeper,
                                    &e.note, &e.reason, &e.enteredBy})
        if (cell->size() > longestCell || !isUtf8(*cell)) return incomplete("a cell is too long or no text");
    if (e.enteredBy.empty()) return incomplete("who enters it");
    if (!dayFromIso(e.day)) return incomplete("the day");
    if (!e.documentDate.empty() && !dayFromIso(e.documentDate)) return incomplete("the document's date");
    return {};
}

static RegisterEntry fromJob(Register book, const Job& job, const EntryBy& by) {
    RegisterEntry e;
    e.book = book;
    e.job = job.id;
    e.year = yearInVietnam(by.time);
    e.day = isoDay(dayInVietnam(by.time));
    e.enteredBy = by.person;
    e.enteredAt = by.time;
    e.author = textOf(job.fields, Field::OrganName);
    e.code = textOf(job.fields, Field::Code);
    if (e.code.empty() && !textOf(job.fields, Field::CodeNumber).empty())
        e.code = fmt::format("{}/{}", textOf(job.fields, Field::CodeNumber), textOf(job.fields, Field::CodeNotation));
    e.documentDate = textOf(job.fields, Field::IssuedDate);
    const std::string type = textOf(job.fields, Field::TypeName), subject = textOf(job.fields, Field::Subject);
    e.subject = type.empty() || subject.empty() ? type + subject : fmt::format("{}: {}", type, subject);
    e.signer = textOf(job.fields, Field::FullName);
    e.receivers = textOf(job.fields, Field::ToPlaces);
    return e;
}

static Result<> requireOpenDocument(const Job& job) {
    if (!textOf(job.fields, Field::Secrecy).empty()) return fail(errors::StateSecret);
    return {};
}

static Result<> requireNew(Database& database, const RegisterEntry& e) {
    auto rows = database.query(
        "SELECT 1 FROM register_entry WHERE register = :1 AND job_id = :2 AND sha256 = :3 AND corrects IS NULL", 1,
        {std::string(name(e.book)), e.job.value, e.sha256});
    if (!rows) return passOn(rows);
    if (!rows->empty()) return fail(errors::AlreadyRegistered, fmt::format("job {}", e.job.value));
    return {};
}

static Result<> enterNew(Database& database, RegisterEntry& e) {
    if (auto right = check(e); !right) return right;
    if (auto fresh = requireNew(database, e); !fresh) return fresh;
    return insertEntry(database, e, 0);
}

static std::string arrivalDay(const Job& job, const EntryBy& by) {
    const std::string written = textOf(job.fields, Field::ArrivalDate);
    return written.empty() ? isoDay(dayInVietnam(job.receivedAt.value_or(by.time))) : written;
}

Result<RegisterEntry> enterIncoming(Database& database, const Job& job, const Arrival& arrival, const EntryBy& by) {
    if (auto open = requireOpenDocument(job); !open) return passOn(open);
    RegisterEntry e = fromJob(Register::Incoming, job, by);
    e.day = arrivalDay(job, by);
    e.note = arrival.note;
    const auto act = [&](std::int64_t number) {
        e.number = number;
        return enterNew(database, e);
    };
    switch (arrival.source) {
        case NumberSource::Own: {
            if (arrival.number) return incomplete("a number from outside, where the office gives its own");
            auto given = giveNumber(database, arrivalSeries, e.year, act);
            if (!given) return passOn(given);
            break;
        }
        case NumberSource::Province: {
            const auto day = dayFromIso(e.day);
            if (!arrival.number || !day) return incomplete(day ? "the province's number" : "the day");
            e.year = yearOf(*day);  // the book that the province entered it into
            auto taken = acceptArrivalNumber(database, e.year, *arrival.number, act);
            if (!taken) return passOn(taken);
            break;
        }
    }
    return e;
}

// "125" of "125/QĐ-SNV"; 0 where it begins with no digit.
static std::int64_t leadingNumber(const std::string& code) {
    std::int64_t number = 0;
    std::from_chars(code.data(), code.data() + code.size(), number);
    return std::max<std::int64_t>(number, 0);
}

Result<RegisterEntry> enterOutgoing(Database& database, const Job& job, const EntryBy& by, std::string_view note) {
    if (auto open = requireOpenDocument(job); !open) return passOn(open);
    RegisterEntry e = fromJob(Register::Outgoing, job, by);
    if (e.code.empty()) return incomplete("số, ký hiệu");
    const std::string number = textOf(job.fields, Field::CodeNumber);
    e.number = leadingNumber(number.empty() ? e.code : number);
    if (const auto issued = dayFromIso(e.documentDate)) e.year = yearOf(*issued);  // its number is of that year
    e.amount = static_cast<int>(leadingNumber(textOf(job.fields, Field::IssuedAmount)));
    if (*e.amount == 0) e.amount.reset();
    e.note = note;
    auto done = database.transaction([&] { return enterNew(database, e); });
    if (!done) return passOn(done);
    return e;
}

// Nghị định 30/2020 Phụ lục III I: the abbreviations of the three forms.
static std::string_view letters(CopyForm form) {
    switch (form) {
        case CopyForm::SaoY: return "SY";
        case CopyForm::SaoLuc: return "SL";
        case CopyForm::TrichSao: return "TrS";
    }
    return "";
}

static std::string joined(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items)
        text += (text.empty() ? "" : "; ") + item;
    return text;
}

Result<RegisterEntry> enterCopy(Database& database, const Job& job, const CopyEntry& copy, const EntryBy& by) {
    if (auto open = requireOpenDocument(job); !open) return passOn(open);
    if (!job.copy || (copy.electronic && !job.signedFile)) return incomplete("the copy's order or its signed file");
    if (trimmed(copy.agency).empty()) return incomplete("the agency's letters");
    RegisterEntry e = fromJob(Register::Copies, job, by);
    const std::string original = e.code;
    e.subject = original.empty() ? e.subject : fmt::format("{}; {}", original, e.subject);
    e.form = fmt::format("{} ({})", printedName(job.copy->form), copy.electronic ? "điện tử" : "giấy");
    if (job.copy->source) e.form += fmt::format("; từ {}", shownName(*job.copy->source));
    if (!job.copy->pages.isWhole()) e.form += fmt::format("; trang {}", job.copy->pages.text());
    e.keeper = job.copy->keeper;
    e.sha256 = copy.electronic ? job.signedFile->hex() : "";
    e.receivers = joined(copy.receivers);
    e.note = copy.note;
    auto given = giveNumber(database, copySeries, e.year, [&](std::int64_t number) {
        e.number = number;
        e.code = fmt::format("{:02}/{}-{}", number, letters(job.copy->form), trimmed(copy.agency));
        return enterNew(database, e);
    });
    if (!given) return passOn(given);
    return e;
}

Result<RegisterEntry> enterCustody(Database& database, RegisterEntry e, const EntryBy& by) {
    e.book = Register::Custody;
    e.year = yearInVietnam(by.time);
    e.day = isoDay(dayInVietnam(by.time));
    e.enteredBy = by.person;
    e.enteredAt = by.time;
    auto given = giveNumber(database, custodySeries, e.year, [&](std::int64_t number) -> Result<> {
        e.number = number;
        if (auto right = check(e); !right) return right;
        return insertEntry(database, e, 0);
    });
    if (!given) return passOn(given);
    return e;
}

static Result<std::int64_t> firstOf(Database& database, std::int64_t entry) {
    auto rows = database.query("SELECT COALESCE(first_id, id) FROM register_entry WHERE id = :1", 1, {entry});
    if (!rows) return passOn(rows);
    if (rows->empty()) return fail(errors::EntryUnknown, fmt::format("entry {}", entry));
    return integer(rows->front(), 0);
}

Result<RegisterEntry> correctEntry(Database& database, std::int64_t wrong, RegisterEntry right, std::string_view reason,
                                   const EntryBy& by) {
    if (trimmed(reason).empty()) return incomplete("the reason");
    auto done = database.transaction([&]() -> Result<> {
        auto old = entryOf(database, wrong);
        if (!old) return passOn(old);
        if (old->struck) return fail(errors::EntryCorrected, fmt::format("entry {} by {}", wrong, old->struck->by));
        auto first = firstOf(database, wrong);
        if (!first) return passOn(first);
        right.book = old->book;
        right.year = old->year;
        right.number = old->number;
        right.job = old->job;
        right.sha256 = old->sha256;
        right.corrects = wrong;
        right.reason = reason;
        right.enteredBy = by.person;
        right.enteredAt = by.time;
        right.movedOn = old->movedOn;
        right.receivedBy = old->receivedBy;
        right.struck.reset();
        if (auto sound = check(right); !sound) return sound;
        return insertEntry(database, right, *first);
    });
    if (!done) return passOn(done);
    return right;
}

Result<> noteForwarding(Database& database, std::int64_t entry, std::string_view day, std::string_view receivedBy,
                        const EntryBy& by) {
    if (!dayFromIso(day) || receivedBy.size() > longestCell || !isUtf8(receivedBy)) return incomplete("ngày chuyển");
    return database.transaction([&]() -> Result<> {
        auto line = entryOf(database, entry);
        if (!line) return passOn(line);
        auto first = firstOf(database, entry);
        if (!first) return passOn(first);
        auto noted = database.execute(
            "INSERT INTO register_movement (entry_id, day, received_by, noted_by, noted_at) VALUES (:1, :2, :3, :4, "
            ":5)",
            {*first, std::string(day), std::string(receivedBy), by.person, isoUtc(by.time)});
        if (!noted) return passOn(noted);
        return appendToLedger(database, line->job, "register.forwarded",
                              {{"entry", entry}, {"day", day}, {"by", by.person}});
    });
}

}  // namespace sohoa
