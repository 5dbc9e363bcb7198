#include "store/schema/step.h"

namespace sohoa {

const SchemaStep officeStep{"office", R"(
ALTER TABLE job ADD COLUMN origin TEXT NOT NULL DEFAULT 'command';
ALTER TABLE job ADD COLUMN direction TEXT NOT NULL DEFAULT 'incoming';
ALTER TABLE job ADD COLUMN urgency INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN responsible TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN received_at TEXT;
ALTER TABLE job ADD COLUMN due_at TEXT;
ALTER TABLE job ADD COLUMN gate_released INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN legal_hold TEXT;
ALTER TABLE job ADD COLUMN recalled_at TEXT;
ALTER TABLE job ADD COLUMN late_issue TEXT;
ALTER TABLE job ADD COLUMN paper_also INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN paper_place TEXT NOT NULL DEFAULT '';
ALTER TABLE page ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE file ADD COLUMN deleted_at TEXT;
CREATE INDEX job_by_state ON job (state, urgency, id);
CREATE INDEX job_by_due ON job (due_at);
CREATE INDEX page_by_file ON page (sha256);
CREATE INDEX dispatch_by_state ON dispatch (state);
CREATE INDEX ledger_by_event ON ledger (event, sequence);
CREATE INDEX ledger_by_job ON ledger (job_id, sequence);
CREATE TABLE attachment (
    id @id@,
    job_id INTEGER NOT NULL REFERENCES job (id),
    sha256 TEXT NOT NULL REFERENCES file (sha256),
    name TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    UNIQUE (job_id, sha256)
) STRICT;
)"};

}  // namespace sohoa
