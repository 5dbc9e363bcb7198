#include "store/directory/directory_import.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>

#include "store/directory/agency_rows.h"
#include "store/ledger.h"

namespace sohoa {

namespace {

class Import {
  public:
    Import(Database& database, const AgencyList& list, Day asOf) : database_(database), list_(list), asOf_(asOf) {
        for (const ListedAgency& listed : list.agencies)
            codes_.insert(listed.agency.code);
    }

    Result<> run(ListExtent extent) {
        auto rows = database_.query("SELECT count(*) FROM agency", 1);
        if (!rows) return passOn(rows);
        empty_ = integer(rows->at(0), 0) == 0;
        for (const ListedAgency& listed : list_.agencies) {
            const bool dated = listed.agency.from || listed.agency.to;
            if (auto put = dated ? putDated(listed.agency) : putPresent(listed.agency); !put) return put;
            if (auto noted = noteFormer(listed); !noted) return noted;
        }
        return extent == ListExtent::Complete ? closeUnnamed() : Result<>();
    }

    const ImportCount& count() const { return count_; }

  private:
    Result<> run(std::string_view sql, const std::vector<SqlValue>& values) {
        auto done = database_.execute(sql, values);
        if (!done) return passOn(done);
        return {};
    }

    Result<> insert(const Agency& agency, const std::string& from, const std::string& to) {
        return run(
            "INSERT INTO agency (code, old_code, name, folded_name, valid_from, valid_to, source) "
            "VALUES (:1, :2, :3, :4, :5, :6, :7)",
            {agency.code, agency.oldCode, agency.name, foldedAgencyName(agency.name), from, to, agency.source});
    }

    Result<> rewrite(const Agency& agency, const std::string& from, const std::string& to) {
        return run(
            "UPDATE agency SET old_code = :1, name = :2, folded_name = :3, valid_to = :4, source = :5 "
            "WHERE code = :6 AND valid_from = :7",
            {agency.oldCode, agency.name, foldedAgencyName(agency.name), to, agency.source, agency.code, from});
    }

    // A code has at most one row without an end. A list that says nothing of the old code does not take it away.
    Result<> putPresent(Agency agency) {
        auto rows = database_.query(
            fmt::format("SELECT {} FROM agency WHERE code = :1 ORDER BY valid_from DESC LIMIT 1", agencyColumns),
            agencyColumnCount, {agency.code});
        if (!rows) return passOn(rows);
        if (rows->empty()) {
            ++count_.added;
            return insert(agency, empty_ ? "" : isoDay(asOf_), std::string(beyondAllDays));
        }
        const Agency known = agencyFromRow(rows->front());
        if (agency.oldCode.empty()) agency.oldCode = known.oldCode;
        if (!known.to && known.name == agency.name && known.oldCode == agency.oldCode) {
            ++count_.kept;
            return {};
        }
        ++count_.changed;
        if (known.from && *known.from >= asOf_) return rewrite(agency, fromText(known), std::string(beyondAllDays));
        if (!known.to || *known.to > asOf_)
            if (auto closed = close(known.code); !closed) return closed;
        return insert(agency, isoDay(asOf_), std::string(beyondAllDays));
    }

    // The neighbours in time give way: the row before ends where this one begins, this one where the next begins.
    Result<> putDated(const Agency& agency) {
        const std::string from = fromText(agency);
        auto rows = database_.query(
            "SELECT valid_from, name, old_code, valid_to FROM agency WHERE code = :1 ORDER BY valid_from", 4,
            {agency.code});
        if (!rows) return passOn(rows);
        std::string to = toText(agency);
        const SqlRow* same = nullptr;
        for (const SqlRow& row : *rows) {
            if (text(row, 0) == from) same = &row;
            if (text(row, 0) > from && text(row, 0) < to) to = text(row, 0);
        }
        auto cut = run("UPDATE agency SET valid_to = :1 WHERE code = :2 AND valid_from < :1 AND valid_to > :1",
                       {from, agency.code});
        if (!cut) return cut;
        if (same == nullptr) {
            ++count_.added;
            return insert(agency, from, to);
        }
        const bool equal = text(*same, 1) == agency.name && text(*same, 2) == agency.oldCode && text(*same, 3) == to;
        ++(equal ? count_.kept : count_.changed);
        return equal ? Result<>() : rewrite(agency, from, to);
    }

    // Ends the code's rows on the day; one that only just began goes.
    Result<> close(const std::string& code) {
        auto cut = run("UPDATE agency SET valid_to = :1 WHERE code = :2 AND valid_from < :1 AND valid_to > :1",
                       {isoDay(asOf_), code});
        if (!cut) return cut;
        return run("DELETE FROM agency WHERE code = :1 AND valid_from = :2", {code, isoDay(asOf_)});
    }

    Result<> noteFormer(const ListedAgency& listed) {
        const Day since = listed.agency.from.value_or(asOf_);
        for (const std::string& former : listed.formerCodes) {
            auto noted =
                run("INSERT INTO agency_change (former_code, code, since) VALUES (:1, :2, :3) "
                    "ON CONFLICT (former_code, code) DO NOTHING",
                    {former, listed.agency.code, isoDay(since)});
            if (!noted) return noted;
            if (codes_.contains(former)) continue;  // the list gives the code to somebody, now or in the past
            auto cut = database_.execute(
                "UPDATE agency SET valid_to = :1 WHERE code = :2 AND valid_from < :1 AND valid_to > :1",
                {isoDay(since), former});
            if (!cut) return passOn(cut);
            count_.closed += int(*cut);
        }
        return {};
    }

    Result<> closeUnnamed() {
        if (list_.agencies.empty()) return {};  // an empty answer is no news that everybody is gone
        auto rows = database_.query("SELECT DISTINCT code FROM agency WHERE valid_to = :1 AND source = :2", 1,
                                    {std::string(beyondAllDays), list_.agencies.front().agency.source});
        if (!rows) return passOn(rows);
        for (const SqlRow& row : *rows) {
            if (codes_.contains(text(row, 0))) continue;
            if (auto closed = close(text(row, 0)); !closed) return closed;
            ++count_.closed;
        }
        return {};
    }

    Database& database_;
    const AgencyList& list_;
    const Day asOf_;
    std::set<std::string> codes_;
    bool empty_ = false;
    ImportCount count_;
};

}  // namespace

Result<ImportCount> importAgencies(Database& database, const AgencyList& list, Day asOf, ListExtent extent) {
    Import import(database, list, asOf);
    auto done = database.transaction([&]() -> Result<> {
        if (auto run = import.run(extent); !run) return run;
        const ImportCount& count = import.count();
        return appendToLedger(database, JobId{0}, "directory.imported",
                              {{"as_of", isoDay(asOf)},
                               {"complete", extent == ListExtent::Complete},
                               {"listed", list.agencies.size()},
                               {"refused", list.refused},
                               {"added", count.added},
                               {"changed", count.changed},
                               {"closed", count.closed}});
    });
    if (!done) return passOn(done);
    return import.count();
}

}  // namespace sohoa
