#include "store/schema/step.h"

namespace sohoa {

// A page is known by (job, take, number): the order of scanning. Its place is the order in the document, and what is
// not in the document is removed with a reason; both can be changed and changed back.
const SchemaStep pagePlacesStep{"page places", R"(
ALTER TABLE page ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE page ADD COLUMN removed_why TEXT NOT NULL DEFAULT '';
ALTER TABLE page ADD COLUMN print TEXT NOT NULL DEFAULT '';
ALTER TABLE page ADD COLUMN quality TEXT NOT NULL DEFAULT '';
ALTER TABLE page ADD COLUMN origin_sha256 TEXT REFERENCES file (sha256);
UPDATE page SET place = number;
ALTER TABLE job ADD COLUMN paper TEXT NOT NULL DEFAULT 'a4';
ALTER TABLE job ADD COLUMN profile TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN manual_duplex INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN scan_settings TEXT NOT NULL DEFAULT '{}';
ALTER TABLE job ADD COLUMN scan_plan TEXT;
CREATE TABLE scan_run (
    id @id@,
    job_id INTEGER NOT NULL REFERENCES job (id),
    take INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    device TEXT NOT NULL DEFAULT '',
    first_sheet INTEGER NOT NULL,
    fed INTEGER NOT NULL DEFAULT 0,
    stored INTEGER NOT NULL DEFAULT 0,
    code TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX scan_run_of_job ON scan_run (job_id);
)"};

}  // namespace sohoa
