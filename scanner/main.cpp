// sohoa-scan: the scanner's process. SIGTERM ends a running job with core.cancelled, and then the program.
#include <fcntl.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/private_process.h"
#include "core/stage_program.h"
#include "scanner/devices/discovery.h"
#include "scanner/pacer/left_job.h"
#include "scanner/scan_job.h"
#include "scanner/term_signal.h"

namespace {

// The reply to the request at hand is still written.
void takeNoMoreRequests() {
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::dup2(nothing, STDIN_FILENO);
}

}  // namespace

int main() {
    sohoa::keepMemoryPrivate();
    sohoa::scanner::TermSignal term;
    return sohoa::runStage({
        {"devices",
         [](const sohoa::Json& request, sohoa::StageChannel&) { return sohoa::scanner::discoverVerb(request); }},
        {"end_job",
         [](const sohoa::Json& request, sohoa::StageChannel&) { return sohoa::scanner::endJobVerb(request); }},
        {"scan",
         [&term](const sohoa::Json& request, sohoa::StageChannel& channel) {
             const sohoa::scanner::TermSignal::Job job(term);
             auto result = sohoa::scanner::scanVerb(request, channel, term.raised());
             if (term.raised()) takeNoMoreRequests();
             return result;
         }},
    });
}
