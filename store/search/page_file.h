// A RecognizedPage as it lies in the spool.
#pragma once

#include "core/recognized_page.h"
#include "core/result.h"
#include "core/sha256.h"
#include "store/spool.h"

namespace sohoa {

// Fails with core.file_unreadable, store.file_damaged or core.bad_message.
Result<RecognizedPage> recognizedPageIn(const Spool& spool, const Sha256& digest);

}  // namespace sohoa
