#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "core/stage_program.h"

using namespace sohoa;

int main() {
    static const int pastTheChannel = ::dup(STDOUT_FILENO);  // what a broken stage could still write to
    return runStage({
        {"echo", [](const Json& request, StageChannel&) -> Result<Json> { return request; }},
        {"page",
         [](const Json&, StageChannel& channel) -> Result<Json> {
             channel.event({{"event", "page"}});
             if (auto agreed = channel.awaitAck(); !agreed) return passOn(agreed);
             return Json{{"agreed", true}};
         }},
        {"secret",
         [](const Json& request, StageChannel& channel) -> Result<Json> {
             auto secret = channel.secret(static_cast<std::size_t>(integerOr(request, "secret_bytes", 0)));
             if (!secret) return passOn(secret);
             return Json{{"length", secret->size()}, {"last", std::string(1, secret->view().back())}};
         }},
        {"segfault", [](const Json&, StageChannel&) -> Result<Json> { return ::raise(SIGSEGV), Json(); }},
        {"hang",
         [](const Json&, StageChannel&) -> Result<Json> {
             for (;;)
                 ::pause();
         }},
        {"rubbish",
         [](const Json&, StageChannel&) -> Result<Json> {
             (void)!::write(pastTheChannel, "this is no message\n", 19);
             for (;;)
                 ::pause();
         }},
    });
}
