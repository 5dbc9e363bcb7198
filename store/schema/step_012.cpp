#include "store/schema/step.h"

namespace sohoa {

// What a copy is ordered as; and every use of the agency's key, of a copy or of anything else: what was signed, from
// what, by whom, with which certificate.
const SchemaStep copiesStep{"copies", R"(
ALTER TABLE job ADD COLUMN copy_source TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN copy_pages TEXT NOT NULL DEFAULT '';
ALTER TABLE job ADD COLUMN copy_medium TEXT NOT NULL DEFAULT '';
CREATE TABLE seal_use (
    id @id@,
    job_id INTEGER REFERENCES job (id),
    entry_id INTEGER REFERENCES register_entry (id),
    profile TEXT NOT NULL,
    source TEXT NOT NULL,
    medium TEXT NOT NULL,
    pages TEXT NOT NULL,
    page_count INTEGER NOT NULL,
    agency TEXT NOT NULL,
    keeper TEXT NOT NULL,
    operator TEXT NOT NULL,
    before_sha256 TEXT NOT NULL,
    after_sha256 TEXT NOT NULL UNIQUE,
    token_serial TEXT NOT NULL,
    certificate_sha256 TEXT NOT NULL,
    certificate_serial TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    time_stamp TEXT NOT NULL,
    level TEXT NOT NULL,
    entered_at TEXT NOT NULL
) STRICT;
CREATE INDEX seal_use_of_job ON seal_use (job_id);
CREATE INDEX seal_use_of_entry ON seal_use (entry_id);
)",
                            R"(
CREATE TRIGGER seal_use_is_not_changed BEFORE UPDATE ON seal_use BEGIN SELECT RAISE (ABORT, 'a register is append-only'); END;
CREATE TRIGGER seal_use_is_not_cut BEFORE DELETE ON seal_use BEGIN SELECT RAISE (ABORT, 'a register is append-only'); END;
)",
                            R"(
CREATE TRIGGER seal_use_is_not_changed BEFORE UPDATE OR DELETE ON seal_use FOR EACH ROW EXECUTE FUNCTION register_refuses();
CREATE TRIGGER seal_use_is_not_emptied BEFORE TRUNCATE ON seal_use FOR EACH STATEMENT EXECUTE FUNCTION register_refuses();
)"};

}  // namespace sohoa
