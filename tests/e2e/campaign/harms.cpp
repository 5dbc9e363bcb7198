#include "tests/e2e/campaign/harms.h"

#include <fstream>
#include <functional>
#include <string_view>

#include "core/atomic_file.h"
#include "core/sha256.h"
#include "store/database.h"
#include "tests/e2e/campaign/judge.h"

namespace sohoa::test {

namespace fs = std::filesystem;

namespace {

struct Harm {
    std::string name;
    std::function<void(const fs::path& home)> inflict;
};

void execute(const fs::path& home, const std::vector<std::string>& statements) {
    auto database = Database::open("sqlite3://db=" + (home / "store" / "sohoa.db").string());
    for (const std::string& sql : statements)
        if (database) (void)database->execute(sql);
}

Harm bySql(const std::string& name, std::vector<std::string> statements) {
    return {name, [statements = std::move(statements)](const fs::path& home) { execute(home, statements); }};
}

fs::path anyFile(const fs::path& home, std::string_view extension) {
    for (const auto& entry : fs::recursive_directory_iterator(home / "spool"))
        if (entry.path().extension() == extension) return entry.path();
    return {};
}

void tear(const fs::path& file) {
    fs::permissions(file, fs::perms::owner_write, fs::perm_options::add);
    fs::resize_file(file, fs::file_size(file) / 2);
}

// Another archive of the same document, whole and rightly named.
void archiveAgain(const fs::path& home) {
    const std::string content = "%PDF-1.7 another";
    const std::string digest = sha256Of(content).hex();
    fs::create_directories(home / "spool" / digest.substr(0, 2));
    std::ofstream(home / "spool" / digest.substr(0, 2) / (digest + ".pdf")) << content;
}

std::vector<Harm> allHarms() {
    const std::string columns =
        "register, day, job_id, code, author, document_date, subject, form, signer, receivers, "
        "keeper, amount, note, entered_by, entered_at, reason";
    return {
        {"a torn page image", [](const fs::path& home) { tear(anyFile(home, ".jpg")); }},
        {"a torn PDF", [](const fs::path& home) { tear(anyFile(home, ".pdf")); }},
        {"a lost page image", [](const fs::path& home) { fs::remove(anyFile(home, ".jpg")); }},
        {"a lost message", [](const fs::path& home) { fs::remove(anyFile(home, ".edxml")); }},
        {"a second archive", archiveAgain},
        bySql("a lost page", {"DELETE FROM page"}),
        bySql("a doubled page",
              {"INSERT INTO page (job_id, take, number, sheet, side, sha256, bytes, width, height, dpi, mode, device, "
               "scanned_at) SELECT job_id, take, 2, sheet, side, sha256, bytes, width, height, dpi, mode, device, "
               "scanned_at FROM page"}),
        bySql("a doubled job", {"INSERT INTO job (state, created_at, operator, device, source, dpi, mode) "
                                "SELECT state, created_at, operator, device, source, dpi, mode FROM job"}),
        bySql("a job that is held", {"UPDATE job SET held_code = 'job.held'"}),
        bySql("a lost dispatch", {"DELETE FROM dispatch"}),
        bySql("a doubled copy number",
              {"UPDATE series SET last = 2 WHERE name = 'copies'",
               "INSERT INTO register_entry (" + columns + ", year, number, sha256) SELECT " + columns +
                   ", year, 2, 'other' FROM register_entry WHERE register = 'copies'"}),
        bySql("a number given for nothing", {"UPDATE series SET last = last + 1"}),
        bySql("an altered ledger",
              {"DROP TRIGGER ledger_is_not_changed", "UPDATE ledger SET detail = '{}' WHERE event = 'page.stored'"}),
        bySql("a ledger with a gap", {"DROP TRIGGER ledger_is_not_cut", "DELETE FROM ledger WHERE event = 'job.sent'"}),
        bySql("an act without its ledger entry",
              {"DROP TRIGGER ledger_is_not_cut",
               "DELETE FROM ledger WHERE sequence = (SELECT max(sequence) FROM ledger)"}),
    };
}

void replace(const fs::path& from, const fs::path& to) {
    for (const char* folder : {"store", "spool"}) {
        fs::remove_all(to / folder);
        fs::create_directories(to);
        fs::copy(from / folder, to / folder, fs::copy_options::recursive);
    }
}

}  // namespace

std::vector<std::string> harmsThatGoUnseen(const TrialOffice& office, const Trial& trial) {
    const fs::path home = office.office().home(), whole = home / "demo" / "whole";
    replace(home, whole);
    std::vector<std::string> unseen;
    for (const Harm& harm : allHarms()) {
        harm.inflict(home);
        Trial harmed = trial;
        judge(office, harmed);
        if (harmed.wrong.empty()) unseen.push_back(harm.name);
        replace(whole, home);
    }
    fs::remove_all(whole);
    return unseen;
}

}  // namespace sohoa::test
