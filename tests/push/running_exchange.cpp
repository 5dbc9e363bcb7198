#include "tests/push/running_exchange.h"

#include <signal.h>
#include <sys/stat.h>

#include <chrono>
#include <stdexcept>
#include <thread>

#include "core/atomic_file.h"

namespace sohoa::push {

static const std::string program = SOHOA_TEST_BIN "/sohoa-virtual-exchange";
static const std::string systemId = "test.system.01";

RunningExchange::RunningExchange(const ScratchFolder& folder, std::vector<std::string> more)
    : home_((folder / "exchange").string()),
      secretFile_(folder.file("secret", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYw\n")) {
    const auto portFile = folder / "port";
    std::filesystem::remove(portFile);
    std::vector<std::string> arguments{"--home",      home_,    "--port-file",   portFile.string(),
                                       "--system-id", systemId, "--secret-file", secretFile_};
    arguments.insert(arguments.end(), more.begin(), more.end());
    process_ = std::make_unique<ChildProcess>(program, arguments);
    for (int i = 0; i < 500 && !std::filesystem::exists(portFile); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    const auto text = readFile(portFile);
    if (!text) throw std::runtime_error("the virtual exchange did not start");
    port_ = std::stoi(*text);
}

Json RunningExchange::settings() const {
    return {{"endpoint", "http://127.0.0.1:" + std::to_string(port_)},
            {"system_id", systemId},
            {"secret_file", secretFile_},
            {"timeout_seconds", 10}};
}

int RunningExchange::terminate() {
    process_->kill(SIGTERM);
    return process_->wait();
}

void RunningExchange::killAtOnce() {
    process_->kill(SIGKILL);
    process_->wait();
}

Json RunningExchange::list() const {
    ChildProcess lister(program, {"--home", home_, "--list"});
    const Json json = Json::parse(lister.readAll());
    lister.wait();
    return json;
}

Json asked(const Json& request) {
    ChildProcess stage(SOHOA_TEST_BIN "/sohoa-push", {});
    stage.writeLine(jsonLine(request));
    const std::string reply = stage.readLine();
    return reply.empty() ? Json{{"error", {{"code", "the program ended without a reply"}}}} : Json::parse(reply);
}

}  // namespace sohoa::push
