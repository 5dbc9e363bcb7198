#include "store/schema/step.h"

namespace sohoa {

const SchemaStep recallStep{"recall", R"(
CREATE TABLE recall (
    job_id INTEGER PRIMARY KEY REFERENCES job (id),
    reason TEXT NOT NULL,
    recalled_by TEXT NOT NULL,
    recalled_at TEXT NOT NULL
) STRICT;
)"};

}  // namespace sohoa
