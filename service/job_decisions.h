// What a person decides about a whole document, beside its way through the chain. Each is made under the job's lock and
// takes a reason of 10 to 500 characters (people.reason_missing); the ledger says who and when, never the reason.
#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "store/store.h"

namespace sohoa {

// Nothing of it may be deleted until two persons end the hold (Phụ lục VI Phần I mục IV.1g). Another reason may replace
// the one that is there.
Result<> holdByLaw(Store& store, JobId job, std::string_view reason, std::string_view person);

// Thu hồi (Điều 18.4): from now on nothing is done or decided about it, and nothing is deleted. Fails with
// store.wrong_state where it was recalled or cancelled before.
Result<> recall(Store& store, JobId job, std::string_view reason, std::string_view person);

struct Recall {
    std::string reason, by;
    UtcTime at{};
};
Result<std::optional<Recall>> recallOf(Database& database, JobId job);

// Phát hành bù: what an outage kept from being issued in time, with its window. Only for what goes out (an outgoing
// document, a copy) and has not gone: store.wrong_state. The window lies in the past, its end after its beginning
// (service.bad_request).
struct LateIssue {
    std::string reason;
    UtcTime from{}, to{};
};
Result<> issueLate(Store& store, JobId job, const LateIssue& late, std::string_view person);

// Due before that moment and neither sent nor recalled nor cancelled; the oldest first.
Result<std::vector<Job>> overdueJobs(Store& store, UtcTime at, int most);

}  // namespace sohoa
