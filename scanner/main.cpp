// sohoa-scan: the scanner's process. One job at a time; SIGTERM during a job ends it with core.cancelled, and the
// program.
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <nlohmann/json.hpp>

#include "core/stage_program.h"
#include "scanner/scan_job.h"

namespace {

std::atomic<bool> cancelled = false;
static_assert(std::atomic<bool>::is_always_lock_free);

// While a job runs SIGTERM raises the flag; at other times it ends the program at once.
class TermCancels {
  public:
    TermCancels() {
        struct sigaction action {};
        action.sa_handler = [](int) { cancelled = true; };
        ::sigaction(SIGTERM, &action, &before_);
    }
    ~TermCancels() {
        ::sigaction(SIGTERM, &before_, nullptr);
        if (cancelled) takeNoMoreRequests();
    }
    TermCancels(const TermCancels&) = delete;
    TermCancels& operator=(const TermCancels&) = delete;

  private:
    // The reply to this request is still to be written.
    static void takeNoMoreRequests() {
        const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        ::dup2(nothing, STDIN_FILENO);
    }

    struct sigaction before_ {};
};

}  // namespace

int main() {
    return sohoa::runStage({
        {"devices",
         [](const sohoa::Json& request, sohoa::StageChannel&) { return sohoa::scanner::devicesVerb(request); }},
        {"scan",
         [](const sohoa::Json& request, sohoa::StageChannel& channel) {
             const TermCancels guard;
             return sohoa::scanner::scanVerb(request, channel, cancelled);
         }},
    });
}
