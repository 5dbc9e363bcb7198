#include "store/schema/step.h"

namespace sohoa {

const SchemaStep peopleStep{"people", R"(
CREATE TABLE account (
    id @id@,
    login TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    position TEXT NOT NULL,
    roles TEXT NOT NULL,
    os_user TEXT UNIQUE,
    secret TEXT,
    card TEXT UNIQUE,
    subject TEXT UNIQUE,
    enabled INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE sign_in_tries (
    place TEXT PRIMARY KEY,
    tries INTEGER NOT NULL,
    lock_outs INTEGER NOT NULL,
    locked_until TEXT
) STRICT;

CREATE TABLE people_key (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key TEXT NOT NULL
) STRICT;

CREATE TABLE override_request (
    id @id@,
    action TEXT NOT NULL,
    job_id INTEGER NOT NULL REFERENCES job (id),
    page INTEGER NOT NULL,
    reason TEXT NOT NULL,
    requested_by INTEGER NOT NULL REFERENCES account (id),
    requested_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    decided_by INTEGER REFERENCES account (id),
    decided_at TEXT,
    approved INTEGER,
    used_at TEXT,
    CHECK (decided_by <> requested_by),
    CHECK (used_at IS NULL OR approved = 1)
) STRICT;
CREATE INDEX override_by_job ON override_request (job_id, action, page);
)"};

}  // namespace sohoa
