#include "tests/support/demo_office.h"

#include <fstream>
#include <sstream>

namespace sohoa::test {

namespace fs = std::filesystem;

static const std::string bin = SOHOA_TEST_BIN;
static const std::string script = SOHOA_SOURCE_DIR "/virtual/office/demo_office.sh";

static Ran office(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), script);
    return run(arguments, {{"SOHOA_BIN", bin}});
}

DemoOffice::DemoOffice(const fs::path& paper) {
    ready_ =
        office({"make", home().string(), paper.string()}).status == 0 && office({"start", home().string()}).status == 0;
    fs::copy(home() / "store", home() / "demo" / "fresh-store", fs::copy_options::recursive);
}

DemoOffice::~DemoOffice() { office({"stop", home().string()}); }

Ran DemoOffice::sohoa(std::vector<std::string> arguments, const std::map<std::string, std::string>& extra) const {
    std::vector<std::string> command{bin + "/sohoa", "--home", home().string()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return run(command, extra);
}

nlohmann::json DemoOffice::ask(std::vector<std::string> arguments) const {
    arguments.emplace_back("--json");
    const Ran ran = sohoa(std::move(arguments));
    auto answer = nlohmann::json::parse(ran.out, nullptr, false);
    return answer.is_discarded() ? nlohmann::json() : answer;
}

void DemoOffice::endService(const std::string& signal) const {
    std::ifstream file(home() / "run" / "sohoad.lock");
    std::string pid;
    // The lock is free when it has ended, however it ended.
    const std::string lock = "'" + (home() / "run" / "sohoad.lock").string() + "'";
    if (file >> pid)
        run({"bash", "-c", "flock -n " + lock + " true || kill -" + signal + " " + pid + "; flock " + lock + " true"});
}

void DemoOffice::forgetJobs() const {
    endService("KILL");
    for (const char* folder : {"store", "spool", "work", "anchors"})
        fs::remove_all(home() / folder);
    fs::copy(home() / "demo" / "fresh-store", home() / "store", fs::copy_options::recursive);
}

void DemoOffice::stopServer(const std::string& name) const {
    const fs::path pidFile = home() / "run" / (name + ".pid");
    std::ifstream file(pidFile);
    std::string pid;
    if (file >> pid)
        run({"bash", "-c", "kill " + pid + "; while kill -0 " + pid + " 2>/dev/null; do sleep 0.05; done"});
    fs::remove(pidFile);
}

void DemoOffice::startServer(const std::string& name, const std::vector<std::string>& options) const {
    std::vector<std::string> arguments{"start", home().string(), name};
    arguments.insert(arguments.end(), options.begin(), options.end());
    office(arguments);
}

void DemoOffice::forgetExchange() const {
    stopServer("virtual-exchange");
    fs::remove_all(home() / "demo" / "exchange");
    fs::create_directories(home() / "demo" / "exchange");
    startServer("virtual-exchange");
}

nlohmann::json DemoOffice::exchange() const {
    const Ran ran = run({bin + "/sohoa-virtual-exchange", "--home", (home() / "demo" / "exchange").string(), "--list"});
    return nlohmann::json::parse(ran.out, nullptr, false);
}

}  // namespace sohoa::test
