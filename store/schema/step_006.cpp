#include "store/schema/step.h"

namespace sohoa {

// search_document holds what the index was made from, in folded words: the index itself keeps no text, and what is in
// it can only be taken out by who still knows it.
const SchemaStep searchStep{"search", R"(
CREATE TABLE search_document (
    job_id INTEGER PRIMARY KEY REFERENCES job (id),
    fields TEXT NOT NULL,
    pages TEXT NOT NULL
) STRICT;

CREATE TABLE search_rebuild (
    next_job INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_search (
    id @id@,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    UNIQUE (account, name)
) STRICT;

CREATE TABLE access (
    id @id@,
    time TEXT NOT NULL,
    account TEXT NOT NULL,
    action TEXT NOT NULL,
    job_id INTEGER NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX access_by_account ON access (account, id);
CREATE INDEX access_by_job ON access (job_id, id);
)",
                            R"(
CREATE TABLE search_word (word TEXT PRIMARY KEY, documents INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE search_deletion (deletion TEXT, word TEXT, PRIMARY KEY (deletion, word)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_index USING fts5 (tokens, content = '', columnsize = 0, tokenize = "ascii tokenchars '_'");
CREATE TRIGGER access_is_not_changed BEFORE UPDATE ON access BEGIN SELECT RAISE (ABORT, 'the access log is append-only'); END;
CREATE TRIGGER access_is_not_cut BEFORE DELETE ON access BEGIN SELECT RAISE (ABORT, 'the access log is append-only'); END;
)",
                            R"(
CREATE TABLE search_word (word TEXT COLLATE "C" PRIMARY KEY, documents BIGINT NOT NULL);
CREATE TABLE search_deletion (deletion TEXT COLLATE "C", word TEXT COLLATE "C", PRIMARY KEY (deletion, word));
ALTER TABLE search_document ADD COLUMN tokens tsvector;
CREATE INDEX search_by_tokens ON search_document USING gin (tokens);
CREATE FUNCTION access_refuses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the access log is append-only'; END $$;
CREATE TRIGGER access_is_not_changed BEFORE UPDATE OR DELETE ON access FOR EACH ROW EXECUTE FUNCTION access_refuses();
CREATE TRIGGER access_is_not_emptied BEFORE TRUNCATE ON access FOR EACH STATEMENT EXECUTE FUNCTION access_refuses();
)"};

}  // namespace sohoa
