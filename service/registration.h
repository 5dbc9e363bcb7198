// What an act enters into the registers, in the act's own transaction: an incoming document is registered when its
// fields are confirmed, a copy when it is certified. A number is given with the act or not at all.
#pragma once

#include <string_view>
#include <vector>

#include "core/field_validation.h"
#include "core/result.h"
#include "service/office.h"

namespace sohoa {

// Today in Vietnam.
Day today();

// The fields of a job checked before they are confirmed; by: corrections of a person, who may not type what the system
// fills in. Fails with document.field_automatic and with the first problem that refuses the record.
Result<> checkFields(const Office& office, const Job& job, const RecordFields& typed);

// Inside the transaction of the act. job gets its số đến and ngày đến.
Result<> registerConfirmed(const Office& office, Job& job, std::string_view person);
Result<> registerCopy(const Office& office, const Job& job);

// By when it must be done, from its urgency, when it was received, and the office's calendar.
Result<UtcTime> dueTime(const Config& config, UtcTime received, int urgency);

}  // namespace sohoa
