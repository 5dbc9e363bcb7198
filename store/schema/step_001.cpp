#include "store/schema/step.h"

namespace sohoa {

const SchemaStep chainStep{"chain", R"(
CREATE TABLE job (
    id @id@,
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
    id @id@,
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
)",
                           R"(
CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_not_cut BEFORE DELETE ON ledger BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;
)",
                           R"(
CREATE FUNCTION ledger_refuses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$;
CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE OR DELETE ON ledger FOR EACH ROW EXECUTE FUNCTION ledger_refuses();
CREATE TRIGGER ledger_is_not_emptied BEFORE TRUNCATE ON ledger FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuses();
)"};

}  // namespace sohoa
