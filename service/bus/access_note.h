// Notes who looked for, opened or took out what, for the methods that show records (Nghị định 30/2020 Phụ lục VI Phần I
// III.6l).
#pragma once

#include <string>

#include "service/bus/method.h"
#include "store/search/access_log.h"

namespace sohoa {

// job 0: a search, a list or a register.
Result<> noteLook(Desk& desk, const Call& call, Access access, JobId job, const std::string& detail);

// The same person looking at the same job again within ten minutes is the same look: screens and programs that wait
// ask again and again.
Result<> noteOpened(Desk& desk, const Call& call, JobId job);

}  // namespace sohoa
