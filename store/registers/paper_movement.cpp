#include "store/registers/paper_movement.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/text.h"
#include "store/ledger.h"
#include "store/registers/registers.h"

namespace sohoa {

static Result<> setPlace(Database& database, const Job& job, const std::string& to) {
    auto changed = database.execute("UPDATE job SET paper_place = :1 WHERE id = :2 AND paper_place = :3",
                                    {to, job.id.value, job.paperPlace});
    if (!changed) return passOn(changed);
    if (*changed != 1) return fail(errors::StoreConflict, fmt::format("the paper of job {} was moved", job.id.value));
    return {};
}

static RegisterEntry handOver(const Job& job, const PaperMovement& movement) {
    RegisterEntry line;
    line.job = job.id;
    line.code = textOf(job.fields, Field::Code);
    const std::string type = textOf(job.fields, Field::TypeName), subject = textOf(job.fields, Field::Subject);
    line.subject = type.empty() || subject.empty() ? type + subject : fmt::format("{}: {}", type, subject);
    line.author = movement.by;
    line.receivers = movement.receivedBy;
    line.keeper = movement.to;
    return line;
}

static Result<> insertMovement(Database& database, PaperMovement& m, std::int64_t entry) {
    auto rows = database.query(
        "INSERT INTO paper_movement (job_id, entry_id, moved_at, from_place, to_place, moved_by, received_by) "
        "VALUES (:1, :2, :3, :4, :5, :6, :7) RETURNING id",
        1, {m.job.value, entry, isoUtc(m.at), m.from, m.to, m.by, m.receivedBy});
    if (!rows) return passOn(rows);
    if (rows->size() != 1) return fail(errors::StoreUnavailable, "a movement was not noted");
    m.id = integer(rows->front(), 0);
    return appendToLedger(database, m.job, "paper.moved",
                          {{"movement", m.id}, {"entry", entry}, {"number", m.custodyNumber}, {"by", m.by}});
}

Result<PaperMovement> movePaper(Database& database, Job& job, const PaperMovement& asked) {
    if (trimmed(asked.to).empty() || asked.by.empty()) return fail(errors::EntryIncomplete, "the place or the person");
    if (!textOf(job.fields, Field::Secrecy).empty()) return fail(errors::StateSecret);
    PaperMovement m = asked;
    m.job = job.id;
    m.from = job.paperPlace;
    auto done = database.transaction([&]() -> Result<> {
        if (auto placed = setPlace(database, job, m.to); !placed) return placed;
        auto line = enterCustody(database, handOver(job, m), EntryBy{m.by, m.at});
        if (!line) return passOn(line);
        m.custodyNumber = line->number;
        m.custodyYear = line->year;
        return insertMovement(database, m, line->id);
    });
    if (!done) return passOn(done);
    job.paperPlace = m.to;
    return m;
}

Result<std::vector<PaperMovement>> paperMovements(Database& database, JobId job) {
    auto rows = database.query(
        "SELECT p.id, p.job_id, p.moved_at, p.from_place, p.to_place, p.moved_by, p.received_by, e.number, e.year "
        "FROM paper_movement p JOIN register_entry e ON e.id = p.entry_id WHERE p.job_id = :1 ORDER BY p.id",
        9, {job.value});
    if (!rows) return passOn(rows);
    std::vector<PaperMovement> movements;
    for (const SqlRow& row : *rows) {
        const auto at = parseIsoUtc(text(row, 2));
        if (!at) return fail(errors::StoreUnavailable, "a row of paper_movement cannot be read");
        movements.push_back({integer(row, 0), JobId{integer(row, 1)}, *at, text(row, 3), text(row, 4), text(row, 5),
                             text(row, 6), integer(row, 7), static_cast<int>(integer(row, 8))});
    }
    return movements;
}

}  // namespace sohoa
