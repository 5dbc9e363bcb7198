// One dispatch on its way: packed, sent at most once, its receipt compared, its statuses taken in.
#pragma once

#include <string>

#include "core/json.h"
#include "core/result.h"
#include "service/office.h"
#include "store/dispatch.h"
#include "store/job.h"

namespace sohoa {

// <agency code>,<yyyy/MM/dd>,<số>/<ký hiệu> (QCVN 102:2016)
std::string documentIdOf(const std::string& agencyCode, const RecordFields& fields);

// ASCII, at most 50 characters: H99.07_QD_000125_V1.pdf
std::string attachmentNameOf(const std::string& agencyCode, const RecordFields& fields);

// Carries the dispatch to Sent, a stored state at a time. After a crash or a time-out it asks the exchange whether it
// has the message before it sends.
Result<> deliver(const Office& office, StageProcess& push, const Job& job, Dispatch& dispatch);

// Takes in the status messages that wait at the exchange, for whichever dispatch they are. The number taken in.
Result<int> takeInStatuses(const Office& office, StageProcess& push);

// The agencies that can be written to over the exchange, as sohoa-push returns them.
Result<Json> agenciesOfExchange(const Office& office);

}  // namespace sohoa
