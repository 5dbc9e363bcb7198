// Jobs, pages and dispatches as the command line's JSON.
#pragma once

#include "core/json.h"
#include "store/store.h"

namespace sohoa::cli {

Json jobJson(Store& store, const Job& job);  // with the paths of its files
Json pageJson(const StoredPage& page);
Json dispatchJson(const Dispatch& dispatch);

}  // namespace sohoa::cli
