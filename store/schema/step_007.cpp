#include "store/schema/step.h"

namespace sohoa {

const SchemaStep keepingStep{"keeping", R"(
CREATE TABLE anchor (
    sequence INTEGER PRIMARY KEY,
    head TEXT NOT NULL,
    made_at TEXT NOT NULL,
    stamped_at TEXT NOT NULL DEFAULT '',
    token_sha256 TEXT REFERENCES file (sha256)
) STRICT;

CREATE TABLE backup_medium (
    id TEXT PRIMARY KEY,
    first_used_at TEXT NOT NULL,
    place TEXT NOT NULL,
    file_system TEXT NOT NULL
) STRICT;

CREATE TABLE backup_run (
    id @id@,
    medium TEXT NOT NULL REFERENCES backup_medium (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    ledger_sequence INTEGER NOT NULL,
    files INTEGER NOT NULL,
    copied INTEGER NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    error_code TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX backup_run_by_medium ON backup_run (medium, state, ledger_sequence);

CREATE TABLE restore_test (
    id @id@,
    manifest_sha256 TEXT NOT NULL,
    tested_at TEXT NOT NULL,
    passed INTEGER NOT NULL,
    error_code TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE fixity (
    sha256 TEXT PRIMARY KEY REFERENCES file (sha256),
    checked_at TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX fixity_by_age ON fixity (checked_at);
CREATE INDEX fixity_by_state ON fixity (state);

CREATE TABLE deletion (
    sha256 TEXT PRIMARY KEY REFERENCES file (sha256),
    job_id INTEGER NOT NULL REFERENCES job (id),
    rule TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    done_at TEXT
) STRICT;
CREATE INDEX deletion_by_end ON deletion (done_at);
)"};

}  // namespace sohoa
