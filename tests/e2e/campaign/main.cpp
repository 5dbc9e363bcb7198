// The crash campaign: the chain from the scanner to the receiver's answer, once a trial, each time with something going
// wrong at another moment; then the restart, and whether everything is whole.
//
//   campaign [--cases N] [--first K] [--seed S] [--fault NAME [--at MOMENT]] [--workers W] [--log FILE]
//                                                                            exit status 1 where a trial went wrong
//   campaign --report LOG [--report LOG …] [--svg FILE]                      the table of logs made before
#include <fmt/format.h>

#include <atomic>
#include <cstdio>
#include <fstream>
#include <mutex>
#include <thread>

#include "tests/e2e/campaign/harms.h"
#include "tests/e2e/campaign/judge.h"
#include "tests/e2e/campaign/report.h"

using namespace sohoa::test;
using Json = nlohmann::json;

namespace {

struct Options {
    int cases = 45, first = 0, workers = 2;
    std::uint64_t seed = 1, at = 0;
    std::string fault;
    std::string log, svg;
    std::vector<std::string> reports;
};

bool readOptions(int argc, char** argv, Options& options) {
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i], value = argv[i + 1];
        if (option == "--cases")
            options.cases = std::stoi(value);
        else if (option == "--first")
            options.first = std::stoi(value);
        else if (option == "--seed")
            options.seed = std::stoull(value);
        else if (option == "--workers")
            options.workers = std::stoi(value);
        else if (option == "--fault")
            options.fault = value;
        else if (option == "--at")
            options.at = std::stoull(value);
        else if (option == "--log")
            options.log = value;
        else if (option == "--svg")
            options.svg = value;
        else if (option == "--report")
            options.reports.push_back(value);
        else
            return false;
    }
    return argc % 2 == 1;
}

class Campaign {
  public:
    explicit Campaign(const Options& options) : options_(options), next_(options.first) {
        if (!options.log.empty()) log_.open(options.log, std::ios::app);
    }

    // True where every trial went right.
    bool run() {
        std::vector<std::thread> workers;
        for (int i = 0; i < options_.workers; ++i)
            workers.emplace_back([this] { work(); });
        for (std::thread& worker : workers)
            worker.join();
        fmt::print("\n{}", tableOf(done_));
        return right_;
    }

  private:
    void work() {
        TrialOffice office(SOHOA_TEST_DATA "/e2e/giay-ngan");
        if (!office.ready()) return complain("the office does not start");
        Trial undisturbed = trialOf(office, TrialPlan{});
        if (undisturbed.failures > 0 || !undisturbed.wrong.empty())
            return complain("the chain fails where nothing disturbs it: " + jsonOf(undisturbed).dump());
        fmt::print("undisturbed: {} moments, {:.1f} s\n", undisturbed.moments, undisturbed.seconds);
        if (!proven_.exchange(true))
            for (const std::string& harm : harmsThatGoUnseen(office, undisturbed))
                complain("the judge does not see " + harm);
        for (int number = next_++; number < options_.first + options_.cases; number = next_++)
            note(trialOf(office, planned(number, undisturbed.moments)));
    }

    // --fault alone: that fault in every trial, at moments one after the other over the chain.
    TrialPlan planned(int number, std::uint64_t moments) const {
        TrialPlan plan = planOf(options_.seed, number, moments);
        for (std::uint32_t fault = 1; fault < faultCount; ++fault)
            if (name(static_cast<Fault>(fault)) == options_.fault) {
                plan.fault = static_cast<Fault>(fault);
                plan.at = 1 + std::uint64_t(number) * moments / std::uint64_t(options_.first + options_.cases);
            }
        if (options_.at > 0) plan.at = options_.at;
        return plan;
    }

    static Trial trialOf(TrialOffice& office, TrialPlan plan) {
        if (plan.form.empty()) plan.form = "sao-y";
        Trial trial = office.run(plan);
        judge(office, trial);
        return trial;
    }

    void note(const Trial& trial) {
        const std::lock_guard guard(mutex_);
        done_.push_back(jsonOf(trial));
        if (log_) log_ << done_.back().dump() << std::endl;
        right_ = right_ && trial.wrong.empty();
        fmt::print("{:4} {:12} {:5} {:10} {:9} {:10} {:2} {:5.1f} s {}\n", trial.plan.number, name(trial.plan.fault),
                   trial.plan.at, trial.program, trial.call, outcomeOf(trial), trial.commands, trial.seconds,
                   trial.path);
        for (const std::string& wrong : trial.wrong)
            fmt::print("     ✗ {}\n", wrong);
        std::fflush(stdout);
    }

    void complain(const std::string& what) {
        const std::lock_guard guard(mutex_);
        fmt::print("✗ {}\n", what);
        right_ = false;
    }

    Options options_;
    std::atomic<int> next_;
    std::atomic<bool> proven_{false};  // that the judge is fit to judge
    std::mutex mutex_;
    std::ofstream log_;
    std::vector<Json> done_;
    bool right_ = true;
};

int report(const Options& options) {
    std::vector<Json> trials;
    for (const std::string& file : options.reports) {
        std::ifstream log(file);
        for (std::string line; std::getline(log, line);)
            trials.push_back(Json::parse(line));
    }
    fmt::print("{}", tableOf(trials));
    if (!options.svg.empty()) std::ofstream(options.svg) << figureOf(trials);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    if (!readOptions(argc, argv, options)) {
        fmt::print(stderr,
                   "campaign [--cases N] [--first K] [--seed S] [--fault NAME [--at MOMENT]] [--workers W] [--log "
                   "FILE] | --report LOG [--svg FILE]\n");
        return 2;
    }
    if (!options.reports.empty()) return report(options);
    return Campaign(options).run() ? 0 : 1;
}
