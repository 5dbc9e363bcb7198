// Jobs, pages and dispatches as JSON: what the bus answers and what the command line prints with --json.
#pragma once

#include "core/json.h"
#include "store/attachments.h"
#include "store/originals.h"
#include "store/store.h"

namespace sohoa {

Json jobJson(Store& store, const Job& job);  // with the paths of its files
Json heldJson(const Job& job);               // null, or the error with its words
Json pageJson(const StoredPage& page);
Json dispatchJson(const Dispatch& dispatch);
Json attachmentJson(Store& store, const Attachment& attachment);
Json originalJson(const Original& original);  // without its report

// The job with its pages, attachments, originals, dispatches and history, what is wrong with its fields, why it was
// recalled, and, until it is archived, which documents seem to be the same. Fails with store.job_unknown.
Result<Json> wholeJob(Store& store, JobId id);

}  // namespace sohoa
