#include "store/schema.h"

#include <fmt/format.h>

#include <array>

#include "core/error_codes.h"

namespace sohoa {

// A step is never changed once released; a new need is a new step.
static constexpr std::array steps{
    // 1: jobs, their pages, the files they lie in, what was sent, and the ledger of all of it.
    R"(
CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    held_code TEXT,
    held_detail TEXT,
    created_at TEXT NOT NULL,
    operator TEXT NOT NULL,
    device TEXT NOT NULL,
    source TEXT NOT NULL,
    dpi INTEGER NOT NULL,
    mode TEXT NOT NULL,
    expected_pages INTEGER,
    take INTEGER NOT NULL DEFAULT 0,
    fields TEXT NOT NULL DEFAULT '{}',
    archive_id TEXT,
    archive_created_at TEXT,
    archive_sha256 TEXT,
    copy_form TEXT,
    copy_keeper TEXT,
    signed_sha256 TEXT
) STRICT;

CREATE TABLE file (
    sha256 TEXT PRIMARY KEY,
    extension TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE page (
    job_id INTEGER NOT NULL REFERENCES job (id),
    take INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    side TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES file (sha256),
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    dpi INTEGER NOT NULL,
    mode TEXT NOT NULL,
    device TEXT NOT NULL,
    scanned_at TEXT NOT NULL,
    recognized_sha256 TEXT REFERENCES file (sha256),
    kind TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (job_id, take, number)
) STRICT;

CREATE TABLE dispatch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    job_id INTEGER NOT NULL REFERENCES job (id),
    receiver TEXT NOT NULL,
    signed_sha256 TEXT NOT NULL,
    document_id TEXT NOT NULL,
    content_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    edxml_sha256 TEXT,
    doc_id TEXT NOT NULL DEFAULT '',
    status_code TEXT NOT NULL DEFAULT '',
    status_text TEXT NOT NULL DEFAULT '',
    error_code TEXT NOT NULL DEFAULT '',
    UNIQUE (job_id, receiver, signed_sha256)
) STRICT;

CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    job_id INTEGER NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_not_cut BEFORE DELETE ON ledger BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;
)"};

// SOCI prepares one statement at a time. Statements end with ";" at the end of a line; a trigger stands on one line.
static Result<> runAll(Database& database, std::string_view script) {
    while (!script.empty()) {
        const std::size_t end = script.find(";\n");
        const std::string_view statement = script.substr(0, end);
        if (statement.find_first_not_of(" \n") != std::string_view::npos) {
            if (auto done = database.execute(statement); !done) return passOn(done);
        }
        script = end == std::string_view::npos ? std::string_view() : script.substr(end + 2);
    }
    return {};
}

Result<> migrate(Database& database) {
    return database.transaction([&]() -> Result<> {
        auto made = database.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
        if (!made) return passOn(made);
        auto rows = database.query("SELECT COALESCE(MAX(version), 0) FROM schema_version", 1);
        if (!rows) return passOn(rows);
        const auto present = static_cast<std::size_t>(integer(rows->at(0), 0));
        if (present > steps.size())
            return fail(errors::StoreUnavailable,
                        fmt::format("the store has version {}, this program knows {}", present, steps.size()));
        for (std::size_t step = present; step < steps.size(); ++step) {
            if (auto done = runAll(database, steps[step]); !done) return done;
            auto noted = database.execute("INSERT INTO schema_version (version) VALUES (:1)", {std::int64_t(step + 1)});
            if (!noted) return passOn(noted);
        }
        return {};
    });
}

}  // namespace sohoa
