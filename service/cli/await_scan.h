// Waits for a scan, and tells what the clerk has to do with the paper where it stopped.
#pragma once

#include "service/cli/command.h"
#include "service/client/office_client.h"

namespace sohoa::cli {

// The exit status; with json the record of the job is printed.
int awaitScan(OfficeClient& office, std::int64_t job, bool json);

// Expected, fed, stored, in the PDF, in one line; "" where nothing was counted.
std::string countsLine(const Json& counts);

}  // namespace sohoa::cli
