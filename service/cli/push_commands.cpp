#include <fmt/format.h>

#include <thread>

#include "service/cli/command.h"
#include "service/cli/open_office.h"

namespace sohoa::cli {

struct PushOptions {
    std::int64_t job = 0;
    std::vector<std::string> receivers;
    int waitSeconds = 0;
};

static bool settled(const Json& job) {
    const std::string state = stringOr(job, "state", "");
    return job.value("held", Json()).is_object() || state == name(JobState::Accepted) ||
           state == name(JobState::Refused);
}

// Receivers answer when they answer: the exchange is asked again and again.
static Result<Json> waitForAnswers(OfficeClient& client, std::int64_t id, std::chrono::seconds atMost) {
    const auto until = std::chrono::steady_clock::now() + atMost;
    for (;;) {
        auto job = client.ask("Record", {qlonglong(id)});
        if (!job || settled(*job) || std::chrono::steady_clock::now() >= until) return job;
        if (auto asked = client.call("Follow", {qlonglong(id)}); !asked) return passOn(asked);
        if (auto rested = client.waitForRest(JobId{id}); !rested) return passOn(rested);
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    }
}

static int push(const Invocation& invocation, const PushOptions& options) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    OfficeClient& client = *(*office)->client;
    QStringList receivers;
    for (const std::string& receiver : options.receivers)
        receivers << QString::fromStdString(receiver);
    if (auto ordered = client.call("Send", {qlonglong(options.job), receivers}); !ordered)
        return report(ordered.error(), invocation.json);
    auto job = restedRecord(client, options.job);
    if (job) job = waitForAnswers(client, options.job, std::chrono::seconds(options.waitSeconds));
    if (!job) return report(job.error(), invocation.json);
    if (invocation.json) printJson(*job);
    return stringOr(*job, "state", "") == name(JobState::Refused) ? AnswerIsNo : Done;
}

static int outbox(const Invocation& invocation) {
    auto office = openOffice(invocation);
    if (!office) return report(office.error(), invocation.json);
    auto box = (*office)->client->ask("Outbox");
    if (!box) return report(box.error(), invocation.json);
    if (invocation.json) {
        printJson(*box);
        return Done;
    }
    for (const Json& d : box->value("dispatches", Json::array()))
        printLine(fmt::format("#{:<5} → {:<14} {:<10} {:<3} {} {}", integerOr(d, "job", 0), stringOr(d, "receiver", ""),
                              stringOr(d, "state", ""), stringOr(d, "status_code", ""), stringOr(d, "document_id", ""),
                              stringOr(d, "error_code", "")));
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
