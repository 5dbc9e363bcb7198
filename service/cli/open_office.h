// The office of an invocation, reached over the bus, and how its work is told at the terminal.
#pragma once

#include <memory>

#include "service/cli/command.h"
#include "service/cli/terminal.h"
#include "service/client/office_client.h"

namespace sohoa::cli {

struct OpenOffice {
    TerminalReporter reporter;
    std::unique_ptr<OfficeClient> client;

    explicit OpenOffice(bool silent) : reporter(silent) {}
    OfficeClient* operator->() const { return client.get(); }
};

// In one place on the heap: the client refers to the reporter. Fails with service.no_office, service.away.
Result<std::unique_ptr<OpenOffice>> openOffice(const Invocation& invocation);

// A decision about a job (its number is the first argument). Where the office has the job in hand just now, it is asked
// again until it lets go, for a minute at most.
Result<QVariantList> decideWhenFree(OfficeClient& office, const QString& method, const QVariantList& arguments);

// Asks for a decision about a job, waits until the job rests, and prints how it stands then. The exit status.
int decideAndWait(const Invocation& invocation, const QString& method, std::int64_t job, const QVariantList& more = {});

// After a decision: waits until the job rests and answers the record. Fails with what kept the job.
Result<Json> restedRecord(OfficeClient& office, std::int64_t job);

}  // namespace sohoa::cli
