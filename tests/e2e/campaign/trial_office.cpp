#include "tests/e2e/campaign/trial_office.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <sstream>
#include <thread>

namespace sohoa::test {

namespace fs = std::filesystem;
using Json = nlohmann::json;

static constexpr std::chrono::seconds longestTrial{240};
static constexpr const char* longestCommand = "100";                // seconds; a command that takes longer hangs
static constexpr std::chrono::milliseconds pauseAfterFailure{400};  // the job may be in work just now
// The same paper again and again: an exchange with too many documents of one number is not searched.
static constexpr int trialsPerExchange = 24;

static fs::path sabotageFile(const fs::path& home) { return home / "demo" / "sabotage"; }

TrialOffice::TrialOffice(const fs::path& paper) : office_(paper) {
    const int fd = ::open(sabotageFile(office_.home()).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0 || ::ftruncate(fd, sizeof(Sabotage)) != 0) return;
    void* memory = ::mmap(nullptr, sizeof(Sabotage), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    ::close(fd);
    if (memory != MAP_FAILED) shared_ = new (memory) Sabotage;
}

static std::int64_t newestNumber(const Json& exchange) {
    std::int64_t newest = 0;
    for (const Json& document : exchange.value("documents", Json::array()))
        newest = std::max(newest, document.value("number", std::int64_t(0)));
    return newest;
}

void TrialOffice::begin(const TrialPlan& plan) {
    office_.forgetJobs();
    for (const auto& entry : fs::directory_iterator(office_.home() / "run"))
        if (entry.path().extension() == ".part") fs::remove(entry.path());
    if (++sinceFresh_ > trialsPerExchange) {
        office_.forgetExchange();
        sinceFresh_ = 1;
    }
    documentsBefore_ = newestNumber(office_.exchange());
    failedSinceRepair_ = 0;
    auto* fresh = new (shared_) Sabotage;
    std::strncpy(fresh->home, office_.home().c_str(), sizeof fresh->home - 1);
    fresh->fault = plan.fault;
    fresh->at = plan.at;
    fresh->shift = plan.shift;
}

Json TrialOffice::documentsOfThisTrial() const {
    Json found = Json::array();
    const Json exchange = office_.exchange();
    for (const Json& document : exchange.value("documents", Json::array()))
        if (document.value("number", std::int64_t(0)) > documentsBefore_) found.push_back(document);
    return found;
}

// The line that names the error, among what is told about the work.
static std::string errorCodeIn(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && line[0] >= 'a' && line[0] <= 'z') return line;
    return "";
}

// A command of the people: what it says about the job, null where there is none yet. None where it failed.
std::optional<Json> TrialOffice::tell(Trial& trial, const std::vector<std::string>& arguments) {
    std::vector<std::string> command{
        "timeout", "-k", "5", longestCommand, SOHOA_TEST_BIN "/sohoa", "--home", office_.home().string()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    command.emplace_back("--json");
    const auto begun = std::chrono::steady_clock::now();
    const Ran ran = sohoa::test::run(command, {{"LD_PRELOAD", SABOTEUR_LIBRARY},
                                               {"SABOTAGE", sabotageFile(office_.home()).string()},
                                               {"OMP_THREAD_LIMIT", "1"}});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    if (took.count() > trial.slowestSeconds) {
        trial.slowestSeconds = took.count();
        trial.slowest = arguments[0];
    }
    ++trial.commands;
    if (ran.status == 0) {
        const Json answer = Json::parse(ran.out, nullptr, false);
        if (!answer.is_object()) return trial.wrong.push_back("no answer: " + arguments[0]), std::nullopt;
        if (!answer.contains("jobs")) return answer;
        return answer["jobs"].empty() ? Json() : answer["jobs"][0];
    }
    ++trial.failures;
    ++failedSinceRepair_;
    if (ran.status == 124) trial.wrong.push_back("the command hangs: " + arguments[0]);
    trial.errorCodes.push_back(arguments[0] + ": " + (ran.signal != 0 ? "killed" : errorCodeIn(ran.err)));
    std::this_thread::sleep_for(pauseAfterFailure);
    return std::nullopt;
}

// Somebody sees that the disk is full, or that the clock is wrong.
void TrialOffice::repairWhenPatienceEnds(Trial& trial) {
    if (shared_->lasting == 0 || failedSinceRepair_ < trial.plan.patience) return;
    shared_->lasting = 0;
    trial.repaired = true;
    failedSinceRepair_ = 0;
}

// What the people of the office would do next, given where the job stands. Empty: it is done.
static std::vector<std::string> nextCommand(const Json& job, const TrialPlan& plan, const std::string& pin) {
    if (job.is_null()) return {"scan", "--source", "adf", "--dpi", "200", "--mode", "gray"};
    const std::string id = std::to_string(job["id"].get<int>()), state = job["state"];
    if (state == "accepted") return {};
    // The feeder has the whole stack again each time: the sheets are laid back in, as a new take.
    if (!job["held"].is_null() && state == "scanning") return {"resume", id, "--over"};
    if (!job["held"].is_null()) return {"resume", id, "--pin-file", pin};
    if (state == "recognized") return {"confirm", id};
    if (state == "archived") return {"certify", id, "--form", plan.form, "--pin-file", pin};
    if (state == "certified") return {"push", id, "--to", "H99.11", "--wait", "20"};
    return {"resume", id, "--pin-file", pin};
}

Trial TrialOffice::run(const TrialPlan& plan) {
    const auto begun = std::chrono::steady_clock::now();
    const auto elapsed = [&] { return std::chrono::steady_clock::now() - begun; };
    Trial trial;
    trial.plan = plan;
    begin(plan);
    std::optional<Json> known;  // where the job stands, as the last command said
    while (!trial.finished && elapsed() < longestTrial) {
        if (!known) known = tell(trial, {"jobs"});
        if (known) {
            if (known->is_object() && !(*known)["held"].is_null()) ++trial.holds;
            const auto command = nextCommand(*known, plan, office_.pin().string());
            trial.finished = command.empty();
            known = trial.finished ? std::nullopt : tell(trial, command);
        }
        repairWhenPatienceEnds(trial);
    }
    shared_->lasting = 0;
    office_.endService("KILL");
    trial.struck = shared_->struck != 0;
    trial.program = shared_->program;
    trial.call = shared_->call;
    trial.path = shared_->path;
    trial.moments = shared_->moments;
    trial.denied = shared_->denied;
    trial.seconds = std::chrono::duration<double>(elapsed()).count();
    return trial;
}

}  // namespace sohoa::test
