#include "store/schema/step.h"

namespace sohoa {

// Days are ISO texts; valid_from '' is "as long as anybody knows", valid_to the first day on which a row no longer
// holds. A band is one sixteenth of a page's fingerprint: its place times 65536 plus its bits.
const SchemaStep directoryStep{"directory", R"(
CREATE TABLE agency (
    id @id@,
    code TEXT NOT NULL,
    old_code TEXT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (code, valid_from),
    CHECK (valid_from < valid_to)
) STRICT;
CREATE INDEX agency_by_old_code ON agency (old_code);
CREATE INDEX agency_by_name ON agency (folded_name);

CREATE TABLE agency_change (
    former_code TEXT NOT NULL,
    code TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (former_code, code)
) STRICT;

CREATE TABLE document_identity (
    job_id INTEGER PRIMARY KEY REFERENCES job (id),
    document_id TEXT NOT NULL,
    year INTEGER NOT NULL,
    number TEXT NOT NULL,
    notation TEXT NOT NULL,
    agency_code TEXT NOT NULL,
    agency_name TEXT NOT NULL
) STRICT;
CREATE INDEX identity_by_document_id ON document_identity (document_id);
CREATE INDEX identity_by_symbol ON document_identity (number, notation, year);

CREATE TABLE page_fingerprint (
    job_id INTEGER NOT NULL REFERENCES job (id),
    page INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (job_id, page)
) STRICT;

CREATE TABLE fingerprint_band (
    band INTEGER NOT NULL,
    job_id INTEGER NOT NULL,
    page INTEGER NOT NULL,
    PRIMARY KEY (band, job_id, page)
) STRICT;
)"};

}  // namespace sohoa
