// A person's decision about a job: made under its lock, in the store before it is answered; the lanes do what follows.
#pragma once

#include <functional>

#include "service/bus/method.h"
#include "service/office.h"

namespace sohoa {

using Decision = std::function<Result<>(const Office&, Job&)>;

// What a held job waits for comes first; it can be resumed, held on and cancelled.
enum class WhileHeld { Refused, Allowed };

// Fails with store.conflict, store.job_unknown, store.wrong_state where the job is recalled, and with what it is held
// for.
Result<QVariantList> decide(Desk& desk, JobId id, const Decision& decision, WhileHeld whileHeld = WhileHeld::Refused);

}  // namespace sohoa
