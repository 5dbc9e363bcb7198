#include "store/schema/step.h"

namespace sohoa {

// What a file that was handed in is: decided once, when it came. The report is the verification's, as JSON.
const SchemaStep originalsStep{"originals", R"(
CREATE TABLE original (
    job_id INTEGER NOT NULL REFERENCES job (id),
    sha256 TEXT NOT NULL REFERENCES file (sha256),
    kind TEXT NOT NULL,
    pages INTEGER NOT NULL,
    pdfa TEXT NOT NULL DEFAULT '',
    verdict TEXT NOT NULL DEFAULT '',
    verified_at TEXT NOT NULL DEFAULT '',
    report TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (job_id, sha256)
) STRICT;
)"};

}  // namespace sohoa
