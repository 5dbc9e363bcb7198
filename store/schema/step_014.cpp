#include "store/schema/step.h"

namespace sohoa {

// Where people stand at the kiosk; which way up a page lies (degrees, clockwise, that are undone): as a person says
// (null: the recognizer sees for itself) and as it was recognized; and ways to count a day and what waits without
// reading everything.
const SchemaStep kioskStep{"kiosk", R"(
CREATE TABLE kept_place (
    account_id INTEGER PRIMARY KEY REFERENCES account (id),
    place TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;
ALTER TABLE page ADD COLUMN turn INTEGER;
ALTER TABLE page ADD COLUMN rotation INTEGER;
CREATE INDEX job_by_hold ON job (held_code) WHERE held_code IS NOT NULL;
CREATE INDEX ledger_by_time ON ledger (time);
CREATE INDEX scan_run_by_start ON scan_run (started_at);
)"};

}  // namespace sohoa
