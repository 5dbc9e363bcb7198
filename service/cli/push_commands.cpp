#include <fmt/format.h>

#include <thread>

#include "core/error_codes.h"
#include "service/chain.h"
#include "service/cli/command.h"
#include "service/cli/job_json.h"
#include "service/cli/open_office.h"

namespace sohoa::cli {

struct PushOptions {
    std::int64_t job = 0;
    std::vector<std::string> receivers;
    int waitSeconds = 0;
};

static bool settled(const Job& job) {
    return job.held || job.state == JobState::Accepted || job.state == JobState::Refused;
}

static int push(const Invocation& invocation, const PushOptions& options) {
    auto opened = openOffice(invocation);
    if (!opened) return report(opened.error(), invocation.json);
    const Office& office = (*opened)->office;
    const JobId id{options.job};
    {
        auto lock = office.store.lock(id);
        if (!lock) return report(lock.error(), invocation.json);
        auto job = office.store.job(id);
        if (!job) return report(job.error(), invocation.json);
        if (auto ordered = orderDispatch(office, *job, options.receivers); !ordered)
            return report(ordered.error(), invocation.json);
    }
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(options.waitSeconds);
    auto job = carryOn(office, id);
    while (job && !settled(*job) && std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(std::chrono::milliseconds(500));  // a receiver answers when it answers: ask again
        job = carryOn(office, id);
    }
    if (!job) return report(job.error(), invocation.json);
    if (invocation.json) {
        auto dispatches = office.store.dispatches(id);
        if (!dispatches) return report(dispatches.error(), true);
        Json json = jobJson(office.store, *job);
        json["dispatches"] = Json::array();
        for (const Dispatch& d : *dispatches)
            json["dispatches"].push_back(dispatchJson(d));
        printJson(json);
    }
    return job->state == JobState::Refused ? AnswerIsNo : Done;
}

static int outbox(const Invocation& invocation) {
    auto opened = openOffice(invocation);
    if (!opened) return report(opened.error(), invocation.json);
    auto dispatches = (*opened)->store.allDispatches();
    if (!dispatches) return report(dispatches.error(), invocation.json);
    Json list = Json::array();
    for (const Dispatch& d : *dispatches) {
        list.push_back(dispatchJson(d));
        if (!invocation.json)
            printLine(fmt::format("#{:<5} → {:<14} {:<10} {:<3} {} {}", d.job.value, d.receiver, name(d.state),
                                  d.statusCode, d.documentId, d.errorCode));
    }
    if (invocation.json) printJson({{"dispatches", std::move(list)}});
    return Done;
}

void addPushCommands(CLI::App& app, Action& action) {
    auto options = std::make_shared<PushOptions>();
    auto* command = app.add_subcommand("push", "gửi bản sao qua trục liên thông · send the copy over the exchange");
    command->add_option("job", options->job, "its number")->required();
    command->add_option("--to", options->receivers, "agency codes")->required();
    command->add_option("--wait", options->waitSeconds, "seconds to wait for the receivers' answers")
        ->capture_default_str();
    command->callback([&action, options] { action = [options](const Invocation& i) { return push(i, *options); }; });

    app.add_subcommand("outbox", "văn bản chờ gửi và đã gửi · what was and will be sent")->callback([&action] {
        action = outbox;
    });
}

}  // namespace sohoa::cli
