#include "store/schema/step.h"

namespace sohoa {

// A number once given stays given: with the act that it was given to it is one transaction, and nothing here is ever
// changed or removed, but the series' own count.
const SchemaStep registersStep{"registers", R"(
CREATE TABLE series (
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    source TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (name, year)
) STRICT;

CREATE TABLE given_number (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    given_at TEXT NOT NULL,
    PRIMARY KEY (series, year, number),
    FOREIGN KEY (series, year) REFERENCES series (name, year)
) STRICT;

CREATE TABLE register_entry (
    id @id@,
    register TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    job_id INTEGER REFERENCES job (id),
    code TEXT NOT NULL,
    author TEXT NOT NULL,
    document_date TEXT NOT NULL,
    subject TEXT NOT NULL,
    form TEXT NOT NULL,
    signer TEXT NOT NULL,
    receivers TEXT NOT NULL,
    keeper TEXT NOT NULL,
    amount INTEGER,
    sha256 TEXT NOT NULL,
    note TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    first_id INTEGER REFERENCES register_entry (id),
    corrects INTEGER UNIQUE REFERENCES register_entry (id),
    reason TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX register_entry_by_number ON register_entry (register, year, number) WHERE corrects IS NULL AND register <> 'outgoing';
CREATE UNIQUE INDEX register_entry_once ON register_entry (register, job_id, sha256) WHERE corrects IS NULL AND register <> 'custody';
CREATE INDEX register_entry_in_order ON register_entry (register, year, number, id);
CREATE INDEX register_entry_by_day ON register_entry (register, day, id);
CREATE INDEX register_entry_by_job ON register_entry (job_id);

CREATE TABLE register_movement (
    id @id@,
    entry_id INTEGER NOT NULL REFERENCES register_entry (id),
    day TEXT NOT NULL,
    received_by TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted_at TEXT NOT NULL
) STRICT;
CREATE INDEX register_movement_by_entry ON register_movement (entry_id, id);

CREATE TABLE paper_movement (
    id @id@,
    job_id INTEGER NOT NULL REFERENCES job (id),
    entry_id INTEGER NOT NULL REFERENCES register_entry (id),
    moved_at TEXT NOT NULL,
    from_place TEXT NOT NULL,
    to_place TEXT NOT NULL,
    moved_by TEXT NOT NULL,
    received_by TEXT NOT NULL
) STRICT;
CREATE INDEX paper_movement_by_job ON paper_movement (job_id, id);
)",
                               R"(
CREATE TRIGGER register_entry_is_not_changed BEFORE UPDATE ON register_entry BEGIN SELECT RAISE (ABORT, 'a register is append-only'); END;
CREATE TRIGGER register_entry_is_not_cut BEFORE DELETE ON register_entry BEGIN SELECT RAISE (ABORT, 'a register is append-only'); END;
CREATE TRIGGER register_movement_is_not_changed BEFORE UPDATE ON register_movement BEGIN SELECT RAISE (ABORT, 'a register is append-only'); END;
CREATE TRIGGER register_movement_is_not_cut BEFORE DELETE ON register_movement BEGIN SELECT RAISE (ABORT, 'a register is append-only'); END;
CREATE TRIGGER paper_movement_is_not_changed BEFORE UPDATE ON paper_movement BEGIN SELECT RAISE (ABORT, 'a register is append-only'); END;
CREATE TRIGGER paper_movement_is_not_cut BEFORE DELETE ON paper_movement BEGIN SELECT RAISE (ABORT, 'a register is append-only'); END;
CREATE TRIGGER given_number_is_not_changed BEFORE UPDATE ON given_number BEGIN SELECT RAISE (ABORT, 'a number is given once'); END;
CREATE TRIGGER given_number_is_not_cut BEFORE DELETE ON given_number BEGIN SELECT RAISE (ABORT, 'a number is given once'); END;
)",
                               R"(
CREATE FUNCTION register_refuses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a register is append-only'; END $$;
CREATE TRIGGER register_entry_is_not_changed BEFORE UPDATE OR DELETE ON register_entry FOR EACH ROW EXECUTE FUNCTION register_refuses();
CREATE TRIGGER register_entry_is_not_emptied BEFORE TRUNCATE ON register_entry FOR EACH STATEMENT EXECUTE FUNCTION register_refuses();
CREATE TRIGGER register_movement_is_not_changed BEFORE UPDATE OR DELETE ON register_movement FOR EACH ROW EXECUTE FUNCTION register_refuses();
CREATE TRIGGER register_movement_is_not_emptied BEFORE TRUNCATE ON register_movement FOR EACH STATEMENT EXECUTE FUNCTION register_refuses();
CREATE TRIGGER paper_movement_is_not_changed BEFORE UPDATE OR DELETE ON paper_movement FOR EACH ROW EXECUTE FUNCTION register_refuses();
CREATE TRIGGER paper_movement_is_not_emptied BEFORE TRUNCATE ON paper_movement FOR EACH STATEMENT EXECUTE FUNCTION register_refuses();
CREATE TRIGGER given_number_is_not_changed BEFORE UPDATE OR DELETE ON given_number FOR EACH ROW EXECUTE FUNCTION register_refuses();
CREATE TRIGGER given_number_is_not_emptied BEFORE TRUNCATE ON given_number FOR EACH STATEMENT EXECUTE FUNCTION register_refuses();
)"};

}  // namespace sohoa
