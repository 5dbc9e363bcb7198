#include "tests/e2e/campaign/judge.h"

#include <fmt/format.h>
#include <unistd.h>

#include <map>
#include <set>

#include "core/atomic_file.h"
#include "core/sha256.h"
#include "store/database.h"
#include "store/ledger.h"

namespace sohoa::test {

namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

class Judge {
  public:
    Judge(const TrialOffice& office, Trial& trial, Database& database)
        : office_(office), trial_(trial), database_(database), home_(office.office().home()) {}

    void theJob() {
        const auto jobs = rows("SELECT state, held_code, take, archive_sha256, signed_sha256 FROM job", 5);
        expect(jobs.size() == 1, fmt::format("there are {} jobs", jobs.size()));
        if (jobs.empty()) return;
        const SqlRow& job = jobs[0];
        expect(text(job, 0) == "accepted" && !job[1], "the job is " + text(job, 0) + " " + text(job, 1));
        take_ = integer(job, 2);
        archive_ = text(job, 3);
        signed_ = text(job, 4);
    }

    // Each page of the last take once, and every page that was ever taken in with the digest that the ledger has.
    void thePages() {
        const auto pages = rows("SELECT take, number, sha256 FROM page WHERE removed = 0 ORDER BY take, number", 3);
        std::set<std::string> stored, noted;
        int ofLastTake = 0;
        for (const SqlRow& page : pages) {
            stored.insert(fmt::format("{} {} {}", text(page, 0), text(page, 1), text(page, 2)));
            ofLastTake += integer(page, 0) == take_ ? 1 : 0;
        }
        for (const Json& entry : entriesOf("page.stored"))
            noted.insert(
                fmt::format("{} {} {}", entry.value("take", 0), entry.value("page", 0), entry.value("sha256", "")));
        expect(ofLastTake == 1, fmt::format("the take has {} pages", ofLastTake));
        expect(stored == noted && noted.size() == entriesOf("page.stored").size(), "pages and ledger differ");
    }

    void theActs() {
        for (const char* act : {"job.created", "job.scanned", "job.recognized", "job.confirmed", "archive.planned",
                                "job.archived", "job.certifying", "job.certified", "dispatch.queued", "job.sending",
                                "dispatch.packed", "dispatch.sending", "dispatch.posted", "dispatch.sent", "job.sent",
                                "dispatch.accepted", "job.accepted"}) {
            const auto times = entriesOf(act).size();
            expect(times == 1, fmt::format("{} stands {} times in the ledger", act, times));
        }
        expect(rows("SELECT id FROM dispatch WHERE state = 'accepted'", 1).size() == 1 &&
                   rows("SELECT id FROM dispatch", 1).size() == 1,
               "there is not one dispatch");
    }

    // số đến 1, and copy number 1: given once each, and entered once each.
    void theNumbers() {
        for (const char* book : {"incoming", "copies"}) {
            const auto lines = rows(fmt::format("SELECT number FROM register_entry WHERE register = '{}'", book), 1);
            expect(lines.size() == 1, fmt::format("{} lines in the register {}", lines.size(), book));
            expect(!lines.empty() && integer(lines[0], 0) == 1, fmt::format("the number in {} is not 1", book));
        }
        expect(rows("SELECT number FROM given_number", 1).size() == 2 &&
                   rows("SELECT name FROM series WHERE last <> 1", 1).empty(),
               "a number was given and not used");
    }

    void theLedgerAndTheDatabase() {
        auto verdict = verifyLedger(database_);
        expect(verdict && verdict->brokenAt == 0, "the ledger is broken");
        const auto integrity = rows("PRAGMA integrity_check", 1);
        expect(integrity.size() == 1 && text(integrity[0], 0) == "ok", "the database is damaged");
        expect(rows("PRAGMA foreign_key_check", 1).empty(), "a row refers to nothing");
    }

    // Every file has the digest that is its name; every file that the store knows lies there; the archive was made
    // once, or twice with the same bytes.
    void theSpool() {
        std::map<std::string, std::string> known;  // digest to extension
        for (const SqlRow& file : rows("SELECT sha256, extension FROM file WHERE deleted_at IS NULL", 2))
            known[text(file, 0)] = text(file, 1);
        std::set<std::string> found;
        int archives = 0;
        for (const auto& entry : fs::recursive_directory_iterator(home_ / "spool")) {
            if (!entry.is_regular_file()) continue;
            const std::string stem = entry.path().stem().string();
            if (entry.path().extension() == ".part") {
                ++trial_.halfMade;
                continue;
            }
            auto digest = sha256OfFile(entry.path());
            expect(digest && digest->hex() == stem, "a file in the spool is not what its name says");
            found.insert(stem);
            trial_.orphans += known.count(stem) == 0 ? 1 : 0;
            if (entry.path().extension() == ".pdf") ++(isSigned(entry.path()) ? trial_.signatures : archives);
        }
        for (const auto& [digest, extension] : known)
            expect(found.count(digest) == 1, "a file that the store knows is not there");
        expect(found.count(archive_) == 1 && found.count(signed_) == 1, "archive or copy is not in the spool");
        expect(archives == 1, fmt::format("{} different archives were made", archives));
        for (const Json& entry : entriesOf("job.archived"))
            expect(entry.value("sha256", "") == archive_, "the archive is not the one in the ledger");
        for (const Json& entry : entriesOf("job.certified"))
            expect(entry.value("sha256", "") == signed_, "the copy is not the one in the ledger");
    }

    void theExchange() {
        const Json documents = office_.documentsOfThisTrial();
        expect(documents.size() == 1, fmt::format("{} documents at the exchange", documents.size()));
        for (const Json& document : documents)
            expect(document.value("attachment_sha256", Json()) == Json::array({signed_}),
                   "the exchange has another file");
    }

    void theCopy() {
        const fs::path file = home_ / "spool" / signed_.substr(0, 2) / (signed_ + ".pdf");
        expect(office_.office().sohoa({"verify", file.string()}).status == 0, "the signed file does not verify");
    }

    void whatLiesAbout() {
        for (const char* folder : {"work", "run"})
            for (const auto& entry : fs::recursive_directory_iterator(home_ / folder))
                trial_.halfMade += entry.path().extension() == ".part" ? 1 : 0;
        const std::string ours = "sohoa-" + sha256Of(fs::weakly_canonical(home_).string()).hex().substr(0, 16);
        for (const fs::path& place : {fs::path("/dev/shm"), fs::path(fmt::format("/run/user/{}", ::geteuid()))}) {
            std::error_code ignored;
            for (fs::directory_iterator at(place, ignored), end; !ignored && at != end; at.increment(ignored))
                trial_.leftInMemory += at->path().filename().string().starts_with(ours) ? 1 : 0;
        }
    }

  private:
    static bool isSigned(const fs::path& pdf) {
        auto bytes = readFile(pdf);
        return bytes && bytes->find("ETSI.CAdES.detached") != std::string::npos;
    }
    std::vector<SqlRow> rows(const std::string& sql, std::size_t columns) {
        auto answer = database_.query(sql, columns);
        expect(answer.has_value(), "the store cannot be read");
        return answer ? *answer : std::vector<SqlRow>();
    }
    std::vector<Json> entriesOf(const std::string& event) {
        std::vector<Json> entries;
        for (const SqlRow& row : rows(fmt::format("SELECT detail FROM ledger WHERE event = '{}'", event), 1))
            entries.push_back(Json::parse(text(row, 0), nullptr, false));
        return entries;
    }
    void expect(bool right, const std::string& otherwise) {
        if (!right) trial_.wrong.push_back(otherwise);
    }

    const TrialOffice& office_;
    Trial& trial_;
    Database& database_;
    fs::path home_;
    std::int64_t take_ = 0;
    std::string archive_, signed_;
};

}  // namespace

void judge(const TrialOffice& office, Trial& trial) {
    if (!trial.finished) trial.wrong.push_back("it does not come to an end");
    const fs::path file = office.office().home() / "store" / "sohoa.db";
    auto database = Database::open("sqlite3://db=" + file.string());
    if (!database) return trial.wrong.push_back("the store does not open");
    Judge judge(office, trial, *database);
    judge.theJob();
    judge.theLedgerAndTheDatabase();
    judge.thePages();
    judge.theActs();
    judge.theNumbers();
    judge.theSpool();
    judge.theExchange();
    judge.theCopy();
    judge.whatLiesAbout();
}

}  // namespace sohoa::test
