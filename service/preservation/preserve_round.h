// The office's signed files kept verifiable: each is brought to the level that the office wants, and renewed before its
// evidence ends. No key and no person is needed; what fails is tried again, later each time, and shown as such.
#pragma once

#include <functional>

#include "core/config.h"
#include "core/json.h"
#include "core/result.h"
#include "service/preservation/signature_level.h"
#include "store/preservation.h"
#include "store/store.h"

namespace sohoa {

// Evidence that ends sooner than this is renewed: a failing authority has a season to recover.
inline constexpr std::chrono::hours renewalMargin{24 * 90};

using MustStop = std::function<bool()>;

// One signed file's newest version, to at least that level. A longer version lies in the spool beside the others, with
// job.preserved in the ledger; the job's signed file keeps its digest. True where there is a new version. Fails as
// raiseLevel does, with store.file_damaged and store.conflict; what failed is noted with the time of the next try.
Result<bool> preserveFile(const Config& config, Store& store, const Preservation& file, SignatureLevel wanted,
                          const MustStop& mustStop = {});

// Everything that is due: {"looked", "preserved", "failed", "listed"}. An authority that cannot be reached ends the
// round: the others would wait for it in vain.
Result<Json> preserveDue(const Config& config, Store& store, const MustStop& mustStop = {});

// {"sha256", "job", "version_sha256", "version_file", "level", "evidence_until", "looked_at", "next_try_at", "tries",
//  "error_code", "versions": [{"sha256", "level", "evidence_until", "made_at"}]}
Result<Json> preservationJson(Store& store, const Preservation& file);

}  // namespace sohoa
