#include "store/schema/step.h"

namespace sohoa {

// Who keeps which token, by which decision, from when to when; and what became of it. An act is written once; what the
// ledger says of it has the digest of its facts.
const SchemaStep tokenCustodyStep{"token custody", R"(
CREATE TABLE token (
    id @id@,
    serial TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    module TEXT NOT NULL,
    known_at TEXT NOT NULL
) STRICT;

CREATE TABLE token_certificate (
    token_id INTEGER NOT NULL REFERENCES token (id),
    sha256 TEXT NOT NULL,
    serial TEXT NOT NULL,
    subject TEXT NOT NULL,
    issuer TEXT NOT NULL,
    not_before TEXT NOT NULL,
    not_after TEXT NOT NULL,
    known_at TEXT NOT NULL,
    PRIMARY KEY (token_id, sha256)
) STRICT;

CREATE TABLE token_act (
    id @id@,
    token_id INTEGER NOT NULL REFERENCES token (id),
    sequence INTEGER NOT NULL,
    act TEXT NOT NULL,
    done_at TEXT NOT NULL,
    facts TEXT NOT NULL,
    UNIQUE (token_id, sequence)
) STRICT;

CREATE TABLE token_warning (
    token_id INTEGER NOT NULL REFERENCES token (id),
    warning TEXT NOT NULL,
    subject TEXT NOT NULL,
    warned_at TEXT NOT NULL,
    PRIMARY KEY (token_id, warning, subject)
) STRICT;
)",
                                  R"(
CREATE TRIGGER token_act_is_not_changed BEFORE UPDATE ON token_act BEGIN SELECT RAISE (ABORT, 'an act is written once'); END;
CREATE TRIGGER token_act_is_not_removed BEFORE DELETE ON token_act BEGIN SELECT RAISE (ABORT, 'an act is written once'); END;
)",
                                  R"(
CREATE FUNCTION token_act_refuses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'an act is written once'; END $$;
CREATE TRIGGER token_act_is_not_changed BEFORE UPDATE OR DELETE ON token_act FOR EACH ROW EXECUTE FUNCTION token_act_refuses();
CREATE TRIGGER token_act_is_not_emptied BEFORE TRUNCATE ON token_act FOR EACH STATEMENT EXECUTE FUNCTION token_act_refuses();
)"};

}  // namespace sohoa
