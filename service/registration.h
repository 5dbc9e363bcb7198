// What an act enters into the registers, in the act's own transaction: an incoming document is registered when its
// fields are confirmed, a copy when it is certified. A number is given with the act or not at all.
#pragma once

#include <string_view>
#include <vector>

#include "core/field_validation.h"
#include "core/result.h"
#include "service/certified_copy.h"
#include "service/office.h"
#include "store/registers/seal_use.h"

namespace sohoa {

// Today in Vietnam.
Day today();

// The fields of a job checked before they are confirmed; by: corrections of a person, who may not type what the system
// fills in. Fails with document.field_automatic and with the first problem that refuses the record.
Result<> checkFields(const Office& office, const Job& job, const RecordFields& typed);

// Inside the transaction of the act. job gets its số đến and ngày đến.
Result<> registerConfirmed(const Office& office, Job& job, std::string_view person);
// Whether a copy could be entered at all: asked before the key is used on it. Fails with store.entry_incomplete.
Result<> requireRegistrable(const Config& config);
// The line in the register of copies, and the use of the seal beside it.
Result<> registerCopy(const Office& office, const Job& job, const PreparedSeal& prepared, const CertifiedCopy& copy);
// What is kept of a use of the seal; job, entry and operator are the caller's to fill in.
SealUse sealUseOf(const Config& config, const PreparedSeal& prepared, const CertifiedCopy& copy,
                  std::string_view keeper);

// By when it must be done, from its urgency, when it was received, and the office's calendar.
Result<UtcTime> dueTime(const Config& config, UtcTime received, int urgency);

}  // namespace sohoa
