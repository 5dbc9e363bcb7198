#include "store/schema/step.h"

namespace sohoa {

// How long the evidence in each signed file lasts, and the versions that prolonged it. The signed file itself stays
// what it was when it left the office; a version that lasts longer lies beside it.
const SchemaStep preservationStep{"preservation", R"(
CREATE TABLE preservation (
    sha256 TEXT PRIMARY KEY REFERENCES file (sha256),
    job_id INTEGER NOT NULL REFERENCES job (id),
    version_sha256 TEXT NOT NULL REFERENCES file (sha256),
    level TEXT NOT NULL DEFAULT '',
    evidence_until TEXT NOT NULL DEFAULT '',
    looked_at TEXT NOT NULL DEFAULT '',
    tries INTEGER NOT NULL DEFAULT 0,
    next_try_at TEXT NOT NULL DEFAULT '',
    error_code TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX preservation_by_job ON preservation (job_id);

CREATE TABLE preserved_version (
    id @id@,
    sha256 TEXT NOT NULL REFERENCES preservation (sha256),
    version_sha256 TEXT NOT NULL REFERENCES file (sha256),
    level TEXT NOT NULL,
    evidence_until TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX preserved_version_by_file ON preserved_version (sha256);
)"};

}  // namespace sohoa
