// A stage program for stage_program_test: its verbs do nothing but use the channel in every way there is.
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/error_codes.h"
#include "core/stage_program.h"

using namespace sohoa;

static Result<Json> echo(const Json& request, StageChannel&) { return Json{{"said", stringOr(request, "say", "")}}; }

static Result<Json> refuse(const Json&, StageChannel&) { return fail(errors::NoPages, "0 of 3 pages"); }

static Result<Json> count(const Json& request, StageChannel& channel) {
    const auto to = integerOr(request, "to", 0);
    for (std::int64_t i = 1; i <= to; ++i)
        channel.event({{"event", "counted"}, {"number", i}});
    channel.progress(to, to);
    return Json::object();
}

static Result<Json> countInThreads(const Json&, StageChannel& channel) {
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&channel] {
            for (int i = 0; i < 100; ++i)
                channel.event({{"event", "counted"}, {"text", std::string(5000, 'x')}});
        });
    for (auto& thread : threads)
        thread.join();
    return Json::object();
}

static Result<Json> pages(const Json& request, StageChannel& channel) {
    for (std::int64_t i = 1; i <= integerOr(request, "pages", 0); ++i) {
        channel.event({{"event", "page"}, {"number", i}});
        if (auto ack = channel.awaitAck(); !ack) return passOn(ack);
    }
    return Json{{"pages", integerOr(request, "pages", 0)}};
}

// Tells how long the secret was and what it sums up to; a real stage tells nothing.
static Result<Json> weighSecret(const Json& request, StageChannel& channel) {
    auto secret = channel.secret(static_cast<std::size_t>(integerOr(request, "secret_bytes", 0)));
    if (!secret) return passOn(secret);
    int sum = 0;
    for (char c : secret->view())
        sum += static_cast<unsigned char>(c);
    return Json{{"length", secret->size()}, {"sum", sum}};
}

static Result<Json> wantSecret(const Json&, StageChannel& channel) {
    auto secret = channel.secret(4);
    if (!secret) return passOn(secret);
    return Json{{"length", secret->size()}};
}

static Result<Json> chatter(const Json&, StageChannel&) {
    std::printf("noise of printf\n");
    std::fflush(stdout);
    std::cout << "noise of cout" << std::endl;
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, "noise of write\n", 15);
    return Json{{"quiet", true}};
}

int main() {
    return runStage({{"echo", echo},
                     {"refuse", refuse},
                     {"count", count},
                     {"count-in-threads", countInThreads},
                     {"pages", pages},
                     {"weigh-secret", weighSecret},
                     {"want-secret", wantSecret},
                     {"chatter", chatter}});
}
